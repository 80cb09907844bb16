// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/composersuggestions.h"

#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/models/templateshelf.h"
#include "ui/models/templatewords.h"
#include "ui/templates/composertemplates.h"
#include "ui/templates/suggestionstrip.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/voice.h"

#include <QKeyEvent>

namespace Frontdesk {

ComposerSuggestions::ComposerSuggestions(const Parts &parts,
                                         Composer &composer,
                                         ComposerTemplates &templates)
    : QObject(&composer)
    , m_parts(parts)
    , m_composer(composer)
    , m_templates(templates)
    , m_strip(new SuggestionStrip(parts.theme))
    , m_voice(new Voice(m_strip))
{
    composer.addStrip(m_strip);
    composer.edit()->installEventFilter(this);
    connect(&composer, &Composer::suggestionsChanged, this, &ComposerSuggestions::ask);
    connect(&parts.source,
            &SuggestionSource::changed,
            this,
            [this](const QSet<ConversationId> &conversations) {
                if (conversations.isEmpty()
                    || conversations.contains(m_composer.target().conversation))
                    ask();
            });
    connect(m_strip, &SuggestionStrip::taken, &templates, &ComposerTemplates::insert);
    connect(m_strip, &SuggestionStrip::changed, this, [this] {
        orderTabs();
        follow();
        announce();
    });
    connect(composer.edit(), &MessageEdit::textChanged, this, &ComposerSuggestions::follow);
    connect(composer.edit(), &MessageEdit::focusChanged, this, &ComposerSuggestions::follow);
    templates.setSuggested([this] {
        QList<TemplateId> ids;
        for (const auto &offer : m_strip->offers())
            ids.append(offer.id);
        return ids;
    });
    ask();
}

bool ComposerSuggestions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier && takesTab()) {
            m_templates.insert(m_strip->offers().constFirst().id);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void ComposerSuggestions::ask()
{
    const ConversationId conversation = m_composer.target().conversation;
    if (std::exchange(m_conversation, conversation) != conversation)
        m_strip->clear();
    const int asked = ++m_asked;
    if (conversation.isNull() || !m_composer.suggests())
        return m_strip->clear();
    whenDone(m_parts.source.suggest(conversation, Most),
             this,
             [this, asked](const Result<QList<TemplateSuggestion>> &found) {
                 if (asked == m_asked)
                     take(found ? *found : QList<TemplateSuggestion>());
             });
}

void ComposerSuggestions::take(const QList<TemplateSuggestion> &found)
{
    QList<SuggestionStrip::Offer> offers;
    for (const auto &one : found) {
        if (const auto hit = m_parts.shelf.hit(one.id, m_composer.target().account.id))
            offers.append(
                {one.id, hit->found.title, withoutBidiControls(TemplateWords::reason(one))});
    }
    m_strip->offer(offers);
}

/// The strip stands above the field and comes before it: Shift+Tab leads there from the field, in
/// which Tab may take the first one.
void ComposerSuggestions::orderTabs()
{
    auto *edit = m_composer.edit();
    const auto chips = m_strip->chips();
    const auto isPartOfIt = [&](QWidget *one) {
        return m_strip->isAncestorOf(one) || edit->isAncestorOf(one);
    };
    QWidget *before = edit->previousInFocusChain();
    while (before != edit && (before->focusPolicy() == Qt::NoFocus || isPartOfIt(before)))
        before = before->previousInFocusChain();
    if (before == edit)
        return; // there is nothing else to come from
    for (auto *chip : chips) {
        QWidget::setTabOrder(before, chip);
        before = chip;
    }
}

/// Only where it writes nothing over and takes no way out: with a text, or while letters are being
/// composed, Tab is what it is everywhere.
bool ComposerSuggestions::takesTab() const
{
    const auto *edit = m_composer.edit();
    return !m_strip->offers().isEmpty() && m_strip->isVisible() && m_composer.isLive()
        && !edit->isComposing() && edit->document()->isEmpty() && !m_composer.canSend();
}

void ComposerSuggestions::follow()
{
    m_strip->setTabTakes(takesTab() && m_composer.edit()->hasFocus());
}

/// Who cannot see the line has to know what Tab will do.
void ComposerSuggestions::announce()
{
    if (takesTab() && m_composer.edit()->hasFocus())
        m_voice->say(
            tr("Suggested: %1. Tab inserts it.").arg(m_strip->offers().constFirst().title));
}

} // namespace Frontdesk

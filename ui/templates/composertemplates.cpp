// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/composertemplates.h"

#include "core/base/clock.h"
#include "core/client/accountsource.h"
#include "core/client/attributesource.h"
#include "core/client/contactsource.h"
#include "core/client/linksource.h"
#include "core/domain/quickreplies.h"
#include "core/templates/contentvariables.h"
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/models/attributetext.h"
#include "ui/models/templateshelf.h"
#include "ui/templates/templatepopup.h"
#include "ui/templates/variablemarks.h"

#include <QKeyEvent>
#include <QRegularExpression>
#include <QTextBlock>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr qsizetype MostRemembered = 20; ///< of one chat
constexpr qsizetype ShortestPart = 4; ///< "ok" is in everything

/// A sentence of @p made stands in @p text: it was written on, and is still that template.
bool stillSays(const QString &text, const QString &made)
{
    static const QRegularExpression Ends(QStringLiteral("[。．.!！?？\\n]"));
    const auto parts = made.split(Ends, Qt::SkipEmptyParts);
    return std::ranges::any_of(parts, [&](const QString &part) {
        const QString said = part.trimmed();
        return said.size() >= ShortestPart && text.contains(said);
    });
}

} // namespace

ComposerTemplates::ComposerTemplates(const Parts &parts, Composer &composer)
    : QObject(&composer)
    , m_parts(parts)
    , m_composer(composer)
    , m_marks(new VariableMarks(
          parts.theme, *composer.edit(), [this](QStringView name) { return values().of(name); }))
{
    auto *edit = composer.edit();
    edit->installEventFilter(this);
    connect(edit, &MessageEdit::textChanged, this, &ComposerTemplates::follow);
    connect(edit, &MessageEdit::cursorPositionChanged, this, &ComposerTemplates::follow);
    connect(&parts.shelf, &TemplateShelf::changed, this, &ComposerTemplates::follow);
    connect(&composer, &Composer::targetChanged, this, &ComposerTemplates::askContact);
    connect(&parts.contacts,
            &ContactSource::contactsChanged,
            this,
            [this](const QList<Contact> &contacts) {
                for (const auto &contact : contacts) {
                    if (contact.id == m_contact.id)
                        m_contact = contact;
                }
            });
    connect(&composer, &Composer::sent, this, [this](const ConversationId &conversation) {
        m_inserted.remove(conversation);
    });
    composer.setOrigins([this](const QList<Content> &bubbles) { return origins(bubbles); });
    composer.addCheck([this](const QString &text, const QList<Content> &files) {
        const QString why = obstacle(text, files);
        if (!why.isEmpty())
            m_marks->selectNext();
        return why;
    });
}

ComposerTemplates::~ComposerTemplates()
{
    delete m_popup;
}

void ComposerTemplates::insert(const TemplateId &id)
{
    if (!m_composer.isLive())
        return;
    askContact();
    if (const auto hit = m_parts.shelf.hit(id, m_composer.target().account.id))
        take(*hit);
    m_composer.edit()->setFocus(Qt::OtherFocusReason);
}

void ComposerTemplates::open()
{
    if (!m_composer.isLive())
        return;
    auto *edit = m_composer.edit();
    edit->setFocus(Qt::OtherFocusReason);
    if (query())
        return;
    QTextCursor cursor = edit->textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    m_typed = true;
    cursor.insertText(before.isEmpty() || before.back().isSpace() ? QStringLiteral("/")
                                                                  : QStringLiteral(" /"));
}

bool ComposerTemplates::goToNext()
{
    if (m_marks->selectNext())
        return true;
    // Above the field: what is to be written comes into it.
    return m_composer.bringIntoField([](const Content &content) {
        return content.kind == ContentKind::Text && !Templates::variablesIn(content.text).isEmpty();
    }) && m_marks->selectNext();
}

QString ComposerTemplates::obstacle(const QString &text, const QList<Content> &files) const
{
    Content words;
    words.text = text;
    auto names = Templates::variablesOf(words);
    for (const auto &file : files)
        names += Templates::variablesOf(file);
    if (names.isEmpty())
        return {};
    const QString &name = names.constFirst();
    return m_nextKey.isEmpty()
        ? tr("Not sent: “%1” is still to be filled.").arg(name)
        : tr("Not sent: “%1” is still to be filled. %2 goes to the next one.").arg(name, m_nextKey);
}

Templates::VariableValues ComposerTemplates::values() const
{
    const ReplyTarget &target = m_composer.target();
    Templates::VariableValues values;
    values.contactName = target.customerName;
    if (!target.contact.isNull() && m_contact.id == target.contact) {
        values.contactLanguage = m_contact.language;
        values.attributes = fields();
    }
    values.agentName = m_parts.link.me().name;
    values.accountName = target.account.name;
    values.accountId = target.account.basicId;
    values.locale = target.account.locale;
    values.now = m_parts.clock.nowMs();
    values.zone = QTimeZone::systemTimeZone();
    return values;
}

/// What stands in the fields of the customer that may go out.
QHash<QString, QString> ComposerTemplates::fields() const
{
    QHash<QString, QString> fields;
    if (!m_parts.attributes)
        return fields;
    const Account &account = m_composer.target().account;
    const AttributeText text{QLocale(account.locale)};
    const auto all = m_parts.attributes->attributes();
    for (const auto &one : all) {
        const bool isOffered = one.accounts.isEmpty() || one.accounts.contains(account.id);
        if (one.sensitive || one.retired || !isOffered)
            continue;
        for (const auto &value : m_contact.values) {
            if (value.attribute == one.id && !value.value.isEmpty())
                fields.insert(Templates::VariableValues::attributeKey(one.name),
                              text.whole(one, value.value));
        }
    }
    return fields;
}

TemplatePopup *ComposerTemplates::popup() const
{
    return m_popup;
}

bool ComposerTemplates::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (takeKey(*key))
            return true;
        m_typed = !key->text().isEmpty() && key->text().front().isPrint();
        break;
    }
    case QEvent::InputMethod:
        m_typed = true;
        break;
    case QEvent::FocusOut:
        close();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

/// True if the list has taken it. While an input method composes, every key is its own.
bool ComposerTemplates::takeKey(const QKeyEvent &event)
{
    if (!m_popup || !m_popup->isVisible() || m_composer.edit()->isComposing())
        return false;
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Up:
        m_popup->step(-1);
        return true;
    case Qt::Key_Down:
        m_popup->step(1);
        return true;
    case Qt::Key_PageUp:
        m_popup->step(-TemplatePopup::RowsOfAPage);
        return true;
    case Qt::Key_PageDown:
        m_popup->step(TemplatePopup::RowsOfAPage);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (const auto hit = m_popup->chosen())
            take(*hit);
        else
            close(); // a code with a slip in it is not sent to a customer by the same key
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

void ComposerTemplates::follow()
{
    if (m_composer.edit()->isComposing())
        return;
    const bool typed = std::exchange(m_typed, false);
    const auto wanted = query();
    const bool isOpen = m_popup && m_popup->isVisible();
    if (!wanted) {
        m_left = -1;
        if (isOpen)
            m_popup->hide();
        return;
    }
    const int start = m_composer.edit()->textCursor().block().position() + int(wanted->start);
    if (start == m_left || (!typed && !isOpen))
        return;
    m_left = -1;
    offer(*wanted);
}

std::optional<SlashQuery> ComposerTemplates::query() const
{
    const QTextCursor cursor = m_composer.edit()->textCursor();
    if (cursor.hasSelection() || !m_composer.isLive())
        return {};
    return slashQueryAt(cursor.block().text(), cursor.positionInBlock());
}

QList<Templates::Hit> ComposerTemplates::hitsFor(const SlashQuery &query) const
{
    const AccountId account = m_composer.target().account.id;
    auto hits = m_parts.shelf.find(query.typed, account);
    if (!query.typed.isEmpty() || !m_suggested)
        return hits;
    const auto suggested = m_suggested();
    for (auto id = suggested.crbegin(); id != suggested.crend(); ++id) {
        const auto hit = m_parts.shelf.hit(*id, account);
        if (!hit)
            continue;
        hits.removeIf([&](const Templates::Hit &one) { return one.found.id == *id; });
        hits.prepend(*hit);
    }
    return hits;
}

void ComposerTemplates::offer(const SlashQuery &query)
{
    askContact();
    const Account &account = m_composer.target().account;
    const auto hits = hitsFor(query);
    if (hits.isEmpty() && m_parts.shelf.count(account.id) == 0)
        return close(); // nothing could ever be found
    QWidget *window = m_composer.window();
    if (!m_popup) {
        m_popup = new TemplatePopup(m_parts.theme, m_parts.accounts, m_parts.pictures, window);
        connect(m_popup, &TemplatePopup::taken, this, &ComposerTemplates::take);
    } else if (m_popup->parentWidget() != window) {
        m_popup->setParent(window);
    }
    m_popup->setScene([values = values()](QStringView name) { return values.of(name); },
                      account.locale);
    m_popup->offer(hits, m_parts.shelf.found(), query.typed);
    const auto &m = m_parts.theme.metrics();
    m_popup->place(m_composer.mapTo(window, QPoint(m.composer.left, -m.gap.tiny)));
}

/// The text stays; the list comes back with another slash.
void ComposerTemplates::close()
{
    if (!m_popup || !m_popup->isVisible())
        return;
    m_popup->hide();
    if (const auto left = query())
        m_left = m_composer.edit()->textCursor().block().position() + int(left->start);
}

void ComposerTemplates::take(const Templates::Hit &hit)
{
    auto *edit = m_composer.edit();
    QTextCursor place = edit->textCursor();
    if (const auto typed = query()) {
        place.setPosition(place.block().position() + static_cast<int>(typed->start),
                          QTextCursor::KeepAnchor);
    }
    if (m_popup)
        m_popup->hide();
    QList<Content> filled = hit.bubbles;
    const auto known = values();
    for (auto &bubble : filled)
        bubble = Templates::filled(bubble, [&](QStringView name) { return known.of(name); });
    // Its buttons stand beside it: whatever is written on, they go with the last message.
    Content buttons;
    buttons.quickReplies = quickRepliesOf(filled);
    for (auto &bubble : filled)
        bubble.quickReplies.clear();
    if (filled.size() == 1 && filled.constFirst().kind == ContentKind::Text) {
        m_marks->insert(place, hit.bubbles.constFirst().text);
    } else {
        place.removeSelectedText(); // the slash is no part of what is written
        if (!m_composer.addBubbles(filled))
            return;
    }
    if (!buttons.quickReplies.isEmpty())
        m_composer.addBubbles({buttons});
    for (const auto &bubble : std::as_const(filled))
        remember(hit.found.id, bubble);
    edit->setFocus(Qt::OtherFocusReason);
}

void ComposerTemplates::remember(const TemplateId &id, const Content &filled)
{
    auto &inserted = m_inserted[m_composer.target().conversation];
    inserted.append({id, filled});
    if (inserted.size() > MostRemembered)
        inserted.removeFirst();
}

QList<TemplateId> ComposerTemplates::origins(const QList<Content> &bubbles) const
{
    const auto inserted = m_inserted.value(m_composer.target().conversation);
    QList<TemplateId> ids;
    for (auto bubble : bubbles) {
        bubble.quickReplies.clear();
        const auto from = std::ranges::find_if(inserted, [&](const auto &one) {
            return one.second == bubble
                || (bubble.kind == ContentKind::Text && stillSays(bubble.text, one.second.text));
        });
        ids.append(from == inserted.cend() ? TemplateId() : from->first);
    }
    return ids;
}

/// Its language and its fields are not in the row of the list.
void ComposerTemplates::askContact()
{
    const ContactId asked = m_composer.target().contact;
    if (asked.isNull() || asked == m_contact.id)
        return;
    whenDone(m_parts.contacts.contact(asked), this, [this](const Result<Contact> &contact) {
        if (contact)
            m_contact = *contact;
    });
}

} // namespace Frontdesk

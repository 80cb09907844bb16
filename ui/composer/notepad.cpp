// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/notepad.h"

#include "core/client/noteactions.h"
#include "ui/composer/messageedit.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/iconbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QTimerEvent>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int KeepAfterMs = 500;

} // namespace

NotePad::NotePad(const Theme &theme, NoteActions &notes, QWidget *parent)
    : Pane(theme, &Colors::note, {}, parent)
    , m_notes(notes)
    , m_edit(new MessageEdit(theme))
    , m_mention(new IconButton(theme, QStringLiteral("mention"), {}))
    , m_cancel(new Button(theme, {}))
    , m_add(new Button(theme, {}, Button::Kind::Note))
{
    build();
    retranslate();
    setColleagues({});
    connect(m_edit, &MessageEdit::sendRequested, this, &NotePad::add);
    connect(m_edit, &MessageEdit::escaped, this, &NotePad::left);
    new FocusRing(*m_edit, FocusRing::When::Always);
    connect(m_edit, &MessageEdit::textChanged, this, [this] {
        Q_EMIT draftKept(false);
        if (m_conversation.isNull())
            return;
        m_begun.insert(m_conversation, m_edit->toPlainText());
        m_keeping.start(KeepAfterMs, this);
    });
    connect(m_mention, &IconButton::clicked, this, &NotePad::chooseColleague);
    connect(m_cancel, &Button::clicked, this, &NotePad::left);
    connect(m_add, &Button::clicked, this, &NotePad::add);
}

NotePad::~NotePad()
{
    keep();
}

/// The note that is shown; others were kept when they were left.
void NotePad::keep()
{
    if (!m_keeping.isActive())
        return;
    m_keeping.stop();
    const QString text = m_begun.value(m_conversation);
    whenDone(m_notes.keepBegun(m_conversation, text),
             this,
             [this, text, chat = m_conversation](const Result<> &kept) {
                 // What was typed since has its own turn.
                 const bool isAll = chat == m_conversation && text == m_edit->toPlainText();
                 if (kept && isAll && !text.isEmpty())
                     Q_EMIT draftKept(true);
             });
}

void NotePad::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_keeping.timerId())
        keep();
    else
        Pane::timerEvent(event);
}

void NotePad::build()
{
    const auto &composer = theme().metrics().composer;
    auto *tools = new QHBoxLayout;
    tools->setSpacing(composer.gap);
    tools->addWidget(m_mention);
    tools->addStretch();
    tools->addWidget(m_cancel);
    tools->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        composer.left, theme().metrics().gap.tiny, composer.padding, composer.padding);
    column->setSpacing(composer.gap);
    column->addWidget(m_edit);
    column->addLayout(tools);
    m_add->setIconName(QStringLiteral("note"));
}

void NotePad::retranslate()
{
    setAccessibleName(tr("Internal note"));
    m_edit->setAccessibleName(tr("Note to colleagues"));
    m_edit->setPlaceholderText(tr("Write to colleagues, @ and a name to tell somebody"));
    m_mention->setName(tr("Mention a colleague"));
    m_cancel->setText(tr("Back to the reply"));
    m_add->setText(tr("Add note"));
}

void NotePad::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NotePad::setConversation(const ConversationId &conversation, const AccountId &account)
{
    m_account = account;
    if (conversation == m_conversation)
        return;
    keep();
    m_conversation = {}; // what is put into the field now is not begun in either
    m_edit->setPlainText(m_begun.contains(conversation) ? m_begun.value(conversation)
                                                        : m_notes.begun(conversation));
    m_conversation = conversation;
}

void NotePad::resume(const QHash<ConversationId, QString> &begun)
{
    m_begun = begun;
    if (m_begun.contains(m_conversation))
        m_edit->setPlainText(m_begun.value(m_conversation));
}

QString NotePad::handOver(const ConversationId &conversation)
{
    if (conversation == m_conversation) {
        keep();
        m_conversation = {};
        m_edit->setPlainText({});
    }
    return m_begun.contains(conversation) ? m_begun.take(conversation)
                                          : m_notes.begun(conversation);
}

void NotePad::take(const ConversationId &conversation, const QString &begun)
{
    if (!begun.isEmpty())
        m_begun.insert(conversation, begun);
}

void NotePad::setColleagues(const QHash<UserId, QString> &colleagues)
{
    m_colleagues = colleagues;
    m_mention->setVisible(!colleagues.isEmpty());
}

void NotePad::write()
{
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->moveCursor(QTextCursor::End);
}

QList<UserId> NotePad::mentionedIn(const QString &text, const QHash<UserId, QString> &colleagues)
{
    QList<UserId> mentioned;
    for (auto at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        UserId who;
        qsizetype longest = 0;
        for (auto one = colleagues.cbegin(); one != colleagues.cend(); ++one) {
            const bool named = one->size() > longest
                && QStringView(text).sliced(at + 1).startsWith(*one, Qt::CaseInsensitive);
            if (!named)
                continue;
            longest = one->size();
            who = one.key();
        }
        if (!who.isNull() && !mentioned.contains(who))
            mentioned.append(who);
    }
    return mentioned;
}

void NotePad::add()
{
    const QString text = m_edit->toPlainText().trimmed();
    if (text.isEmpty() || m_conversation.isNull())
        return;
    m_adding.insert(m_conversation);
    const auto note = m_notes.add(m_conversation, m_account, text, mentionedIn(text, m_colleagues));
    whenDone(note, this, [this, text, where = m_conversation](const Result<MessageId> &kept) {
        m_adding.remove(where);
        if (!kept) {
            Q_EMIT failed(kept.error()); // the text is where it was
            return Q_EMIT settled();
        }
        const bool shown = where == m_conversation;
        const auto begun = m_begun.contains(where) ? m_begun.value(where) : m_notes.begun(where);
        if (begun.trimmed() == text) {
            if (shown) {
                m_edit->takeText();
                m_keeping.stop();
            }
            m_begun.remove(where);
            m_notes.keepBegun(where, {}).ignore();
        }
        if (shown)
            Q_EMIT added();
        Q_EMIT settled();
    });
}

void NotePad::chooseColleague()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QStringList names = m_colleagues.values();
    names.sort(Qt::CaseInsensitive);
    for (const auto &name : std::as_const(names)) {
        menu->addAction(withoutBidiControls(name), this, [this, name] {
            m_edit->insertPlainText(u'@' + name + u' ');
            m_edit->setFocus(Qt::OtherFocusReason);
        });
    }
    menu->popup(m_mention->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

} // namespace Frontdesk

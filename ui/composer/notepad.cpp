// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/notepad.h"

#include "core/client/noteactions.h"
#include "ui/composer/attachmentqueue.h"
#include "ui/composer/attachmentstrip.h"
#include "ui/composer/messageedit.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QTimerEvent>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int KeepAfterMs = 500;

/// Of a script whose words stand apart from each other.
bool isOfSpacedWord(QChar letter)
{
    switch (letter.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul: // what follows a name is written together with it
    case QChar::Script_Thai:
        return false;
    default:
        return letter.isLetterOrNumber() || letter == u'_';
    }
}

/// The @p length letters behind the "@" at @p at are a word: neither part of an address of mail, nor
/// the beginning of another name.
bool isWordAt(const QString &text, qsizetype at, qsizetype length)
{
    if (at > 0 && isOfSpacedWord(text.at(at - 1)))
        return false;
    const auto end = at + 1 + length;
    if (end >= text.size())
        return true;
    const QChar next = text.at(end);
    return !next.isMark() && !(isOfSpacedWord(next) && isOfSpacedWord(text.at(end - 1)));
}

} // namespace

NotePad::NotePad(const Theme &theme, NoteActions &notes, QWidget *parent)
    : Pane(theme, &Colors::note, {}, parent)
    , m_notes(notes)
    , m_edit(new MessageEdit(theme))
    , m_files(new AttachmentStrip(theme))
    , m_problem(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::bad))
    , m_mention(new IconButton(theme, QStringLiteral("mention"), {}))
    , m_attach(new IconButton(theme, QStringLiteral("attach"), {}))
    , m_dueButton(new Button(theme, {}, Button::Kind::Quiet, Button::Size::Small))
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
        showProblem({});
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
    tools->addWidget(m_attach);
    tools->addWidget(m_dueButton);
    tools->addStretch();
    tools->addWidget(m_cancel);
    tools->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        composer.left, theme().metrics().gap.tiny, composer.padding, composer.padding);
    column->setSpacing(composer.gap);
    m_problem->setWrapped(true);
    m_problem->hide();
    column->addWidget(m_files);
    column->addWidget(m_edit);
    column->addWidget(m_problem);
    column->addLayout(tools);
    m_add->setIconName(QStringLiteral("note"));
    m_dueButton->setIconName(QStringLiteral("todo"));
    m_attach->hide();
    m_dueButton->hide();
}

void NotePad::retranslate()
{
    setAccessibleName(tr("Internal note"));
    m_edit->setAccessibleName(tr("Note to colleagues"));
    m_edit->setPlaceholderText(tr("Write to colleagues, @ and a name to tell somebody"));
    m_mention->setName(tr("Mention a colleague"));
    m_attach->setName(tr("Attach files"));
    m_cancel->setText(tr("Back to the reply"));
    m_add->setText(tr("Add note"));
    refreshDue();
}

void NotePad::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NotePad::setConversation(const Conversation &conversation)
{
    setConversation(conversation.id, conversation.account);
    m_contact = conversation.contact;
}

void NotePad::setConversation(const ConversationId &conversation, const AccountId &account)
{
    m_account = account;
    if (conversation == m_conversation)
        return;
    keep();
    keepAside();
    m_contact = {};
    m_conversation = {}; // what is put into the field now is not begun in either
    m_edit->setPlainText(m_begun.contains(conversation) ? m_begun.value(conversation)
                                                        : m_notes.begun(conversation));
    m_conversation = conversation;
    showAside();
}

QHash<ConversationId, NoteBegun> NotePad::begun() const
{
    auto all = m_aside;
    if (!m_files->isEmpty())
        all[m_conversation].files = m_files->contents();
    else if (all.contains(m_conversation))
        all[m_conversation].files.clear();
    for (auto one = m_begun.cbegin(); one != m_begun.cend(); ++one)
        all[one.key()].text = one.value();
    all.remove({});
    return all;
}

void NotePad::resume(const QHash<ConversationId, NoteBegun> &begun)
{
    for (auto one = begun.cbegin(); one != begun.cend(); ++one) {
        if (!one->text.isEmpty())
            m_begun.insert(one.key(), one->text);
        m_aside.insert(one.key(), {{}, one->files, one->dueAt});
    }
    if (!begun.contains(m_conversation))
        return;
    if (m_begun.contains(m_conversation))
        m_edit->setPlainText(m_begun.value(m_conversation));
    showAside();
}

NoteBegun NotePad::handOver(const ConversationId &conversation)
{
    if (conversation == m_conversation) {
        keep();
        keepAside();
        m_conversation = {};
        m_edit->setPlainText({});
        showAside();
    }
    auto begun = m_aside.take(conversation);
    begun.text =
        m_begun.contains(conversation) ? m_begun.take(conversation) : m_notes.begun(conversation);
    return begun;
}

void NotePad::take(const ConversationId &conversation, const NoteBegun &begun)
{
    if (!begun.text.isEmpty())
        m_begun.insert(conversation, begun.text);
    if (!begun.files.isEmpty() || begun.dueAt > 0)
        m_aside.insert(conversation, {{}, begun.files, begun.dueAt});
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
                && QStringView(text).sliced(at + 1).startsWith(*one, Qt::CaseInsensitive)
                && isWordAt(text, at, one->size());
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
    const NoteBegun note{m_edit->toPlainText().trimmed(), m_files->contents(), due()};
    const bool isNothing = note.text.isEmpty() && note.files.isEmpty();
    if (isNothing || m_conversation.isNull() || m_leaving.contains(m_conversation))
        return;
    if (m_underWay && !m_underWay->names(m_conversation).isEmpty())
        return showProblem(tr("A file is still being prepared"));
    ++m_adding[m_conversation];
    m_leaving.insert(m_conversation);
    const auto done = m_notes.add(
        m_conversation, m_account, note.text, mentionedIn(note.text, m_colleagues), note.files);
    whenDone(
        done,
        this,
        [this, note, task = taskOf(note), where = m_conversation](const Result<MessageId> &kept) {
            m_leaving.remove(where);
            settle(where);
            if (!kept) {
                Q_EMIT failed(kept.error()); // all of it is where it was
                return Q_EMIT settled();
            }
            if (note.dueAt > 0)
                makeTask(task, *kept);
            takeAdded(where, note);
            if (where == m_conversation)
                Q_EMIT added();
            Q_EMIT settled();
        });
}

/// @p note is on the disk: what was begun since stays.
void NotePad::takeAdded(const ConversationId &where, const NoteBegun &note)
{
    const bool shown = where == m_conversation;
    if (shown)
        keepAside();
    auto aside = m_aside.take(where);
    for (const auto &gone : note.files)
        aside.files.removeOne(gone);
    if (aside.dueAt == note.dueAt)
        aside.dueAt = 0;
    if (!aside.isEmpty())
        m_aside.insert(where, aside);
    if (shown)
        showAside();
    const auto begun = m_begun.contains(where) ? m_begun.value(where) : m_notes.begun(where);
    if (begun.trimmed() != note.text)
        return;
    if (shown) {
        m_edit->takeText();
        m_keeping.stop();
    }
    m_begun.remove(where);
    m_notes.keepBegun(where, {}).ignore();
}

void NotePad::chooseColleague()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QStringList names = m_colleagues.values();
    names.sort(Qt::CaseInsensitive);
    for (const auto &name : std::as_const(names)) {
        const auto words = withoutBidiControls(name).replace(u'&', QStringLiteral("&&"));
        menu->addAction(words, this, [this, name] {
            m_edit->insertPlainText(u'@' + name + u' ');
            m_edit->setFocus(Qt::OtherFocusReason);
        });
    }
    menu->popup(m_mention->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

} // namespace Frontdesk

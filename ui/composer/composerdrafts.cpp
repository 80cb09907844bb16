// SPDX-License-Identifier: GPL-3.0-or-later
// What is begun in a conversation: its draft, and what waits for it while another one is shown.
#include "core/client/conversationactions.h"
#include "ui/composer/attachmentqueue.h"
#include "ui/composer/attachmentstrip.h"
#include "ui/composer/composer.h"
#include "ui/composer/guardbar.h"
#include "ui/composer/messageedit.h"
#include "ui/models/timetext.h"
#include "ui/widgets/label.h"

#include <QScopedValueRollback>
#include <QTextCursor>

namespace Frontdesk {

namespace {

/// What is written in @p parts, one below the other.
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QLatin1Char('\n'));
}

/// From where a draft came, and how old it is.
QString takenWords(qint64 writtenAt, const std::function<qint64()> &now)
{
    constexpr qint64 MinuteMs = 60'000;
    constexpr qint64 HourMs = 60 * MinuteMs;
    const qint64 age = now ? std::max<qint64>(0, now() - writtenAt) : 0;
    if (age >= HourMs) {
        return Composer::tr("From your other computer, %1", "14:05, Mon, 12 Mar")
            .arg(TimeText().row(writtenAt, now()));
    }
    if (age < MinuteMs)
        return Composer::tr("From your other computer, just now");
    return Composer::tr(
        "From your other computer, %n minutes ago", nullptr, static_cast<int>(age / MinuteMs));
}

} // namespace

void Composer::giveBack(const ConversationId &conversation, const QString &text, const QString &why)
{
    if (conversation == m_target.conversation)
        setText(joined({text, m_edit->toPlainText()})); // elsewhere it is in the draft
    showProblem(conversation, why);
}

void Composer::keepDraft()
{
    m_draftTimer.stop();
    if (m_target.conversation.isNull())
        return;
    if (m_awaitsDraft && m_edit->document()->isEmpty())
        return; // an empty field that is still to be filled says nothing
    QStringList parts = m_aside.value(m_target.conversation).underWay;
    const QString text = m_edit->toPlainText();
    parts.append(text);
    whenDone(m_actions.keepDraft(m_target.conversation, joined(parts)),
             this,
             [this, text, chat = m_target.conversation](const Result<> &kept) {
                 // What was typed since has its own turn.
                 const bool isAll = chat == m_target.conversation && text == m_edit->toPlainText();
                 if (kept && isAll && !text.isEmpty())
                     Q_EMIT draftKept(true);
             });
}

void Composer::loadDraft()
{
    setText({});
    m_draftTimer.stop(); // what was cleared belongs to nobody
    m_awaitsDraft = false;
    if (m_target.conversation.isNull())
        return;
    if (const auto aside = m_aside.value(m_target.conversation); !aside.underWay.isEmpty()) {
        setText(aside.written); // the draft has what is under way in it
        return;
    }
    m_awaitsDraft = true;
    whenDone(m_actions.draft(m_target.conversation),
             this,
             [this, asked = m_target.conversation](const Result<QString> &draft) {
                 if (asked == m_target.conversation)
                     m_awaitsDraft = false;
                 const bool stillWanted = asked == m_target.conversation
                     && m_edit->document()->isEmpty() && !m_edit->isComposing();
                 if (!draft || draft->isEmpty() || !stillWanted)
                     return;
                 setText(*draft);
                 m_draftTimer.stop();
                 refreshSend();
             });
}

void Composer::setText(const QString &text)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

/// Another conversation is shown: what belongs to this one waits for it.
void Composer::putAside()
{
    if (m_target.conversation.isNull())
        return;
    keepDraft();
    const QScopedValueRollback moving(m_moving, true);
    ComposerAside aside = m_aside.take(m_target.conversation);
    aside.files = m_files->take();
    aside.quotes = m_quotes;
    aside.problem = m_problem->isHidden() || m_isNews ? QString() : m_problem->text();
    aside.written = aside.underWay.isEmpty() ? QString() : m_edit->toPlainText();
    aside.stopped = m_guard->stopped();
    const bool something = !aside.files.isEmpty() || !aside.quotes.id.isNull()
        || !aside.problem.isEmpty() || !aside.underWay.isEmpty() || !aside.stopped.isEmpty();
    if (something)
        m_aside.insert(m_target.conversation, aside);
}

void Composer::takeOut()
{
    const QScopedValueRollback moving(m_moving, true);
    const ComposerAside aside = asideOf(m_target.conversation);
    if (aside.underWay.isEmpty())
        m_aside.remove(m_target.conversation);
    m_files->take();
    for (const auto &file : aside.files)
        m_files->add(file);
    m_files->setUnderWay(m_underWay->names(m_target.conversation));
    showQuote(aside.quotes);
    loadDraft();
    m_guard->setStopped(aside.stopped);
    m_isNews = aside.takenAt > 0 && aside.problem.isEmpty();
    m_problem->setInk(m_isNews ? &Colors::text2 : &Colors::bad);
    m_problem->setText(m_isNews ? takenWords(aside.takenAt, m_now) : aside.problem);
    m_problem->setVisible(!m_problem->text().isEmpty());
}

/// What is begun in @p conversation, which is not shown here: as it was put aside, else as it was when
/// the program ended. What is just being sent stands on the disk too, and is not begun any more.
ComposerAside &Composer::asideOf(const ConversationId &conversation)
{
    const bool isKnown = m_aside.contains(conversation) || m_busy.contains(conversation);
    ComposerAside &aside = m_aside[conversation];
    if (isKnown || conversation.isNull())
        return aside;
    const auto kept = m_actions.beside(conversation);
    aside.files = kept.bubbles;
    aside.quotes.id = kept.quotes;
    return aside;
}

/// On the disk too, as it stands here.
void Composer::keepBeside(const ConversationId &conversation)
{
    if (m_moving || conversation.isNull())
        return;
    DraftBeside beside;
    if (conversation == m_target.conversation) {
        beside = {m_files->contents(), m_quotes.id};
    } else {
        const auto aside = m_aside.value(conversation);
        beside = {aside.files, aside.quotes.id};
    }
    m_actions.keepBeside(conversation, beside).ignore(); // the actions say in the log what was not
}

/// What was typed here since goes on its own way.
void Composer::takeDraft(const ConversationId &conversation, const QString &was, qint64 writtenAt)
{
    if (conversation != m_target.conversation) {
        asideOf(conversation).takenAt = writtenAt;
        return;
    }
    const auto isAsItWas = [this, was, conversation] {
        return conversation == m_target.conversation && m_edit->toPlainText() == was
            && !m_edit->isComposing() && m_aside.value(conversation).underWay.isEmpty();
    };
    if (!isAsItWas())
        return;
    whenDone(m_actions.draft(conversation),
             this,
             [this, isAsItWas, writtenAt](const Result<QString> &draft) {
                 if (!draft || !isAsItWas())
                     return;
                 const QScopedValueRollback quiet(m_quiet, true);
                 QTextCursor all(m_edit->document());
                 all.select(QTextCursor::Document);
                 all.insertText(*draft); // what stood there is an undo away
                 showProblem(takenWords(writtenAt, m_now));
                 m_problem->setInk(&Colors::text2);
                 m_isNews = true;
             });
}

/// @p text is on the disk as a reply: the draft goes without it.
void Composer::confirm(const ConversationId &conversation, const QString &text)
{
    ComposerAside &aside = m_aside[conversation];
    aside.underWay.removeOne(text);
    keepBeside(conversation); // without what is a reply now
    if (conversation == m_target.conversation)
        keepDraft();
    else
        m_actions.keepDraft(conversation, joined(aside.underWay + QStringList(aside.written)))
            .ignore(); // the actions say in the log what was not kept
}

/// What was sent is in the field again, in front of what was written since.
void Composer::comeBack(const ConversationId &conversation, const ComposerAside &sent)
{
    ComposerAside &aside = m_aside[conversation];
    aside.underWay.removeOne(sent.written);
    if (conversation == m_target.conversation) {
        if (!sent.written.isEmpty())
            setText(joined({sent.written, m_edit->toPlainText()}));
        for (const auto &file : sent.files)
            m_files->add(file);
        if (m_quotes.id.isNull())
            showQuote(sent.quotes);
        return keepBeside(conversation);
    }
    aside.written = joined({sent.written, aside.written});
    aside.files = sent.files + aside.files;
    if (aside.quotes.id.isNull())
        aside.quotes = sent.quotes;
    keepBeside(conversation);
    m_actions.keepDraft(conversation, joined(aside.underWay + QStringList(aside.written))).ignore();
}

} // namespace Frontdesk

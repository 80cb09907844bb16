// SPDX-License-Identifier: GPL-3.0-or-later
// What goes with a note beside its words: files, and a time.
#include "core/base/clock.h"
#include "core/client/desksources.h"
#include "core/client/linksource.h"
#include "core/client/tasksource.h"
#include "ui/composer/attachmentqueue.h"
#include "ui/composer/attachmentstrip.h"
#include "ui/composer/messageedit.h"
#include "ui/composer/notepad.h"
#include "ui/models/taskwords.h"
#include "ui/models/typedtime.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filedrop.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/momentform.h"

#include <QFileDialog>

#include <algorithm>

namespace Frontdesk {

void NotePad::settleIn(QWidget &chat,
                       const DeskSources &sources,
                       PictureCache &pictures,
                       const Clock &clock,
                       Sentence sentence)
{
    m_parts.emplace(Parts{sources.tasks, clock, std::move(sentence), sources.link.me().id});
    m_files->setPictures(pictures);
    m_underWay = new AttachmentQueue(sources.actions, this);
    m_attach->show();
    m_dueButton->show();
    auto *drop = new FileDrop(chat, [this] { return isVisible(); });
    connect(drop, &FileDrop::dropped, this, [this](const QStringList &paths) { attach(paths); });
    connect(m_attach, &IconButton::clicked, this, &NotePad::chooseFiles);
    connect(m_dueButton, &Button::clicked, this, &NotePad::chooseDue);
    connect(m_edit, &MessageEdit::filesDropped, this, [this](const QStringList &paths) {
        attach(paths);
    });
    connect(m_edit, &MessageEdit::picturePasted, this, &NotePad::attachPicture);
    connect(
        m_files, &AttachmentStrip::left, this, [this] { m_edit->setFocus(Qt::OtherFocusReason); });
    connect(m_underWay, &AttachmentQueue::changed, this, [this](const ConversationId &changed) {
        if (changed == m_conversation)
            m_files->setUnderWay(m_underWay->names(changed));
    });
    connect(m_underWay, &AttachmentQueue::attached, this, &NotePad::takeFile);
    connect(m_underWay,
            &AttachmentQueue::failed,
            this,
            [this](const ConversationId &conversation, const QString &name, const Error &why) {
                settle(conversation);
                showProblem(conversation,
                            tr("%1: %2", "name of a file, what is wrong with it")
                                .arg(withoutBidiControls(name), m_parts->sentence(why)));
                Q_EMIT settled();
            });
    refreshDue();
}

void NotePad::takeFile(const ConversationId &conversation, const Content &content)
{
    if (conversation == m_conversation)
        m_files->add(content);
    else
        m_aside[conversation].files.append(content);
    settle(conversation);
    Q_EMIT settled();
}

/// Something of @p conversation is where it belongs.
void NotePad::settle(const ConversationId &conversation)
{
    if (--m_adding[conversation] <= 0)
        m_adding.remove(conversation);
}

void NotePad::keepAside()
{
    if (m_conversation.isNull())
        return;
    auto &aside = m_aside[m_conversation];
    aside.files = m_files->contents();
    if (aside.files.isEmpty() && aside.dueAt == 0)
        m_aside.remove(m_conversation);
}

void NotePad::showAside()
{
    m_files->take();
    const auto files = m_aside.value(m_conversation).files;
    for (const auto &file : files)
        m_files->add(file);
    m_files->setUnderWay(m_underWay ? m_underWay->names(m_conversation) : QStringList());
    showProblem(m_problems.take(m_conversation));
    refreshDue();
}

void NotePad::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void NotePad::showProblem(const ConversationId &conversation, const QString &sentence)
{
    if (conversation == m_conversation)
        showProblem(sentence);
    else
        m_problems.insert(conversation, sentence);
}

void NotePad::chooseFiles()
{
    if (!m_underWay || m_conversation.isNull())
        return;
    auto *dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog,
            &QFileDialog::filesSelected,
            this,
            [this, asked = m_conversation](const QStringList &paths) { attach(asked, paths, {}); });
    dialog->open();
}

void NotePad::attach(const QStringList &paths)
{
    attach(m_conversation, paths, {});
}

/// For the conversation in which it was pasted, whichever shows when the file is made.
void NotePad::attachPicture(const QImage &picture)
{
    ++m_adding[m_conversation];
    whenDone(PastedPicture::keep(picture, tr("Picture")),
             this,
             [this, asked = m_conversation](const Result<PastedPicture> &kept) {
                 if (kept)
                     attach(asked, {kept->path()}, *kept);
                 else
                     showProblem(asked, m_parts->sentence(kept.error()));
                 settle(asked);
                 Q_EMIT settled();
             });
}

/// @p kept is there until the file has been copied. Of too many, the first ones.
void NotePad::attach(const ConversationId &asked,
                     const QStringList &paths,
                     const std::optional<PastedPicture> &kept)
{
    if (!m_underWay || asked.isNull())
        return;
    const auto there =
        asked == m_conversation ? m_files->count() : m_aside.value(asked).files.size();
    const auto places = std::max<qsizetype>(0, MostFiles - there - m_underWay->names(asked).size());
    if (asked == m_conversation)
        showProblem({});
    const auto taken = paths.first(std::min(places, paths.size()));
    for (const auto &path : taken) {
        ++m_adding[asked];
        m_underWay->add(asked, path, kept);
    }
    if (paths.size() > places) {
        showProblem(asked,
                    tr("A note takes %n files. Add it, then attach the rest to the next one.",
                       nullptr,
                       MostFiles));
    }
}

void NotePad::chooseDue()
{
    if (!m_parts || m_conversation.isNull())
        return;
    const auto &clock = m_parts->clock;
    MomentForm::Words words;
    words.title = tr("Due");
    words.placeholder = tr("tmr 10:00, fri 15:00, 3d…", "as somebody would type a time");
    words.nothing = tr("No time to come");
    words.accept = tr("Make it a to-do");
    words.clear = due() > 0 ? tr("No time") : QString();
    auto *form = new MomentForm(
        theme(),
        words,
        [&clock](const QString &text) {
            return typedTime(text, QDateTime::fromMSecsSinceEpoch(clock.nowMs())).value_or(0);
        },
        [&clock](qint64 at) { return TaskWords::when(at, clock.nowMs()); },
        this);
    connect(form, &MomentForm::accepted, this, [this, asked = m_conversation](qint64 at) {
        if (asked == m_conversation)
            setDue(at);
        m_edit->setFocus(Qt::OtherFocusReason);
    });
    form->popUpAbove(m_dueButton->mapToGlobal(QPoint()));
}

void NotePad::setDue(qint64 at)
{
    if (m_conversation.isNull())
        return;
    m_aside[m_conversation].dueAt = at;
    refreshDue();
}

void NotePad::refreshDue()
{
    const auto at = due();
    m_dueButton->setText(
        at > 0 && m_parts ? tr("Due: %1", "a time").arg(TaskWords::when(at, m_parts->clock.nowMs()))
                          : tr("Due…"));
    m_dueButton->setAccessibleName(at > 0 ? m_dueButton->text() : tr("Give the note a time"));
    m_dueButton->setToolTip(tr("A note with a time is a to-do of yours as well"));
}

/// What is to be done, of a note in the conversation that is shown.
Task NotePad::taskOf(const NoteBegun &note) const
{
    Task task;
    task.account = m_account;
    task.conversation = m_conversation;
    task.contact = m_contact;
    task.text = TaskWords::beginning(note.text);
    if (task.text.isEmpty() && !note.files.isEmpty() && note.files.constFirst().media)
        task.text = TaskWords::beginning(note.files.constFirst().media->fileName);
    task.dueAt = note.dueAt;
    if (m_parts)
        task.assignee = m_parts->me;
    return task;
}

void NotePad::makeTask(Task task, const MessageId &note)
{
    task.message = note;
    whenDone(m_parts->tasks.put(task), this, [this](const Result<TaskId> &kept) {
        if (!kept)
            Q_EMIT failed(kept.error());
    });
}

} // namespace Frontdesk

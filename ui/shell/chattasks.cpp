// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/chattasks.h"

#include "core/base/clock.h"
#include "core/client/accountsource.h"
#include "core/client/conversationsource.h"
#include "core/client/linksource.h"
#include "core/client/tasksource.h"
#include "ui/commands/commands.h"
#include "ui/contact/contactpanel.h"
#include "ui/contact/notesection.h"
#include "ui/conversation/timelineview.h"
#include "ui/inbox/inboxpane.h"
#include "ui/models/taskwords.h"
#include "ui/models/timelineentry.h"
#include "ui/models/timelinemodel.h"
#include "ui/models/workcontrol.h"
#include "ui/shell/chatcommands.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/desk.h"
#include "ui/shell/errortext.h"
#include "ui/shell/rail.h"
#include "ui/tasks/taskform.h"
#include "ui/tasks/tasksection.h"

#include <QTimer>

#include <algorithm>

namespace Frontdesk {

namespace {

QString taskSentence(const Error &error)
{
    return ErrorText::sentence(error);
}

void askForTask(const ChatTaskParts &parts, ChatPane &chat, const Task &task)
{
    auto *form = new TaskForm(
        {parts.theme, parts.clock, parts.sources.accounts.colleagues(), taskSentence}, task, &chat);
    QObject::connect(form, &TaskForm::accepted, &chat, [parts, &chat](const Task &wanted) {
        whenDone(parts.sources.tasks.put(wanted), &chat, [parts](const Result<TaskId> &kept) {
            if (!kept)
                parts.failed(taskSentence(kept.error()));
        });
    });
    auto *view = chat.timeline();
    form->popUpAt(view->mapToGlobal(view->rect().center() - form->rect().center()));
}

/// @p from: null, or the message that it is made from.
void makeTask(const ChatTaskParts &parts, ChatPane &chat, const Message &from)
{
    const auto id = chat.conversation();
    whenDone(parts.sources.conversations.row(id),
             &chat,
             [parts, &chat, from](const Result<ConversationRow> &row) {
                 if (!row)
                     return parts.failed(taskSentence(row.error()));
                 Task fresh;
                 fresh.account = row->conversation.account;
                 fresh.conversation = row->conversation.id;
                 fresh.contact = row->conversation.contact;
                 fresh.assignee = parts.sources.link.me().id;
                 fresh.message = from.id;
                 if (!from.id.isNull())
                     fresh.text = TaskWords::beginning(BubbleMenu::textOf(from));
                 askForTask(parts, chat, fresh);
             });
}

/// The one that was chosen by the keyboard, if it can be one to work from.
Message chosenIn(const TimelineView &view)
{
    const auto index = view.currentIndex();
    if (!view.hasFocus() || !index.isValid())
        return {};
    const auto message = index.data(TimelineModel::EntryRole).value<TimelineEntry>().first();
    return BubbleMenu::canPin(message) ? message : Message();
}

/// In the rail; what is overdue changes by itself too.
void countDue(Desk &desk)
{
    const auto count = [&desk] {
        const auto &tasks = desk.sources().tasks;
        const qint64 now = desk.work().clock().nowMs();
        const auto all = tasks.tasks();
        desk.rail()->rows().setPageCount(
            QStringLiteral("tasks"),
            static_cast<int>(std::count_if(all.cbegin(), all.cend(), [&](const Task &one) {
                return tasks.isMine(one) && TaskWords::isOverdue(one, now);
            })));
    };
    auto *minute = new QTimer(desk.rail());
    QObject::connect(minute, &QTimer::timeout, desk.rail(), count);
    QObject::connect(&desk.sources().tasks, &TaskSource::changed, desk.rail(), count);
    minute->start(60 * 1000);
    count();
}

} // namespace

void bindTasks(const ChatTaskParts &parts, ChatPane &chat, QWidget &owner, Commands &commands)
{
    auto *pane = &chat;
    QObject::connect(chat.timeline(),
                     &TimelineView::taskWanted,
                     pane,
                     [parts, pane](const Message &message) { makeTask(parts, *pane, message); });
    commands.bind(
        "task.new",
        &owner,
        [parts, pane] { makeTask(parts, *pane, chosenIn(*pane->timeline())); },
        withoutChat(chat));
}

void bindTasks(Desk &desk, Commands &commands)
{
    const auto &sources = desk.sources();
    const auto &clock = desk.work().clock();
    auto *section = new TaskSection(
        {desk.theme(), clock, sources.tasks, sources.accounts, sources.link.me().id, taskSentence});
    auto *panel = desk.panel();
    panel->addSection(section);
    QObject::connect(panel, &ContactPanel::customerShown, section, [panel, section] {
        section->showConversation(panel->conversation());
    });
    if (auto *note = panel->findChild<NoteSection *>()) {
        QObject::connect(note, &NoteSection::taskWanted, section, [section](const QString &text) {
            section->add(text);
        });
    }
    QObject::connect(section, &TaskSection::failed, desk.inbox(), &InboxPane::tell);
    section->showConversation(panel->conversation());
    const auto failed = [&desk](const QString &sentence) {
        desk.inbox()->tell(sentence);
    };
    bindTasks({desk.theme(), clock, sources, failed}, *desk.chat(), desk, commands);
    countDue(desk);
    commands.bind("tasks.show", &desk, [&desk] { desk.showTasks(); });
}

} // namespace Frontdesk

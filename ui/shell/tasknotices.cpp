// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tasknotices.h"

#include "core/base/clock.h"
#include "core/client/accountsource.h"
#include "core/client/remindersource.h"
#include "core/client/tasksource.h"
#include "ui/models/contenttext.h"
#include "ui/models/taskwords.h"

#include <QTimeZone>

#include <algorithm>
#include <memory>

namespace Frontdesk {

namespace {

constexpr qsizetype MostTaskNotices = 3; ///< at once; more are one

} // namespace

TaskNotices::TaskNotices(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.sources.reminders, &ReminderSource::due, this, &TaskNotices::take);
    connect(&m_parts.sources.tasks, &TaskSource::changed, this, &TaskNotices::withdrawOld);
    connect(&m_parts.service, &NoticeService::taskSnoozed, this, &TaskNotices::snooze);
}

void TaskNotices::setSettings(const NoticeSettings &settings)
{
    m_settings = settings;
    m_parts.sources.reminders.look(); // what was held back may be shown now
}

/// Their customers' names are read first.
void TaskNotices::take(const QList<Task> &tasks)
{
    const qint64 now = m_parts.relayTime.nowMs();
    QList<Task> wanted;
    for (const auto &task : tasks) {
        const bool quiet = isQuiet(m_settings, now, QTimeZone::systemTimeZone(), task.account);
        if (quiet || m_asking.contains(task.id))
            continue;
        m_asking.insert(task.id);
        wanted.append(task);
    }
    const auto titles = std::make_shared<QHash<ConversationId, QString>>();
    const auto left = std::make_shared<qsizetype>(wanted.size());
    for (const auto &task : std::as_const(wanted)) {
        whenDone(m_parts.sources.conversations.row(task.conversation),
                 this,
                 [this, wanted, titles, left](const Result<ConversationRow> &row) {
                     if (row) {
                         titles->insert(row->conversation.id,
                                        ContentText::title(row->conversation));
                     }
                     if (--*left == 0)
                         show(wanted, *titles);
                 });
    }
}

void TaskNotices::show(const QList<Task> &tasks, const QHash<ConversationId, QString> &titles)
{
    if (tasks.size() > MostTaskNotices) {
        m_parts.service.show(gathered(tasks));
        m_shown.insert(tasks.constFirst().id, tasks.constFirst().dueAt);
    } else {
        for (const auto &task : tasks) {
            m_parts.service.show(noticeOf(task, titles.value(task.conversation)));
            m_shown.insert(task.id, task.dueAt);
        }
    }
    for (const auto &task : tasks)
        m_asking.remove(task.id);
    m_parts.sources.reminders.shown(tasks);
    Q_EMIT shown();
}

Notice TaskNotices::noticeOf(const Task &task, const QString &title) const
{
    const auto account = m_parts.sources.accounts.account(task.account);
    Notice notice;
    notice.conversation = task.conversation;
    notice.account = task.account;
    notice.task = task.id;
    notice.at = task.dueAt;
    QStringList parts{title, account ? account->name : QString()};
    parts.removeAll(QString());
    notice.title = tr("To-do: %1", "customer and account").arg(parts.join(QStringLiteral(" · ")));
    const bool hidden = m_settings.ruleOf(task.account).hidePreview;
    notice.text = hidden ? tr("It is due now.", "a to-do") : TaskWords::line(task);
    return notice;
}

/// Pressed, it opens the chat of the first of them.
Notice TaskNotices::gathered(const QList<Task> &tasks) const
{
    auto notice = noticeOf(tasks.constFirst(), {});
    notice.title = tr("%n to-dos are due", nullptr, static_cast<int>(tasks.size()));
    const bool hidden = std::any_of(tasks.cbegin(), tasks.cend(), [this](const Task &task) {
        return m_settings.ruleOf(task.account).hidePreview;
    });
    QStringList lines;
    for (const auto &task : tasks.mid(0, MostTaskNotices))
        lines << TaskWords::line(task);
    notice.text = hidden ? QString() : lines.join(QLatin1Char('\n'));
    return notice;
}

void TaskNotices::snooze(const TaskId &id)
{
    const auto all = m_parts.sources.tasks.tasks();
    const auto task =
        std::find_if(all.cbegin(), all.cend(), [&](const Task &one) { return one.id == id; });
    m_shown.remove(id);
    m_parts.service.withdrawTask(id);
    if (task != all.cend()) {
        m_parts.sources.reminders.snooze(*task,
                                         m_parts.relayTime.nowMs() + NoticeService::SnoozeMs);
    }
}

/// What is done, or has another time now, needs nobody any more.
void TaskNotices::withdrawOld()
{
    if (m_shown.isEmpty())
        return;
    const auto all = m_parts.sources.tasks.tasks();
    m_shown.removeIf([&](const auto &shown) {
        const bool stands = std::any_of(all.cbegin(), all.cend(), [&](const Task &one) {
            return one.id == shown.key() && !one.isDone() && one.dueAt == shown.value();
        });
        if (!stands)
            m_parts.service.withdrawTask(shown.key());
        return !stands;
    });
}

} // namespace Frontdesk

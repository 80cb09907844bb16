// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/conversationsource.h"
#include "core/client/desksources.h"
#include "core/client/noticerules.h"
#include "core/domain/task.h"
#include "ui/shell/noticeservice.h"

#include <QSet>

namespace Frontdesk {

class Clock;

/// Shows on the desktop which of my to-dos are due. During do-not-disturb nothing; what was due then
/// is shown after it.
class TaskNotices : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        DeskSources sources;
        NoticeService &service;
        const Clock &relayTime;
    };

    explicit TaskNotices(const Parts &parts, QObject *parent = nullptr);

    void setSettings(const NoticeSettings &settings);

Q_SIGNALS:
    /// The eye is drawn to the window, if it has not the focus.
    void shown();

private:
    void take(const QList<Task> &tasks);
    void show(const QList<Task> &tasks, const QHash<ConversationId, QString> &titles);
    Notice noticeOf(const Task &task, const QString &title) const;
    Notice gathered(const QList<Task> &tasks) const;
    void snooze(const TaskId &id);
    void withdrawOld();

    Parts m_parts;
    NoticeSettings m_settings;
    QSet<TaskId> m_asking; ///< about to be shown
    QHash<TaskId, qint64> m_shown; ///< on the desktop, with when they were due
};

} // namespace Frontdesk

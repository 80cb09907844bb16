// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/remindersource.h"

#include <QHash>
#include <QTimer>

namespace Frontdesk {

class Clock;
class FileThread;
class TaskSource;

/// Reminders of the to-dos of the cache, by the relay's time and without a relay too.
class TaskAlarm : public ReminderSource
{
    Q_OBJECT

public:
    struct Parts {
        TaskSource &tasks;
        FileThread &files;
        const Clock &clock; ///< as the relay has it
        QString file; ///< keeps what was shown; one that cannot be read is begun anew
    };

    explicit TaskAlarm(Parts parts, QObject *parent = nullptr);

    void look() override;
    void shown(const QList<Task> &tasks) override;
    void snooze(const Task &task, qint64 until) override;

private:
    struct Told {
        qint64 due = 0; ///< which of its times was shown, ms UTC
        qint64 again = 0; ///< ms UTC; 0: never
    };

    void load();
    void keep();
    qint64 momentOf(const Task &task) const;

    Parts m_parts;
    QHash<TaskId, Told> m_told;
    QTimer m_timer;
    bool m_loaded = false;
};

} // namespace Frontdesk

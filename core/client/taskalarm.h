// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

namespace Frontdesk {

class Clock;
class FileThread;
class TaskSource;

/// Reminds of my to-dos when they are due, without a relay too, each due time once on this computer,
/// over restarts. What was not shown yet, because nobody is to be disturbed, is told again. GUI thread.
class TaskAlarm : public QObject
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

    /// Looks what is due, and when to look again.
    void look();
    /// These were shown to the person.
    void shown(const QList<Task> &tasks);
    /// It is to be told again at @p until, ms UTC.
    void snooze(const Task &task, qint64 until);

Q_SIGNALS:
    /// Mine that are due and were not shown, in the order in which they were due.
    void due(const QList<Frontdesk::Task> &tasks);

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

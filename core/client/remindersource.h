// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"

#include <QList>
#include <QObject>

namespace Frontdesk {

/// Reminds of my to-dos when they are due, each due time once on this computer, over restarts. What
/// was not shown, because nobody is to be disturbed, is told again. GUI thread.
class ReminderSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Tells what is due now.
    virtual void look() = 0;
    /// These were shown to the person.
    virtual void shown(const QList<Task> &tasks) = 0;
    /// It is to be told again at @p until, ms UTC.
    virtual void snooze(const Task &task, qint64 until) = 0;

Q_SIGNALS:
    /// Mine that are due and were not shown, in the order in which they were due.
    void due(const QList<Frontdesk::Task> &tasks);
};

} // namespace Frontdesk

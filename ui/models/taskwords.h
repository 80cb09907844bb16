// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"

#include <QCoreApplication>
#include <QString>

#include <functional>

namespace Frontdesk {

/// To-dos in words, for the eye. Every instant is ms UTC.
class TaskWords
{
    Q_DECLARE_TR_FUNCTIONS(Frontdesk::TaskWords)

public:
    using NameOf = std::function<QString(const UserId &id)>;

    static bool isOverdue(const Task &task, qint64 now);
    /// "Today, 14:05", "Tomorrow, 9:00", "20 May 10:02"; empty for 0.
    static QString when(qint64 at, qint64 now);
    /// "every week"; empty for what does not come back.
    static QString repeat(TaskRepeat repeat);
    /// Below the text: "Overdue: today, 14:05 · Ben · every week", "Done by Ben, 20 May 10:02".
    static QString below(const Task &task, qint64 now, const NameOf &nameOf);
    /// A text to begin with, of what somebody wrote: one line, as long as a to-do may be.
    static QString beginning(const QString &written);
    /// The text in one line, without what would turn its direction.
    static QString line(const Task &task);
};

} // namespace Frontdesk

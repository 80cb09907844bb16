// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QMetaType>
#include <QString>

namespace Frontdesk {

/// How often a to-do comes back after it was done.
enum class TaskRepeat { Never, Daily, Weekdays, Weekly, Monthly };

/// Something that somebody is to do for a customer. Belongs to one conversation, and is in the scope
/// of its account.
struct Task {
    static constexpr int LongestText = 1000; ///< UTF-16 units

    TaskId id;
    AccountId account; ///< of the conversation
    ConversationId conversation;
    ContactId contact; ///< of the conversation; null in groups
    MessageId message; ///< from which it was made; null: from none
    QString text;
    qint64 dueAt = 0; ///< ms UTC; 0: at no time
    int day = 0; ///< of the month, of Monthly: 31 stays 31 after a February; 0: that of dueAt
    UserId assignee; ///< null: nobody in particular
    TaskRepeat repeat = TaskRepeat::Never; ///< anything else has a dueAt
    UserId madeBy;
    qint64 madeAt = 0; ///< ms UTC
    UserId changedBy;
    qint64 changedAt = 0; ///< ms UTC
    UserId doneBy; ///< the last time, of one that comes back
    qint64 doneAt = 0; ///< ms UTC; 0: never yet
    qint64 ver = 0;

    /// One that comes back is never done: it is due again.
    bool isDone() const { return doneAt > 0 && repeat == TaskRepeat::Never; }

    friend bool operator==(const Task &, const Task &) = default;
};

} // namespace Frontdesk

Q_DECLARE_METATYPE(Frontdesk::Task)

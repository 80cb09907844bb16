// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task.h"
#include "core/relay/journal/changes.h"
#include "core/sql/database.h"

namespace Frontdesk::Relay {

// The rows of to-dos, as rows.h has others. One that was removed keeps its row, so that it can come
// back under a version that all clients take; only keptTask() shows it.

/// A row as it is kept, with who changed it last and its version before they began.
struct KeptTask {
    Task one;
    bool gone = false; ///< removed
    UserId runBy;
    qint64 runFrom = 0;
};
Result<std::optional<KeptTask>> keptTask(Sql::Database &database, const TaskId &id);
/// Those that were made from @p message of @p account, also removed ones.
Result<QList<KeptTask>>
keptTasksOf(Sql::Database &database, const AccountId &account, const MessageId &message);
Result<std::optional<Task>> taskById(Sql::Database &database, const TaskId &id);
/// As @p kept says, with its version raised.
Result<Task> putTask(Sql::Database &database, KeptTask kept);

} // namespace Frontdesk::Relay

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scheduledsend.h"
#include "core/relay/journal/changes.h"
#include "core/sql/database.h"

namespace Frontdesk::Relay {

// The rows of replies with a time, as rows.h has those of messages. One that is over keeps its row,
// so that its id means nothing else, and loses its words: the messages have them.

/// Also one that is over.
Result<std::optional<ScheduledSend>> keptScheduled(Sql::Database &database, const ScheduleId &id);
/// What a client may hold: nothing for one that is over.
Result<std::optional<ScheduledSend>> scheduledById(Sql::Database &database, const ScheduleId &id);
/// Raises ver and stores the row.
Result<ScheduledSend> putScheduled(Sql::Database &database, ScheduledSend one);

/// Those that wait and whose time is @p now or before, the earliest first; at most @p limit.
Result<QList<ScheduleId>> dueScheduled(Sql::Database &database, qint64 now, int limit);
/// Those that wait in @p conversation.
Result<QList<ScheduleId>> waitingScheduled(Sql::Database &database,
                                           const ConversationId &conversation);

} // namespace Frontdesk::Relay

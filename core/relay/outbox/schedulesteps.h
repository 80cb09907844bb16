// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scheduledsend.h"
#include "core/relay/commands/sendhandlers.h"
#include "core/relay/journal/ordercounter.h"
#include "core/relay/readablescopes.h"

namespace Frontdesk::Relay {

// What happens to replies with a time, each step in one transaction: that one was sent and that its
// messages are queued is one commit, and so are the customer's message and that one was stopped.

/// Its bubbles are messages of the outbox from here on, and it is over. Errors: those of
/// SendQueue::enqueueSend(); then the caller undoes what was written.
Result<> sendScheduled(WriteContext &context,
                       SendQueue &queue,
                       const User &author,
                       const ScheduledSend &one);

/// It does not go out; a thin line in its conversation says so. @p reason: of Stopped, an error code.
Result<> stopScheduled(WriteContext &context,
                       OrderCounter &order,
                       ScheduledSend one,
                       ScheduleState state,
                       const QString &reason);

/// The customer of @p conversation wrote: what waits there must not go out unseen.
Result<> stopBecauseCustomerWrote(WriteContext &context,
                                  OrderCounter &order,
                                  const ConversationId &conversation);

/// Sends, stops or misses one whose time has come; whether it may go is judged anew, by what its
/// author may do now. False if there is nothing to do any more. One job for each: what cannot be sent
/// is undone without touching others.
Result<bool> runScheduled(WriteContext &context,
                          SendQueue &queue,
                          OrderCounter &order,
                          const ScopesOf &readable,
                          const ScheduleId &id);

} // namespace Frontdesk::Relay

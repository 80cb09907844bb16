// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/outbound.h"
#include "core/relay/outbox/sendrequest.h"

namespace Frontdesk::Relay {

// The bubbles of a request: what people see of where it stands.

/// What becomes of the bubbles of a request.
struct BubbleState {
    SendState state = SendState::Queued;
    SendRoute route = SendRoute::None;
    QString errorCode = {};
    QVariantMap errorArgs = {};
};

Result<QList<Message>> messagesOf(Sql::Database &database, const SendRequest &request);

/// Gives the bubbles of @p request that were not taken back the state @p state, in the rows, the
/// conversation's preview and the log.
Result<> showState(WriteContext &context, const SendRequest &request, const BubbleState &state);
/// The same for one message.
Result<> showState(WriteContext &context, Message message, const BubbleState &state);

/// The platform took @p request: state Accepted, ids and quote tokens of @p outcome bubble by bubble.
Result<>
showAccepted(WriteContext &context, const SendRequest &request, const SendOutcome &outcome);

} // namespace Frontdesk::Relay

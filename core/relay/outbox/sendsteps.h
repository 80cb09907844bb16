// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/channeladapter.h"
#include "core/relay/outbox/sendrequest.h"

#include <functional>

namespace Frontdesk::Relay {

// The state machine of a send (reliability.md §3.10) as write jobs: each step is one transaction,
// and no byte leaves before the step that allows it is committed. Knows no socket and no timer.

/// The adapter of a platform; null if there is none. Any thread.
using AdapterOf = std::function<const ChannelAdapter *(Platform)>;

/// How long a platform remembers a retry key.
inline constexpr qint64 RetryWindowMs = 24LL * 60 * 60 * 1000;

/// What may be sent now: a request that is committed as Sending.
struct Attempt {
    SendRequest request;
    Platform platform = Platform::Line;
    QString to; ///< the platform's id of user, group or room
    qint64 fence = 0;

    /// The bytes for the wire; the same each time.
    OutboundRequest wire(const ChannelAdapter &adapter) const;
};

/// Claims the head of @p conversation: chooses reply or push, fixes the key. Nothing if the
/// conversation has nothing that may be tried, or the head ended here (its 24 hours are over).
Result<std::optional<Attempt>> claimNext(WriteContext &context, const ConversationId &conversation);

/// The reply was certainly not taken: the same bubbles as a push with a fresh key. Nothing if
/// @p attempt is not current any more.
Result<std::optional<Attempt>> fallBackToPush(WriteContext &context, const Attempt &attempt);

/// How a step ended.
struct Finished {
    bool isCurrent = true; ///< false: somebody else owns the request, nothing was written
    RequestState state = RequestState::Unknown;
    bool hasNext = false; ///< the conversation has another request that can be tried at once
};

/// Keeps what @p outcome means for @p attempt. FallBackToPush is not for here. @p delay: until the
/// next try, unless the outcome asks for more.
Result<Finished> finish(WriteContext &context,
                        const Attempt &attempt,
                        const SendOutcome &outcome,
                        std::chrono::milliseconds delay);

/// At start: a push that was in flight is repeated with its key; of a reply nobody knows.
/// Answers with the number of requests that became unknown.
Result<int> recoverSends(WriteContext &context);

} // namespace Frontdesk::Relay

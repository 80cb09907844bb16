// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message.h"
#include "core/relay/journal/rows.h"
#include "core/relay/journal/store.h"

namespace Frontdesk::Relay {

/// Where a request stands. Open ones hold back everything behind them in their conversation.
enum class RequestState {
    Queued, ///< open: nothing left the relay
    Sending, ///< open: bytes may be on the way
    Retry, ///< open: to be repeated at SendRequest::notBefore
    Unknown, ///< open: a person has to decide
    Accepted,
    Failed,
    Cancelled, ///< taken back, or replaced by a later request
};

/// Up to five bubbles that go out together: one row of send_request.
struct SendRequest {
    QString id;
    ConversationId conversation;
    AccountId account;
    qint64 turn = 0; ///< place in the conversation's queue
    RequestState state = RequestState::Queued;
    QList<MessageId> messages;
    SendRoute route = SendRoute::None;
    QString replyToken;
    QString retryKey;
    QByteArray body; ///< the adapter's bytes for the messages; fixed
    qint64 fence = 0; ///< +1 with each claim: an answer to an older attempt changes nothing
    int attempt = 0;
    qint64 notBefore = 0; ///< ms UTC
    qint64 firstAttemptAt = 0; ///< wall time at which retryKey was first used, ms UTC
    bool doubtful = false; ///< an attempt with retryKey may have been taken
    qint64 createdAt = 0; ///< ms UTC
};

Result<> insertRequest(WriteContext &context, const SendRequest &request);
/// Writes all that can change. False if the row is not at @p fence any more: nothing was written.
Result<bool> updateRequest(WriteContext &context, const SendRequest &request, qint64 fence);

/// The first open request of @p conversation.
Result<std::optional<SendRequest>> headOf(Sql::Database &database,
                                          const ConversationId &conversation);
Result<std::optional<SendRequest>> requestById(Sql::Database &database, const QString &id);
/// The newest request that carries @p message.
Result<std::optional<SendRequest>> requestOf(Sql::Database &database, const Message &message);
/// All requests that were in flight when the relay stopped.
Result<QList<SendRequest>> requestsInFlight(Sql::Database &database);

/// No retry is put off longer. One that seems to be was put off before the clock was set back, and is
/// due at once.
inline constexpr qint64 LongestRetryDelayMs = 60LL * 60 * 1000;

/// A conversation whose head can be tried.
struct Ready {
    ConversationId conversation;
    AccountId account;

    friend bool operator==(const Ready &, const Ready &) = default;
};
/// How many requests have not ended.
Result<int> openRequests(Sql::Database &database);
Result<QList<Ready>> readyConversations(Sql::Database &database, qint64 now, int limit);

/// Takes the next place in the queue of @p conversation.
Result<qint64> takeTurn(WriteContext &context, const ConversationId &conversation);

/// Empty: none, or used.
Result<ReplyToken> replyToken(Sql::Database &database, const ConversationId &conversation);
Result<> useReplyToken(WriteContext &context, const ConversationId &conversation);
/// The token was not used after all; a newer one stays.
Result<>
giveBackReplyToken(WriteContext &context, const ConversationId &conversation, const QString &token);

} // namespace Frontdesk::Relay

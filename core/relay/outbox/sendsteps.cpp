// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/outbox/sendsteps.h"

#include "core/base/logging.h"
#include "core/base/uuid.h"
#include "core/relay/journal/rows.h"
#include "core/relay/outbox/sentmessages.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String RetryExpired("line.retry-expired");
constexpr QLatin1String Restarted("relay.restarted");
constexpr QLatin1String Standby("conversation.standby");
constexpr QLatin1String AccountMissing("account.not-found");

/// False if the time is over, or cannot be told because the clock went backwards.
bool isWithin(qint64 since, qint64 now, qint64 life)
{
    return now >= since && now - since < life;
}

bool isDue(const SendRequest &request, qint64 now)
{
    if (request.state != RequestState::Retry)
        return request.state == RequestState::Queued;
    return request.notBefore <= now || request.notBefore > now + LongestRetryDelayMs;
}

/// Ends @p request without an attempt.
Result<>
give(WriteContext &context, SendRequest request, RequestState state, const BubbleState &bubbles)
{
    const auto fence = request.fence++;
    request.state = state;
    auto updated = updateRequest(context, request, fence);
    if (!updated)
        return updated.error();
    return showState(context, request, bubbles);
}

Result<bool> isReplyFirst(Sql::Database &database, const AccountId &account)
{
    auto setting = database.selectOne("SELECT reply_first FROM account "
                                      "WHERE workspace = :workspace AND id = :id",
                                      {{":workspace", Workspace}, {":id", account.value()}},
                                      [](const Sql::Row &row) { return row.flag(0); });
    if (!setting)
        return setting.error();
    return setting->value_or(false);
}

void makePush(SendRequest &request, qint64 now)
{
    request.route = SendRoute::Push;
    request.replyToken.clear();
    request.retryKey = newUuid(now);
    request.firstAttemptAt = now;
    request.doubtful = false;
}

/// Reply if a token is fresh and allowed, else push. Only for a request that nobody can have taken.
Result<> chooseRoute(WriteContext &context, SendRequest &request)
{
    const auto token = replyToken(context.database, request.conversation);
    if (!token)
        return token.error();
    const bool isFresh =
        !token->token.isEmpty() && isWithin(token->receivedAt, context.now, ReplyTokenLifeMs);
    const auto replyFirst = isReplyFirst(context.database, request.account);
    if (!replyFirst)
        return replyFirst.error();
    if (!isFresh || !*replyFirst) {
        makePush(request, context.now);
        return {};
    }
    request.route = SendRoute::Reply;
    request.replyToken = token->token;
    request.retryKey.clear();
    request.firstAttemptAt = context.now;
    return useReplyToken(context, request.conversation);
}

/// Puts route and key in order for the next attempt. False if the request ended instead.
Result<bool> prepare(WriteContext &context, SendRequest &request)
{
    const bool keyIsGood = isWithin(request.firstAttemptAt, context.now, RetryWindowMs);
    if (request.doubtful) {
        if (keyIsGood)
            return true;
        auto given = give(context,
                          request,
                          RequestState::Unknown,
                          {SendState::Unknown, request.route, RetryExpired});
        if (!given)
            return given.error();
        return false;
    }
    if (request.state == RequestState::Retry && context.now - request.createdAt >= RetryWindowMs) {
        auto given = give(context,
                          request,
                          RequestState::Failed,
                          {SendState::Failed, request.route, RetryExpired});
        if (!given)
            return given.error();
        return false;
    }
    if (request.route == SendRoute::Push && keyIsGood)
        return true;
    if (auto chosen = chooseRoute(context, request); !chosen)
        return chosen.error();
    return true;
}

/// Why nothing may be sent to @p conversation; empty if it may.
QString obstacle(const std::optional<Conversation> &conversation,
                 const std::optional<Account> &account)
{
    if (!conversation || !account)
        return AccountMissing;
    return conversation->standby ? QString(Standby) : QString();
}

Result<bool> hasReadyHead(WriteContext &context, const ConversationId &conversation)
{
    const auto head = headOf(context.database, conversation);
    if (!head)
        return head.error();
    return *head && isDue(**head, context.now);
}

/// Of a request that may have been taken, a refusal of a repetition proves nothing.
SendOutcome::Kind meaningOf(const SendRequest &request, SendOutcome::Kind kind)
{
    using Kind = SendOutcome::Kind;
    switch (kind) {
    case Kind::RetrySameKey:
        return request.route == SendRoute::Push ? kind : Kind::Unknown;
    case Kind::RefreshToken: // for the second time
    case Kind::Failed:
        return request.doubtful ? Kind::Unknown : Kind::Failed;
    case Kind::FallBackToPush:
        return Kind::Unknown;
    default:
        return kind;
    }
}

struct Verdict {
    RequestState state = RequestState::Unknown;
    SendState bubbles = SendState::Unknown;
};

Verdict verdictOf(SendOutcome::Kind kind, bool doubtful)
{
    switch (kind) {
    case SendOutcome::Kind::Accepted:
        return {RequestState::Accepted, SendState::Accepted};
    case SendOutcome::Kind::Failed:
        return {RequestState::Failed, SendState::Failed};
    case SendOutcome::Kind::RetrySameKey:
        return {RequestState::Retry, SendState::Sending};
    case SendOutcome::Kind::RetryLater:
        // Only what nobody can have taken is shown as queued, and may be taken back.
        return {RequestState::Retry, doubtful ? SendState::Sending : SendState::Queued};
    default:
        return {};
    }
}

} // namespace

OutboundRequest Attempt::wire(const ChannelAdapter &adapter) const
{
    return request.route == SendRoute::Reply ? adapter.reply(request.replyToken, request.body)
                                             : adapter.push(to, request.body, request.retryKey);
}

Result<std::optional<Attempt>> claimNext(WriteContext &context, const ConversationId &conversation)
{
    const auto head = headOf(context.database, conversation);
    if (!head)
        return head.error();
    if (!*head || !isDue(**head, context.now))
        return std::optional<Attempt>();
    auto request = **head;

    const auto chat = conversationById(context.database, conversation);
    if (!chat)
        return chat.error();
    const auto account = accountById(context.database, request.account);
    if (!account)
        return account.error();
    if (const auto code = obstacle(*chat, *account); !code.isEmpty()) {
        auto given = request.doubtful
            ? give(
                context, request, RequestState::Unknown, {SendState::Unknown, request.route, code})
            : give(
                context, request, RequestState::Failed, {SendState::Failed, request.route, code});
        if (!given)
            return given.error();
        return std::optional<Attempt>();
    }

    const auto fence = request.fence;
    const auto goesOn = prepare(context, request);
    if (!goesOn)
        return goesOn.error();
    if (!*goesOn)
        return std::optional<Attempt>();
    request.state = RequestState::Sending;
    ++request.fence;
    ++request.attempt;
    const auto claimed = updateRequest(context, request, fence);
    if (!claimed)
        return claimed.error();
    if (!*claimed)
        return std::optional<Attempt>();
    if (auto shown = showState(context, request, {SendState::Sending, request.route}); !shown)
        return shown.error();
    return std::optional(
        Attempt{request, (*account)->platform, (*chat)->platformId, request.fence});
}

Result<std::optional<Attempt>> fallBackToPush(WriteContext &context, const Attempt &attempt)
{
    Attempt push = attempt;
    makePush(push.request, context.now);
    push.fence = ++push.request.fence;
    const auto updated = updateRequest(context, push.request, attempt.fence);
    if (!updated)
        return updated.error();
    if (!*updated) {
        qCWarning(LogOutbox) << "not ours any more: request" << attempt.request.id;
        return std::optional<Attempt>();
    }
    auto shown = showState(context, push.request, {SendState::Sending, SendRoute::Push});
    if (!shown)
        return shown.error();
    return std::optional(push);
}

Result<Finished> finish(WriteContext &context,
                        const Attempt &attempt,
                        const SendOutcome &outcome,
                        std::chrono::milliseconds delay)
{
    auto request = attempt.request;
    const auto kind = meaningOf(request, outcome.kind);
    request.doubtful = request.doubtful || kind == SendOutcome::Kind::RetrySameKey;
    const auto verdict = verdictOf(kind, request.doubtful);
    request.state = verdict.state;
    if (verdict.state == RequestState::Accepted || verdict.state == RequestState::Failed)
        request.body.clear(); // nothing repeats these bytes
    if (verdict.state == RequestState::Retry)
        request.notBefore = context.now
            + std::min<qint64>(std::max(delay, outcome.retryAfter.value_or(delay)).count(),
                               LongestRetryDelayMs);
    ++request.fence;
    const auto updated = updateRequest(context, request, attempt.fence);
    if (!updated)
        return updated.error();
    if (!*updated) {
        qCWarning(LogOutbox) << "not ours any more: request" << request.id;
        return Finished{false, {}, false};
    }
    if (kind == SendOutcome::Kind::RetryLater && request.route == SendRoute::Reply) {
        auto given = giveBackReplyToken(context, request.conversation, request.replyToken);
        if (!given)
            return given.error();
    }
    auto shown = kind == SendOutcome::Kind::Accepted
        ? showAccepted(context, request, outcome)
        : showState(context,
                    request,
                    {verdict.bubbles, request.route, outcome.errorCode, outcome.errorArgs});
    if (!shown)
        return shown.error();
    const auto next = hasReadyHead(context, request.conversation);
    if (!next)
        return next.error();
    return Finished{true, request.state, *next};
}

Result<int> recoverSends(WriteContext &context)
{
    const auto requests = requestsInFlight(context.database);
    if (!requests)
        return requests.error();
    int unknown = 0;
    for (auto request : std::as_const(*requests)) {
        if (request.route != SendRoute::Push) {
            auto given = give(context,
                              request,
                              RequestState::Unknown,
                              {SendState::Unknown, request.route, Restarted});
            if (!given)
                return given.error();
            ++unknown;
            continue;
        }
        const auto fence = request.fence++;
        request.state = RequestState::Retry;
        request.doubtful = true;
        request.notBefore = context.now;
        auto updated = updateRequest(context, request, fence);
        if (!updated)
            return updated.error();
    }
    return unknown;
}

} // namespace Frontdesk::Relay

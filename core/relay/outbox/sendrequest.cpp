// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/outbox/sendrequest.h"

#include "core/domain/names.h"

#include <array>

namespace Frontdesk::Relay {

namespace {

constexpr std::array StateNames{QLatin1String("queued"),
                                QLatin1String("sending"),
                                QLatin1String("retry"),
                                QLatin1String("unknown"),
                                QLatin1String("accepted"),
                                QLatin1String("failed"),
                                QLatin1String("cancelled")};

QString nameOf(RequestState state)
{
    return StateNames.at(static_cast<size_t>(state));
}

RequestState stateOf(const QString &name)
{
    for (size_t i = 0; i < StateNames.size(); ++i) {
        if (StateNames.at(i) == name)
            return static_cast<RequestState>(i);
    }
    return RequestState::Unknown; // the one that does nothing by itself
}

QString listOf(const QList<MessageId> &messages)
{
    QStringList ids;
    ids.reserve(messages.size());
    for (const auto &message : messages)
        ids.append(message.value());
    return ids.join(u',');
}

QList<MessageId> messagesOf(const QString &list)
{
    QList<MessageId> messages;
    const auto ids = list.split(u',', Qt::SkipEmptyParts);
    for (const auto &id : ids)
        messages.append(MessageId(id));
    return messages;
}

// Column list and reader stand together: change both or none.
#define FRONTDESK_REQUEST_COLUMNS                                                                  \
    "SELECT id, conversation, account, turn, state, messages, route, reply_token, retry_key, "     \
    "body, fence, attempt, not_before, first_attempt_at, doubtful, created_at FROM send_request "

SendRequest requestFrom(const Sql::Row &row)
{
    SendRequest request;
    request.id = row.text(0);
    request.conversation = ConversationId(row.text(1));
    request.account = AccountId(row.text(2));
    request.turn = row.integer(3);
    request.state = stateOf(row.text(4));
    request.messages = messagesOf(row.text(5));
    request.route = fromName<SendRoute>(row.text(6)).value_or(SendRoute::None);
    request.replyToken = row.text(7);
    request.retryKey = row.text(8);
    request.body = row.utf8(9);
    request.fence = row.integer(10);
    request.attempt = static_cast<int>(row.integer(11));
    request.notBefore = row.integer(12);
    request.firstAttemptAt = row.integer(13);
    request.doubtful = row.flag(14);
    request.createdAt = row.integer(15);
    return request;
}

} // namespace

Result<> insertRequest(WriteContext &context, const SendRequest &request)
{
    return Sql::ignoringCount(context.database.execute(
        "INSERT INTO send_request (workspace, id, conversation, account, turn, state, messages, "
        "body, created_at) VALUES (:workspace, :id, :conversation, :account, :turn, :state, "
        ":messages, :body, :created_at)",
        {{":workspace", Workspace},
         {":id", request.id},
         {":conversation", request.conversation.value()},
         {":account", request.account.value()},
         {":turn", request.turn},
         {":state", nameOf(request.state)},
         {":messages", listOf(request.messages)},
         {":body", request.body},
         {":created_at", request.createdAt}}));
}

Result<bool> updateRequest(WriteContext &context, const SendRequest &request, qint64 fence)
{
    auto updated = context.database.execute(
        "UPDATE send_request SET state = :state, messages = :messages, route = :route, "
        "reply_token = :reply_token, retry_key = :retry_key, body = :body, fence = :fence, "
        "attempt = :attempt, not_before = :not_before, first_attempt_at = :first_attempt_at, "
        "doubtful = :doubtful, created_at = :created_at "
        "WHERE workspace = :workspace AND id = :id AND fence = :old_fence",
        {{":state", nameOf(request.state)},
         {":messages", listOf(request.messages)},
         {":route", QString(Frontdesk::nameOf(request.route))},
         {":reply_token", request.replyToken},
         {":retry_key", request.retryKey},
         {":body", request.body},
         {":fence", request.fence},
         {":attempt", request.attempt},
         {":not_before", request.notBefore},
         {":first_attempt_at", request.firstAttemptAt},
         {":doubtful", request.doubtful},
         {":created_at", request.createdAt},
         {":workspace", Workspace},
         {":id", request.id},
         {":old_fence", fence}});
    if (!updated)
        return updated.error();
    return *updated > 0;
}

Result<std::optional<SendRequest>> headOf(Sql::Database &database,
                                          const ConversationId &conversation)
{
    return database.selectOne(FRONTDESK_REQUEST_COLUMNS
                              "WHERE workspace = :workspace AND conversation = :conversation "
                              "AND state IN ('queued', 'sending', 'retry', 'unknown') "
                              "ORDER BY turn LIMIT 1",
                              {{":workspace", Workspace}, {":conversation", conversation.value()}},
                              requestFrom);
}

Result<std::optional<SendRequest>> requestById(Sql::Database &database, const QString &id)
{
    return database.selectOne(FRONTDESK_REQUEST_COLUMNS "WHERE workspace = :workspace AND id = :id",
                              {{":workspace", Workspace}, {":id", id}},
                              requestFrom);
}

Result<std::optional<SendRequest>> requestOf(Sql::Database &database, const Message &message)
{
    return database.selectOne(FRONTDESK_REQUEST_COLUMNS
                              "WHERE workspace = :workspace AND conversation = :conversation "
                              "AND instr(messages, :message) > 0 ORDER BY turn DESC LIMIT 1",
                              {{":workspace", Workspace},
                               {":conversation", message.conversation.value()},
                               {":message", message.id.value()}},
                              requestFrom);
}

Result<QList<SendRequest>> requestsInFlight(Sql::Database &database)
{
    return database.select(FRONTDESK_REQUEST_COLUMNS
                           "WHERE workspace = :workspace AND state = 'sending' "
                           "AND state IN ('queued', 'sending', 'retry', 'unknown')",
                           {{":workspace", Workspace}},
                           requestFrom);
}

Result<int> openRequests(Sql::Database &database)
{
    auto count =
        database.selectOne("SELECT count(*) FROM send_request WHERE workspace = :workspace "
                           "AND state IN ('queued', 'sending', 'retry', 'unknown')",
                           {{":workspace", Workspace}},
                           [](const Sql::Row &row) { return static_cast<int>(row.integer(0)); });
    if (!count)
        return count.error();
    return count->value_or(0);
}

Result<QList<Ready>> readyConversations(Sql::Database &database, qint64 now, int limit)
{
    // The longer list repeats the condition of the partial indexes, so that they are used.
    return database.select(
        "SELECT r.conversation, r.account FROM send_request AS r WHERE r.workspace = :workspace "
        "AND r.state IN ('queued', 'sending', 'retry', 'unknown') "
        "AND r.state IN ('queued', 'retry') "
        "AND (r.not_before <= :now OR r.not_before > :now + :longest) "
        "AND NOT EXISTS (SELECT 1 FROM send_request AS p WHERE p.workspace = r.workspace "
        "AND p.conversation = r.conversation AND p.turn < r.turn "
        "AND p.state IN ('queued', 'sending', 'retry', 'unknown')) LIMIT :limit",
        {{":workspace", Workspace},
         {":now", now},
         {":longest", LongestRetryDelayMs},
         {":limit", limit}},
        [](const Sql::Row &row) {
            return Ready{ConversationId(row.text(0)), AccountId(row.text(1))};
        });
}

Result<qint64> takeTurn(WriteContext &context, const ConversationId &conversation)
{
    auto turn = context.database.selectOne(
        "UPDATE conversation SET next_send = next_send + 1 "
        "WHERE workspace = :workspace AND id = :id RETURNING next_send - 1",
        {{":workspace", Workspace}, {":id", conversation.value()}},
        [](const Sql::Row &row) { return row.integer(0); });
    if (!turn)
        return turn.error();
    return turn->value_or(0);
}

Result<ReplyToken> replyToken(Sql::Database &database, const ConversationId &conversation)
{
    auto token = database.selectOne("SELECT reply_token, reply_received_at FROM conversation "
                                    "WHERE workspace = :workspace AND id = :id",
                                    {{":workspace", Workspace}, {":id", conversation.value()}},
                                    [](const Sql::Row &row) {
                                        return ReplyToken{row.text(0), row.integer(1)};
                                    });
    if (!token)
        return token.error();
    return token->value_or(ReplyToken{});
}

namespace {

/// The desks see what a reply costs, so it is news.
Result<>
putToken(WriteContext &context, const ConversationId &conversation, const ReplyToken &token)
{
    const auto found = conversationById(context.database, conversation);
    if (!found)
        return found.error();
    if (!*found)
        return {};
    const auto stored = putConversation(context.database, **found, token);
    if (!stored)
        return stored.error();
    context.log.put(*stored);
    return {};
}

} // namespace

Result<> useReplyToken(WriteContext &context, const ConversationId &conversation)
{
    const auto known = replyToken(context.database, conversation);
    if (!known)
        return known.error();
    return putToken(context, conversation, {{}, known->receivedAt});
}

Result<>
giveBackReplyToken(WriteContext &context, const ConversationId &conversation, const QString &token)
{
    const auto known = replyToken(context.database, conversation);
    if (!known)
        return known.error();
    if (!known->token.isEmpty())
        return {};
    return putToken(context, conversation, {token, known->receivedAt});
}

} // namespace Frontdesk::Relay

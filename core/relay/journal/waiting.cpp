// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/journal/waiting.h"

#include "core/relay/journal/rows.h"

namespace Frontdesk::Relay {

namespace {

struct Waiting {
    int unanswered = 0;
    qint64 since = 0;
};

/// What of the customer has stood unanswered since the last of our messages that went out.
Result<Waiting> waitingIn(Sql::Database &database, const ConversationId &conversation)
{
    auto waiting = database.selectOne(
        "SELECT count(*), coalesce(min(m.arrived_at), 0) FROM message AS m "
        "WHERE m.workspace = :workspace AND m.conversation = :conversation "
        "AND m.direction = 'inbound' AND (m.order_at, m.order_seq) > (coalesce("
        "(SELECT order_at FROM message WHERE workspace = :workspace "
        "AND conversation = :conversation AND direction = 'outbound' "
        "AND state NOT IN ('failed', 'cancelled') ORDER BY order_at DESC, order_seq DESC LIMIT 1), "
        "0), coalesce((SELECT order_seq FROM message WHERE workspace = :workspace "
        "AND conversation = :conversation AND direction = 'outbound' "
        "AND state NOT IN ('failed', 'cancelled') ORDER BY order_at DESC, order_seq DESC LIMIT 1), "
        "0))",
        {{":workspace", Workspace}, {":conversation", conversation.value()}},
        [](const Sql::Row &row) {
            return Waiting{static_cast<int>(row.integer(0)), row.integer(1)};
        });
    if (!waiting)
        return waiting.error();
    return waiting->value_or(Waiting{});
}

} // namespace

Result<> lookWhoWaits(Sql::Database &database, Conversation &conversation)
{
    if (conversation.kind != ConversationKind::User)
        return {};
    const auto waiting = waitingIn(database, conversation.id);
    if (!waiting)
        return waiting.error();
    conversation.unanswered = waiting->unanswered;
    conversation.waitingSince = waiting->since;
    return {};
}

} // namespace Frontdesk::Relay

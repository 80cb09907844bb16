// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/commands/sendhandlers.h"

#include "core/base/uuid.h"
#include "core/relay/commands/templatehandlers.h"
#include "core/relay/journal/rows.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

/// What colleagues of @p who sent after @p seen, oldest first.
Result<QList<Message>> answersSince(Sql::Database &database,
                                    const UserId &who,
                                    const ConversationId &conversation,
                                    const MessageOrder &seen)
{
    auto ids = database.select(
        "SELECT id FROM message WHERE workspace = :workspace AND conversation = :conversation "
        "AND (order_at, order_seq) > (:at, :seq) AND direction = 'outbound' AND author <> '' "
        "AND author <> :who AND state <> 'cancelled' ORDER BY order_at, order_seq LIMIT 20",
        {{":workspace", Workspace},
         {":conversation", conversation.value()},
         {":at", seen.at},
         {":seq", seen.seq},
         {":who", who.value()}},
        [](const Sql::Row &row) { return MessageId(row.text(0)); });
    if (!ids)
        return ids.error();
    QList<Message> answers;
    for (const auto &id : std::as_const(*ids)) {
        auto message = messageById(database, id);
        if (!message)
            return message.error();
        if (*message)
            answers.append(std::move(**message));
    }
    return answers;
}

} // namespace

Result<Protocol::CommandResult> SendMessagesHandler::run(WriteContext &context,
                                                         const User &who,
                                                         const Protocol::CommandArgs &args) const
{
    const auto &send = std::get<Protocol::SendMessages>(args);
    if (send.bubbles.size() > Protocol::MaxBubblesPerSend)
        return Error{ErrorKind::Rejected, u"rule.too-many-bubbles"_s};
    for (const auto &bubble : send.bubbles) {
        if (!bubble.usedTemplate.isNull() && !isUuid(bubble.usedTemplate.value()))
            return Error{
                ErrorKind::Rejected, u"command.invalid"_s, {}, {{u"field"_s, u"template"_s}}};
    }
    auto answers = answersSince(context.database, who.id, send.conversation, send.seen);
    if (!answers)
        return answers.error();
    if (!answers->isEmpty()) {
        Protocol::CommandResult conflict;
        conflict.outcome = Protocol::CommandResult::Outcome::Conflict;
        conflict.code = u"conversation.colleague-answered"_s;
        for (const auto &answer : std::as_const(*answers))
            conflict.current.append({0, answer.id.value(), answer.ver, answer});
        return conflict;
    }
    if (auto queued = m_queue.enqueueSend(context, who.id, send); !queued)
        return queued.error();
    if (auto counted = countUses(context, who, send); !counted)
        return counted.error();
    return Protocol::CommandResult{};
}

Result<Protocol::CommandResult> ResolveSendHandler::run(WriteContext &context,
                                                        const User &who,
                                                        const Protocol::CommandArgs &args) const
{
    const auto &decision = std::get<Protocol::ResolveSend>(args);
    if (auto resolved = m_queue.resolve(context, who.id, decision); !resolved)
        return resolved.error();
    return Protocol::CommandResult{};
}

} // namespace Frontdesk::Relay

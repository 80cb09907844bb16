// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/outbox/sentmessages.h"

#include "core/base/logging.h"
#include "core/relay/journal/rows.h"
#include "core/relay/journal/waiting.h"
#include "core/relay/receipts/receiptrows.h"

namespace Frontdesk::Relay {

namespace {

bool neverReaches(SendState state)
{
    return state == SendState::Failed || state == SendState::Cancelled;
}

/// It was put away because it was answered, which it was not, or nobody knows: somebody has to look.
void bringBack(Conversation &conversation, SendState state)
{
    using State = ConversationState;
    const bool isTrouble = state == SendState::Failed || state == SendState::Unknown;
    const bool isAway =
        conversation.state == State::Resolved || conversation.state == State::Snoozed;
    if (!isTrouble || !isAway)
        return;
    conversation.state = State::FollowUp;
    conversation.snoozedUntil = 0;
    conversation.snoozedBy = {};
}

/// The list shows the state of the newest message, and a customer whose answer never went out waits
/// again, among the open ones.
Result<> showInConversation(WriteContext &context, const Message &message)
{
    auto found = conversationById(context.database, message.conversation);
    if (!found)
        return found.error();
    if (!*found)
        return {};
    auto conversation = **found;
    if (conversation.lastOrder == message.order)
        conversation.lastState = message.state;
    bringBack(conversation, message.state);
    if (neverReaches(message.state) && conversation.kind == ConversationKind::User) {
        if (auto looked = lookWhoWaits(context.database, conversation); !looked)
            return looked;
    }
    if (conversation == **found)
        return {};
    auto stored = putConversation(context.database, conversation);
    if (!stored)
        return stored.error();
    context.log.put(*stored);
    return {};
}

/// A platform that names one id twice must not stop the outbox.
Result<> giveIds(WriteContext &context, Message &message, const SendOutcome &outcome, qsizetype i)
{
    const auto id = outcome.platformIds.value(i);
    const auto taken = messageOf(context.database, message.account, id);
    if (!taken)
        return taken.error();
    if (!id.isEmpty() && !*taken)
        message.platformId = id;
    else if (*taken && (*taken)->id != message.id)
        qCWarning(LogOutbox) << "the platform gave an id twice, message" << message.id.value();
    const auto quote = outcome.quoteTokens.value(i);
    if (quote.isEmpty())
        return {};
    message.quotable = true;
    auto kept = context.database.execute(
        "UPDATE message SET quote_token = :token "
        "WHERE workspace = :workspace AND id = :id",
        {{":token", quote}, {":workspace", Workspace}, {":id", message.id.value()}});
    if (!kept)
        return kept.error();
    return {};
}

} // namespace

Result<QList<Message>> messagesOf(Sql::Database &database, const SendRequest &request)
{
    QList<Message> messages;
    for (const auto &id : request.messages) {
        auto message = messageById(database, id);
        if (!message)
            return message.error();
        if (*message)
            messages.append(**message);
    }
    return messages;
}

Result<> showState(WriteContext &context, Message message, const BubbleState &state)
{
    message.state = state.state;
    message.errorCode = state.errorCode;
    message.errorArgs = state.errorArgs;
    if (state.route != SendRoute::None)
        message.route = state.route;
    auto stored = updateMessage(context.database, std::move(message));
    if (!stored)
        return stored.error();
    context.log.put(*stored);
    return showInConversation(context, *stored);
}

Result<> showState(WriteContext &context, const SendRequest &request, const BubbleState &state)
{
    auto messages = messagesOf(context.database, request);
    if (!messages)
        return messages.error();
    for (const auto &message : std::as_const(*messages)) {
        if (message.state == SendState::Cancelled)
            continue;
        if (auto shown = showState(context, message, state); !shown)
            return shown;
    }
    return {};
}

Result<> showAccepted(WriteContext &context, const SendRequest &request, const SendOutcome &outcome)
{
    auto messages = messagesOf(context.database, request);
    if (!messages)
        return messages.error();
    qsizetype place = 0;
    for (auto message : std::as_const(*messages)) {
        if (auto given = giveIds(context, message, outcome, place++); !given)
            return given;
        auto shown = showState(context, message, {SendState::Accepted, request.route});
        if (!shown)
            return shown;
    }
    if (messages->isEmpty())
        return {};
    // Who was answered was read.
    return wantReceipt(
        context, request.conversation, messages->constFirst().order, Reading::Answering);
}

} // namespace Frontdesk::Relay

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/outbox/sendcommands.h"

#include "core/base/uuid.h"
#include "core/relay/journal/rows.h"
#include "core/relay/media/claimedmedia.h"
#include "core/relay/outbox/sentmessages.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

Error error(ErrorKind kind, const char *code)
{
    return {kind, QString::fromLatin1(code)};
}

} // namespace

SendCommands::SendCommands(OrderCounter &order, RequestBody body, ScopesOf readableScopes)
    : m_order(order)
    , m_body(std::move(body))
    , m_readableScopes(std::move(readableScopes))
{
}

Result<SendCommands::Desk> SendCommands::deskOf(Sql::Database &database,
                                                const ConversationId &conversation) const
{
    const auto chat = conversationById(database, conversation);
    if (!chat)
        return chat.error();
    if (!*chat)
        return error(ErrorKind::NotFound, "conversation.not-found");
    if ((*chat)->standby)
        return error(ErrorKind::Rejected, "conversation.standby");
    const auto account = accountById(database, (*chat)->account);
    if (!account)
        return account.error();
    if (!*account)
        return error(ErrorKind::NotFound, "account.not-found");
    return Desk{**chat, **account};
}

Result<> SendCommands::enqueueSend(WriteContext &context,
                                   const UserId &author,
                                   const Protocol::SendMessages &send)
{
    auto found = deskOf(context.database, send.conversation);
    if (!found)
        return found.error();
    auto desk = std::move(found).value();
    if (send.bubbles.isEmpty())
        return error(ErrorKind::Rejected, "send.empty");
    const auto adapter = m_body.adapterOf(desk.account.platform);
    if (!adapter)
        return adapter.error();

    const auto messages = takeIn(context, author, send, desk);
    if (!messages)
        return messages.error();
    const auto inOne = std::max(1, (*adapter)->rules().bubblesPerRequest);
    for (qsizetype from = 0; from < messages->size(); from += inOne) {
        if (auto queued = queue(context, desk, messages->mid(from, inOne)); !queued)
            return queued;
    }
    const auto stored = putConversation(context.database, desk.conversation);
    if (!stored)
        return stored.error();
    context.log.put(*stored);
    return {};
}

Result<QList<Message>> SendCommands::takeIn(WriteContext &context,
                                            const UserId &author,
                                            const Protocol::SendMessages &send,
                                            Desk &desk) const
{
    const auto &rules = rulesOf(desk.account.platform);
    QList<ContentKind> kinds;
    for (const auto &bubble : send.bubbles)
        kinds.append(bubble.content.kind);
    const auto quoting = quotingBubble(kinds, rules);
    QList<Message> messages;
    for (const auto &bubble : send.bubbles) {
        Message message;
        message.id = bubble.id;
        message.conversation = desk.conversation.id;
        message.account = desk.account.id;
        message.direction = Direction::Outbound;
        message.content = bubble.content;
        message.order = m_order.next(context.now);
        message.arrivedAt = context.now;
        message.author = author;
        message.quotes = messages.size() == quoting ? send.quotes : MessageId();
        message.state = SendState::Queued;
        message.usedTemplate = bubble.usedTemplate;
        message.ver = 1;
        if (auto taken = claimMedia(context, author, m_readableScopes, message.content); !taken)
            return taken.error();
        const auto allowed = checkOutbound(message.content, rules);
        if (!allowed)
            return allowed.error();
        const auto inserted =
            isUuid(message.id.value()) ? insertMessage(context.database, message) : false;
        if (!inserted)
            return inserted.error();
        if (!*inserted)
            return error(ErrorKind::Rejected, "command.invalid");
        if (auto used = useFilesOf(context, message); !used)
            return used.error();
        context.log.put(message);
        countIn(desk.conversation, message);
        messages.append(message);
    }
    return messages;
}

Result<>
SendCommands::queue(WriteContext &context, const Desk &desk, const QList<Message> &messages) const
{
    SendRequest request;
    request.id = newUuid(context.now);
    request.conversation = desk.conversation.id;
    request.account = desk.account.id;
    request.createdAt = context.now;
    for (const auto &message : messages)
        request.messages.append(message.id);
    auto body = m_body.build(context, desk.account, messages);
    if (!body)
        return body.error();
    request.body = std::move(body).value();
    const auto turn = takeTurn(context, desk.conversation.id);
    if (!turn)
        return turn.error();
    request.turn = *turn;
    return insertRequest(context, request);
}

} // namespace Frontdesk::Relay

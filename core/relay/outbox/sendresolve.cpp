// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/relay/journal/rows.h"
#include "core/relay/outbox/sendcommands.h"
#include "core/relay/outbox/sentmessages.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

using As = Protocol::ResolveSend::As;

Error wrongState()
{
    return {ErrorKind::Conflict, u"message.state"_s};
}

/// True if nothing of @p request can have reached the platform, and nothing is on its way.
bool canBeTakenBack(const SendRequest &request)
{
    return request.state == RequestState::Queued
        || (request.state == RequestState::Retry && !request.doubtful);
}

Result<> store(WriteContext &context, SendRequest request)
{
    const auto fence = request.fence++;
    const auto updated = updateRequest(context, request, fence);
    if (!updated)
        return updated.error();
    if (!*updated)
        return wrongState();
    return {};
}

QList<Message> inState(const QList<Message> &messages, SendState state)
{
    QList<Message> chosen;
    for (const auto &message : messages) {
        if (message.state == state)
            chosen.append(message);
    }
    return chosen;
}

} // namespace

Result<> SendCommands::resolve(WriteContext &context,
                               const UserId &user,
                               const Protocol::ResolveSend &decision)
{
    const auto message = messageById(context.database, decision.message);
    if (!message)
        return message.error();
    if (!*message || (*message)->direction != Direction::Outbound)
        return Error{ErrorKind::NotFound, u"message.not-found"_s};
    const auto request = requestOf(context.database, **message);
    if (!request)
        return request.error();
    if (!*request)
        return wrongState();
    qCInfo(LogOutbox) << "user" << user.value() << "decides" << static_cast<int>(decision.as)
                      << "on request" << (*request)->id;

    const auto state = (*message)->state;
    if (state == SendState::Unknown && (*request)->state == RequestState::Unknown)
        return resolveUnknown(context, **request, decision.as);
    const bool isFailed = state == SendState::Failed && (*request)->state == RequestState::Failed;
    if (isFailed && decision.as == As::Again)
        return repeatFailed(context, **request);
    const bool isQueued = state == SendState::Queued && canBeTakenBack(**request);
    if ((isFailed || isQueued) && decision.as == As::Discard)
        return discard(context, **message, **request);
    return wrongState();
}

Result<>
SendCommands::resolveUnknown(WriteContext &context, const SendRequest &request, As as) const
{
    switch (as) {
    case As::Sent:
        return settleUnknown(context, request, SendState::Accepted);
    case As::Discard:
        return settleUnknown(context, request, SendState::Cancelled);
    case As::Again:
        return repeatUnknown(context, request);
    }
    return wrongState();
}

Result<>
SendCommands::discard(WriteContext &context, const Message &message, SendRequest request) const
{
    if (request.state != RequestState::Failed) {
        request.messages.removeAll(message.id);
        if (request.messages.isEmpty()) {
            request.state = RequestState::Cancelled;
            request.messages.append(message.id);
        } else if (auto rebuilt = rebuild(context, request); !rebuilt) {
            return rebuilt;
        }
        if (auto stored = store(context, request); !stored)
            return stored;
    }
    return showState(context, message, {SendState::Cancelled});
}

Result<>
SendCommands::settleUnknown(WriteContext &context, SendRequest request, SendState state) const
{
    request.state = state == SendState::Accepted ? RequestState::Accepted : RequestState::Cancelled;
    if (auto stored = store(context, request); !stored)
        return stored;
    return showState(context, request, {state});
}

Result<> SendCommands::repeatUnknown(WriteContext &context, SendRequest request) const
{
    // In its old place: everything behind it has waited, and the customer reads in our order.
    if (auto rebuilt = rebuild(context, request); !rebuilt)
        return rebuilt;
    request.state = RequestState::Queued;
    request.route = SendRoute::None;
    request.replyToken.clear();
    request.retryKey.clear();
    request.attempt = 0;
    request.notBefore = 0;
    request.firstAttemptAt = 0;
    request.doubtful = false;
    request.createdAt = context.now;
    if (auto stored = store(context, request); !stored)
        return stored;
    return showState(context, request, {SendState::Queued});
}

Result<> SendCommands::repeatFailed(WriteContext &context, SendRequest request) const
{
    const auto desk = deskOf(context.database, request.conversation);
    if (!desk)
        return desk.error();
    const auto messages = messagesOf(context.database, request);
    if (!messages)
        return messages.error();
    request.state = RequestState::Cancelled;
    if (auto stored = store(context, request); !stored)
        return stored;
    // At the end of the queue: what was written since may be on its way already.
    const auto failed = inState(*messages, SendState::Failed);
    if (auto queued = queue(context, *desk, failed); !queued)
        return queued;
    for (const auto &message : failed) {
        if (auto shown = showState(context, message, {SendState::Queued}); !shown)
            return shown;
    }
    return {};
}

Result<> SendCommands::rebuild(WriteContext &context, SendRequest &request) const
{
    const auto desk = deskOf(context.database, request.conversation);
    if (!desk)
        return desk.error();
    const auto messages = messagesOf(context.database, request);
    if (!messages)
        return messages.error();
    auto body = m_body.build(context, desk->account, *messages);
    if (!body)
        return body.error();
    request.body = std::move(body).value();
    return {};
}

} // namespace Frontdesk::Relay

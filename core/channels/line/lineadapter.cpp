// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/line/lineadapter.h"

#include "core/channels/line/linemessages.h"
#include "core/channels/line/lineoutcome.h"
#include "core/channels/line/linerequests.h"
#include "core/channels/line/linesignature.h"
#include "core/channels/line/linewebhook.h"
#include "core/rules/linerules.h"

namespace Frontdesk::Line {

Platform LineAdapter::platform() const
{
    return Platform::Line;
}

const ChannelRules &LineAdapter::rules() const
{
    return lineRules();
}

const ChannelCalls &LineAdapter::calls() const
{
    return m_calls;
}

Result<> LineAdapter::verify(const Delivery &delivery, const QList<QByteArray> &secrets) const
{
    return verifySignature(delivery, secrets);
}

Result<InboundBatch> LineAdapter::parse(const QByteArray &body) const
{
    return parseWebhook(body);
}

Result<QByteArray> LineAdapter::buildMessages(const QList<OutboundMessage> &messages) const
{
    return Line::buildMessages(messages);
}

OutboundRequest LineAdapter::reply(const QString &replyToken, const QByteArray &messages) const
{
    return replyRequest(replyToken, messages);
}

OutboundRequest
LineAdapter::push(const QString &to, const QByteArray &messages, const QString &retryKey) const
{
    return pushRequest(to, messages, retryKey);
}

SendOutcome
LineAdapter::classify(SendRoute route, bool firstAttempt, const PlatformAnswer &answer) const
{
    return Line::classify(route, firstAttempt, answer);
}

void LineAdapter::authorize(OutboundRequest &request, const QByteArray &accessToken) const
{
    Line::authorize(request, accessToken);
}

} // namespace Frontdesk::Line

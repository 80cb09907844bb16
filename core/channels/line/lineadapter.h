// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/channeladapter.h"
#include "core/channels/line/linecalls.h"

namespace Frontdesk::Line {

/// LINE Official Accounts over the Messaging API.
class LineAdapter final : public ChannelAdapter
{
public:
    Platform platform() const override;
    const ChannelRules &rules() const override;
    const ChannelCalls &calls() const override;

    Result<> verify(const Delivery &delivery, const QList<QByteArray> &secrets) const override;
    Result<InboundBatch> parse(const QByteArray &body) const override;

    Result<QByteArray> buildMessages(const QList<OutboundMessage> &messages) const override;
    OutboundRequest reply(const QString &replyToken, const QByteArray &messages) const override;
    OutboundRequest
    push(const QString &to, const QByteArray &messages, const QString &retryKey) const override;
    SendOutcome
    classify(SendRoute route, bool firstAttempt, const PlatformAnswer &answer) const override;
    void authorize(OutboundRequest &request, const QByteArray &accessToken) const override;

private:
    LineCalls m_calls;
};

} // namespace Frontdesk::Line

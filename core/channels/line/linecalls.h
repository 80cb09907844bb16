// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/channelcalls.h"

namespace Frontdesk::Line {

/// The questions of the LINE Messaging API.
class LineCalls final : public ChannelCalls
{
public:
    PlatformCall<PlatformProfile> profile(ConversationKind kind,
                                          const QString &conversationId,
                                          const QString &userId) const override;
    PlatformCall<GroupSummary> groupSummary(ConversationKind kind,
                                            const QString &conversationId) const override;
    PlatformCall<int> memberCount(ConversationKind kind,
                                  const QString &conversationId) const override;
    PlatformCall<AccountInfo> accountInfo() const override;
    PlatformCall<MessageQuota> quota() const override;
    PlatformCall<qint64> quotaUsed() const override;

    PlatformCall<ContentAnswer> content(const QString &messageId) const override;
    PlatformCall<TranscodingState> transcoding(const QString &messageId) const override;

    PlatformCall<void> markAsRead(const QString &markAsReadToken) const override;
    PlatformCall<void> showTyping(const QString &userId,
                                  std::chrono::seconds duration) const override;

    PlatformCall<WebhookEndpoint> webhookEndpoint() const override;
    PlatformCall<void> setWebhookEndpoint(const QString &url) const override;
    PlatformCall<WebhookTest> testWebhook(const QString &url) const override;

    PlatformCall<AccessToken> issueToken(const QByteArray &channelId,
                                         const QByteArray &channelSecret) const override;
};

} // namespace Frontdesk::Line

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/channels/outbound.h"
#include "core/domain/conversation.h"

#include <QString>

#include <chrono>
#include <optional>

namespace Frontdesk {

/// A question to a platform and the function that understands the answer.
template <typename T>
struct PlatformCall {
    OutboundRequest request;
    Result<T> (*read)(const PlatformAnswer &answer) = nullptr;

    /// False if the platform has no such thing.
    bool isSupported() const noexcept { return read != nullptr; }
};

/// A customer as the platform describes them. All of it untrusted.
struct PlatformProfile {
    QString userId;
    QString displayName;
    QString pictureUrl;
    QString statusMessage;
    QString language;

    friend bool operator==(const PlatformProfile &, const PlatformProfile &) = default;
};

/// A group's name and picture.
struct GroupSummary {
    QString groupId;
    QString name;
    QString pictureUrl;

    friend bool operator==(const GroupSummary &, const GroupSummary &) = default;
};

/// The account as the platform describes it.
struct AccountInfo {
    QString userId; ///< what InboundBatch::destination must equal
    QString basicId;
    QString premiumId;
    QString displayName;
    QString pictureUrl;
    bool chatEnabled = false; ///< false: the platform marks everything as read by itself
    bool markAsReadManually = false;

    friend bool operator==(const AccountInfo &, const AccountInfo &) = default;
};

/// How many paid messages a month allows; no limit if unset.
struct MessageQuota {
    std::optional<qint64> limit;

    friend bool operator==(const MessageQuota &, const MessageQuota &) = default;
};

/// How far a customer's media can be downloaded.
struct ContentAnswer {
    enum class State {
        Ready, ///< the bytes are the answer's body
        Preparing, ///< ask again later
        Gone, ///< unsent by the customer
        Missing, ///< not there, or not there any more
    };

    State state = State::Missing;
    QString mime; ///< as the platform says; without parameters
    qint64 size = 0; ///< bytes; 0 if the platform did not say

    friend bool operator==(const ContentAnswer &, const ContentAnswer &) = default;
};

enum class TranscodingState { Processing, Succeeded, Failed };

/// Where the platform sends our webhooks.
struct WebhookEndpoint {
    QString url; ///< empty: none is set
    bool active = false; ///< the switch that only the platform's own console can flip

    friend bool operator==(const WebhookEndpoint &, const WebhookEndpoint &) = default;
};

/// What the platform saw when it called our webhook.
struct WebhookTest {
    bool success = false;
    int statusCode = 0;
    QString reason; ///< the platform's word
    QString detail;

    friend bool operator==(const WebhookTest &, const WebhookTest &) = default;
};

/// A short-lived right to call the platform.
struct AccessToken {
    QByteArray token;
    std::chrono::seconds life{0}; ///< from the moment of the answer

    friend bool operator==(const AccessToken &, const AccessToken &) = default;
};

/// Everything that is asked of a platform beside sending messages.
class ChannelCalls
{
public:
    ChannelCalls() = default;
    virtual ~ChannelCalls() = default;
    Q_DISABLE_COPY_MOVE(ChannelCalls)

    /// A customer; as member of the group or room @p conversationId unless @p kind is User.
    virtual PlatformCall<PlatformProfile>
    profile(ConversationKind kind, const QString &conversationId, const QString &userId) const = 0;
    virtual PlatformCall<GroupSummary> groupSummary(ConversationKind kind,
                                                    const QString &conversationId) const = 0;
    /// Members of a group or room without the account itself.
    virtual PlatformCall<int> memberCount(ConversationKind kind,
                                          const QString &conversationId) const = 0;
    virtual PlatformCall<AccountInfo> accountInfo() const = 0;
    virtual PlatformCall<MessageQuota> quota() const = 0;
    /// Paid messages of this month so far, about.
    virtual PlatformCall<qint64> quotaUsed() const = 0;

    virtual PlatformCall<ContentAnswer> content(const QString &messageId) const = 0;
    virtual PlatformCall<TranscodingState> transcoding(const QString &messageId) const = 0;

    /// Shows the customer that this message and all before it were read.
    virtual PlatformCall<void> markAsRead(const QString &markAsReadToken) const = 0;
    /// Shows the customer that somebody writes; @p duration is rounded to what the platform takes.
    virtual PlatformCall<void> showTyping(const QString &userId,
                                          std::chrono::seconds duration) const = 0;

    virtual PlatformCall<WebhookEndpoint> webhookEndpoint() const = 0;
    virtual PlatformCall<void> setWebhookEndpoint(const QString &url) const = 0;
    /// Makes the platform call @p url, or the endpoint that is set if empty.
    virtual PlatformCall<WebhookTest> testWebhook(const QString &url) const = 0;

    /// Sent without authorize(). The body holds the secret: it is never logged or stored.
    virtual PlatformCall<AccessToken> issueToken(const QByteArray &channelId,
                                                 const QByteArray &channelSecret) const = 0;
};

} // namespace Frontdesk

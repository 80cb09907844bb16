// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/line/linecalls.h"

#include "core/channels/line/lineanswers.h"
#include "core/channels/line/linerequests.h"

namespace Frontdesk::Line {

using namespace Qt::StringLiterals;

namespace {

const char *collectionOf(ConversationKind kind)
{
    return kind == ConversationKind::Room ? "/v2/bot/room/" : "/v2/bot/group/";
}

} // namespace

PlatformCall<PlatformProfile> LineCalls::profile(ConversationKind kind,
                                                 const QString &conversationId,
                                                 const QString &userId) const
{
    const auto path = kind == ConversationKind::User
        ? pathOf("/v2/bot/profile/", userId)
        : pathOf(collectionOf(kind), conversationId) + pathOf("/member/", userId);
    return {getRequest(path), readProfile};
}

PlatformCall<GroupSummary> LineCalls::groupSummary(ConversationKind kind,
                                                   const QString &conversationId) const
{
    // A room has neither name nor picture.
    if (kind != ConversationKind::Group)
        return {};
    return {getRequest(pathOf("/v2/bot/group/", conversationId, "/summary")), readGroupSummary};
}

PlatformCall<int> LineCalls::memberCount(ConversationKind kind, const QString &conversationId) const
{
    if (kind == ConversationKind::User)
        return {};
    return {getRequest(pathOf(collectionOf(kind), conversationId, "/members/count")),
            readMemberCount};
}

PlatformCall<AccountInfo> LineCalls::accountInfo() const
{
    return {getRequest("/v2/bot/info"), readAccountInfo};
}

PlatformCall<MessageQuota> LineCalls::quota() const
{
    return {getRequest("/v2/bot/message/quota"), readQuota};
}

PlatformCall<qint64> LineCalls::quotaUsed() const
{
    return {getRequest("/v2/bot/message/quota/consumption"), readQuotaUsed};
}

PlatformCall<ContentAnswer> LineCalls::content(const QString &messageId) const
{
    return {getDataRequest(pathOf("/v2/bot/message/", messageId, "/content")), readContent};
}

PlatformCall<TranscodingState> LineCalls::transcoding(const QString &messageId) const
{
    return {getDataRequest(pathOf("/v2/bot/message/", messageId, "/content/transcoding")),
            readTranscoding};
}

PlatformCall<void> LineCalls::markAsRead(const QString &markAsReadToken) const
{
    return {
        jsonRequest("POST", "/v2/bot/chat/markAsRead", {{u"markAsReadToken"_s, markAsReadToken}}),
        readDone};
}

PlatformCall<void> LineCalls::showTyping(const QString &userId, std::chrono::seconds duration) const
{
    // LINE takes steps of five seconds, from 5 to 60.
    const auto seconds = std::clamp<qint64>((duration.count() + 4) / 5 * 5, 5, 60);
    return {jsonRequest("POST",
                        "/v2/bot/chat/loading/start",
                        {{u"chatId"_s, userId}, {u"loadingSeconds"_s, seconds}}),
            readDone};
}

PlatformCall<WebhookEndpoint> LineCalls::webhookEndpoint() const
{
    return {getRequest("/v2/bot/channel/webhook/endpoint"), readWebhookEndpoint};
}

PlatformCall<void> LineCalls::setWebhookEndpoint(const QString &url) const
{
    return {jsonRequest("PUT", "/v2/bot/channel/webhook/endpoint", {{u"endpoint"_s, url}}),
            readDone};
}

PlatformCall<WebhookTest> LineCalls::testWebhook(const QString &url) const
{
    const auto body = url.isEmpty() ? QJsonObject() : QJsonObject{{u"endpoint"_s, url}};
    return {jsonRequest("POST", "/v2/bot/channel/webhook/test", body), readWebhookTest};
}

PlatformCall<AccessToken> LineCalls::issueToken(const QByteArray &channelId,
                                                const QByteArray &channelSecret) const
{
    return {formRequest("/oauth2/v3/token",
                        {{"grant_type", "client_credentials"},
                         {"client_id", channelId},
                         {"client_secret", channelSecret}}),
            readToken};
}

} // namespace Frontdesk::Line

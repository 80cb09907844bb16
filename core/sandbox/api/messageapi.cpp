// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/api/delivery.h"
#include "core/sandbox/api/endpoints.h"
#include "core/sandbox/validation/messagerules.h"

#include <QUuid>

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxReceivers = 500;

constexpr QByteArrayView RetryKeyField("X-Line-Retry-Key");

QString retryKey(const ApiCall &call)
{
    return QString::fromLatin1(call.request.header(RetryKeyField));
}

/// A value that is not a UUID is refused.
bool hasBadRetryKey(const ApiCall &call)
{
    return call.request.hasHeader(RetryKeyField) && QUuid::fromString(retryKey(call)).isNull();
}

HttpResponse badRetryKey()
{
    return apiError(400, u"The retry key is invalid"_s);
}

std::optional<HttpResponse> refuseMessages(const ApiCall &call, const MessageScope &scope)
{
    Problems problems;
    checkMessages(call.json, scope, problems);
    if (problems.isEmpty())
        return std::nullopt;
    return HttpResponse::json(400, problems.body());
}

std::optional<HttpResponse> alreadyAccepted(const Platform &platform, const ApiCall &call)
{
    if (!call.request.hasHeader(RetryKeyField))
        return std::nullopt;
    const auto accepted = platform.retryKeys.find(call.channel->channelId, retryKey(call));
    if (!accepted)
        return std::nullopt;
    QJsonObject body = accepted->answer;
    body.insert(u"message"_s, u"The retry key is already accepted"_s);
    return HttpResponse::json(409, body).with("x-line-accepted-request-id",
                                              accepted->requestId.toLatin1());
}

void remember(Platform &platform, const ApiCall &call, const QJsonObject &answer)
{
    if (call.request.hasHeader(RetryKeyField))
        platform.retryKeys.accept(call.channel->channelId, retryKey(call), call.requestId, answer);
}

/// Takes @p price off the monthly limit. False: there is not so much left.
bool pay(Channel &channel, qint64 price)
{
    if (channel.monthlyLimit && price > 0 && channel.monthlyUsage + price > *channel.monthlyLimit)
        return false;
    channel.monthlyUsage += price;
    return true;
}

HttpResponse monthlyLimit()
{
    return apiError(429, u"You have reached your monthly limit."_s);
}

HttpResponse reply(Platform &platform, const ApiCall &call)
{
    if (call.request.hasHeader(RetryKeyField))
        return apiError(400, u"The retry key is not supported by this endpoint"_s);
    if (!call.json.value(u"replyToken"_s).isString())
        return invalidProperty(u"replyToken"_s);
    // Quote tokens need the chat, which only the reply token tells: checked below.
    if (auto refused = refuseMessages(call, {}))
        return *refused;
    const auto chatId = platform.replyTokens.use(call.json.value(u"replyToken"_s).toString(),
                                                 call.channel->channelId);
    if (!chatId)
        return apiError(400, u"Invalid reply token"_s);
    MessageScope scope;
    scope.isQuotable = [&](const QString &token) {
        return isQuotable(*call.channel, *chatId, token);
    };
    scope.canMention = call.channel->groups.contains(*chatId);
    if (auto refused = refuseMessages(call, scope))
        return *refused;
    return HttpResponse::json(200,
                              send(platform,
                                   *call.channel,
                                   {*chatId, u"reply"_s, true},
                                   call.json.value(u"messages"_s).toArray()));
}

HttpResponse push(Platform &platform, const ApiCall &call)
{
    if (hasBadRetryKey(call))
        return badRetryKey();
    if (auto accepted = alreadyAccepted(platform, call))
        return *accepted;
    const QString to = call.json.value(u"to"_s).toString();
    if (!isChatId(to))
        return invalidProperty(u"to"_s);
    MessageScope scope;
    scope.canMention = call.channel->groups.contains(to);
    scope.isQuotable = [&](const QString &token) {
        return isQuotable(*call.channel, to, token);
    };
    if (auto refused = refuseMessages(call, scope))
        return *refused;
    if (!isKnown(platform, *call.channel, to))
        return apiError(400, u"Failed to send messages"_s);
    if (!pay(*call.channel, priceOf(platform, *call.channel, to)))
        return monthlyLimit();
    const QJsonObject answer = send(platform,
                                    *call.channel,
                                    {to, u"push"_s, isReachable(platform, *call.channel, to)},
                                    call.json.value(u"messages"_s).toArray());
    remember(platform, call, answer);
    return HttpResponse::json(200, answer);
}

HttpResponse multicast(Platform &platform, const ApiCall &call)
{
    if (hasBadRetryKey(call))
        return badRetryKey();
    if (auto accepted = alreadyAccepted(platform, call))
        return *accepted;
    const QJsonArray to = call.json.value(u"to"_s).toArray();
    if (to.isEmpty() || to.size() > MaxReceivers)
        return invalidProperty(u"to"_s);
    const bool areUsers = std::all_of(to.begin(), to.end(), [](const QJsonValue &each) {
        return each.toString().startsWith(u'U') && isChatId(each.toString());
    });
    if (!areUsers)
        return invalidProperty(u"to"_s);
    if (auto refused = refuseMessages(call, {false, false}))
        return *refused;
    qint64 price = 0;
    for (const QJsonValue &each : to)
        price += priceOf(platform, *call.channel, each.toString());
    if (!pay(*call.channel, price))
        return monthlyLimit();
    for (const QJsonValue &each : to) {
        const bool reaches = isReachable(platform, *call.channel, each.toString());
        send(platform,
             *call.channel,
             {each.toString(), u"multicast"_s, reaches},
             call.json.value(u"messages"_s).toArray());
    }
    remember(platform, call, {});
    return HttpResponse::json(200, {});
}

ApiEndpoint validate(const char *pattern, const MessageScope &scope)
{
    return post(pattern, [scope](const ApiCall &call) {
        return refuseMessages(call, scope).value_or(HttpResponse::json(200, {}));
    });
}

HttpResponse quota(const ApiCall &call)
{
    if (!call.channel->monthlyLimit)
        return HttpResponse::json(200, {{u"type"_s, u"none"_s}});
    return HttpResponse::json(
        200, {{u"type"_s, u"limited"_s}, {u"value"_s, *call.channel->monthlyLimit}});
}

} // namespace

std::vector<ApiEndpoint> messageEndpoints(Platform &platform)
{
    return {
        post("/v2/bot/message/reply",
             [&platform](const ApiCall &call) { return reply(platform, call); }),
        post("/v2/bot/message/push",
             [&platform](const ApiCall &call) { return push(platform, call); }),
        post("/v2/bot/message/multicast",
             [&platform](const ApiCall &call) { return multicast(platform, call); }),
        validate("/v2/bot/message/validate/reply", {}),
        validate("/v2/bot/message/validate/push", {}),
        validate("/v2/bot/message/validate/multicast", {false, false}),
        validate("/v2/bot/message/validate/narrowcast", {false, false}),
        validate("/v2/bot/message/validate/broadcast", {false, false}),
        get("/v2/bot/message/quota", quota),
        get("/v2/bot/message/quota/consumption",
            [](const ApiCall &call) {
                return HttpResponse::json(200, {{u"totalUsage"_s, call.channel->monthlyUsage}});
            }),
    };
}

} // namespace Frontdesk::Sandbox

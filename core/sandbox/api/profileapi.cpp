// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/api/delivery.h"
#include "core/sandbox/api/endpoints.h"
#include "core/sandbox/api/paging.h"

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype DefaultFollowers = 300;
constexpr qsizetype MaxFollowers = 1000;

HttpResponse botInfo(const World &world, const ApiCall &call)
{
    const Channel &channel = *call.channel;
    QJsonObject info{
        {u"userId"_s, channel.botUserId},
        {u"basicId"_s, channel.basicId},
        {u"displayName"_s, channel.name},
        {u"pictureUrl"_s, world.publicUrl + u"/_sandbox/avatar/"_s + channel.botUserId},
        {u"chatMode"_s, channel.chatMode},
        {u"markAsReadMode"_s, channel.markAsReadMode}};
    if (!channel.premiumId.isEmpty())
        info.insert(u"premiumId"_s, channel.premiumId);
    return HttpResponse::json(200, info);
}

HttpResponse profile(const World &world, const ApiCall &call)
{
    const QString userId = call.param(0);
    if (!isChatId(userId) || !userId.startsWith(u'U'))
        return apiError(400, u"The value for the 'userId' parameter is invalid"_s);
    const Person *person = world.person(userId);
    const auto friendship = call.channel->friends.find(userId);
    const bool isVisible = person != nullptr && friendship != call.channel->friends.end()
        && !friendship->second.blocked
        && (friendship->second.follows || friendship->second.lastWroteMs > 0);
    if (!isVisible)
        return apiError(404, u"Not found"_s);
    QJsonObject body{{u"userId"_s, userId}, {u"displayName"_s, person->displayName}};
    if (person->hasPicture)
        body.insert(u"pictureUrl"_s, world.pictureUrl(*person));
    if (!person->statusMessage.isEmpty())
        body.insert(u"statusMessage"_s, person->statusMessage);
    if (!person->language.isEmpty())
        body.insert(u"language"_s, person->language);
    return HttpResponse::json(200, body);
}

HttpResponse followers(const ApiCall &call)
{
    if (!call.channel->verified)
        return apiError(403, u"Access to this API is not available for your account"_s);
    const auto wanted = call.request.queryValue(u"limit"_s);
    const qsizetype limit = wanted ? wanted->toLongLong() : DefaultFollowers;
    if (limit < 1 || limit > MaxFollowers)
        return apiError(400, u"The value for the 'limit' parameter is invalid"_s);
    QStringList ids;
    for (const auto &[userId, friendship] : call.channel->friends) {
        if (friendship.follows && !friendship.blocked)
            ids.append(userId);
    }
    return page(call, ids, u"userIds"_s, limit);
}

} // namespace

std::vector<ApiEndpoint> profileEndpoints(Platform &platform)
{
    return {
        get("/v2/bot/info",
            [&platform](const ApiCall &call) { return botInfo(platform.world, call); }),
        get("/v2/bot/profile/{userId}",
            [&platform](const ApiCall &call) { return profile(platform.world, call); }),
        get("/v2/bot/followers/ids", followers),
    };
}

} // namespace Frontdesk::Sandbox

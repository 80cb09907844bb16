// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/api/endpoints.h"
#include "core/sandbox/api/paging.h"

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MembersPerPage = 100;

Group *find(const ApiCall &call, bool isRoom)
{
    const auto group = call.channel->groups.find(call.param(0));
    return group == call.channel->groups.end() || group->second.isRoom != isRoom ? nullptr
                                                                                 : &group->second;
}

HttpResponse notFound()
{
    return apiError(404, u"Not found"_s);
}

HttpResponse summary(const World &world, const ApiCall &call)
{
    const Group *group = find(call, false);
    if (group == nullptr)
        return notFound();
    return HttpResponse::json(
        200,
        {{u"groupId"_s, group->id},
         {u"groupName"_s, group->name},
         {u"pictureUrl"_s, world.publicUrl + u"/_sandbox/avatar/"_s + group->id}});
}

HttpResponse member(const World &world, const ApiCall &call, bool isRoom)
{
    const Group *group = find(call, isRoom);
    const Person *person = world.person(call.param(1));
    if (group == nullptr || person == nullptr || !group->members.contains(person->userId))
        return notFound();
    QJsonObject body{{u"userId"_s, person->userId}, {u"displayName"_s, person->displayName}};
    if (person->hasPicture)
        body.insert(u"pictureUrl"_s, world.pictureUrl(*person));
    return HttpResponse::json(200, body);
}

HttpResponse count(const ApiCall &call, bool isRoom)
{
    const Group *group = find(call, isRoom);
    return group == nullptr ? notFound()
                            : HttpResponse::json(200, {{u"count"_s, group->members.size()}});
}

HttpResponse memberIds(const ApiCall &call, bool isRoom)
{
    if (!call.channel->verified)
        return apiError(403, u"Access to this API is not available for your account"_s);
    const Group *group = find(call, isRoom);
    return group == nullptr ? notFound()
                            : page(call, group->members, u"memberIds"_s, MembersPerPage);
}

HttpResponse leave(Platform &platform, const ApiCall &call, bool isRoom)
{
    if (find(call, isRoom) == nullptr)
        return notFound();
    call.channel->groups.erase(call.param(0));
    platform.world.changed(call.channel->channelId, call.param(0));
    return HttpResponse::json(200, {});
}

std::vector<ApiEndpoint> endpointsOf(Platform &platform, const QByteArray &base, bool isRoom)
{
    const World &world = platform.world;
    ApiEndpoint leaving = post(base + "/leave", [&platform, isRoom](const ApiCall &call) {
        return leave(platform, call, isRoom);
    });
    leaving.body = ApiBody::None;
    return {
        get(base + "/member/{userId}",
            [&world, isRoom](const ApiCall &call) { return member(world, call, isRoom); }),
        get(base + "/members/count", [isRoom](const ApiCall &call) { return count(call, isRoom); }),
        get(base + "/members/ids",
            [isRoom](const ApiCall &call) { return memberIds(call, isRoom); }),
        leaving,
    };
}

} // namespace

std::vector<ApiEndpoint> groupEndpoints(Platform &platform)
{
    auto all = endpointsOf(platform, "/v2/bot/group/{groupId}", false);
    const auto rooms = endpointsOf(platform, "/v2/bot/room/{roomId}", true);
    all.insert(all.end(), rooms.begin(), rooms.end());
    all.push_back(get("/v2/bot/group/{groupId}/summary",
                      [&platform](const ApiCall &call) { return summary(platform.world, call); }));
    return all;
}

} // namespace Frontdesk::Sandbox

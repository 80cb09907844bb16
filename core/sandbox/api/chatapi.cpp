// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/api/delivery.h"
#include "core/sandbox/api/endpoints.h"
#include "core/sandbox/validation/problems.h"

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The chat in which @p token marks a place, with that place.
struct ReadMark {
    Chat *chat = nullptr;
    qsizetype last = -1;
};

ReadMark find(Channel &channel, const QString &token)
{
    for (auto &[id, chat] : channel.chats) {
        for (qsizetype i = 0; i < chat.entries.size(); ++i) {
            if (chat.entries.at(i).markAsReadToken == token)
                return {&chat, i};
        }
    }
    return {};
}

HttpResponse markAsRead(Platform &platform, const ApiCall &call)
{
    const QString token = call.json.value(u"markAsReadToken"_s).toString();
    const ReadMark mark = token.isEmpty() ? ReadMark{} : find(*call.channel, token);
    if (mark.chat == nullptr) {
        return apiError(400,
                        u"Invalid markAsReadToken. Tokens must be used by the bot that received "
                        "them via Webhook."_s);
    }
    for (qsizetype i = 0; i <= mark.last; ++i)
        mark.chat->entries[i].read = true;
    platform.world.changed(call.channel->channelId, mark.chat->id);
    return HttpResponse::json(200, {});
}

HttpResponse startLoading(Platform &platform, const ApiCall &call)
{
    Problems problems;
    const QString chatId = call.json.value(u"chatId"_s).toString();
    if (!isChatId(chatId) || !chatId.startsWith(u'U')) {
        problems.add(u"chatId"_s,
                     u"Only user id is acceptable, please confirm if there are any group/room ids "
                     "or illegal ids."_s);
    }
    const qint64 seconds = call.json.value(u"loadingSeconds"_s).toInteger(20);
    if (seconds < 5 || seconds > 60 || seconds % 5 != 0)
        problems.add(u"loadingSeconds"_s, u"must be a multiple of 5 between 5 and 60"_s);
    if (!problems.isEmpty())
        return HttpResponse::json(400, problems.body());
    if (isReachable(platform, *call.channel, chatId)) {
        World::chat(*call.channel, chatId).loadingUntilMs = platform.clock.nowMs() + seconds * 1000;
        platform.world.changed(call.channel->channelId, chatId);
    }
    return HttpResponse::json(202, {});
}

} // namespace

std::vector<ApiEndpoint> chatEndpoints(Platform &platform)
{
    return {
        post("/v2/bot/chat/markAsRead",
             [&platform](const ApiCall &call) { return markAsRead(platform, call); }),
        post("/v2/bot/chat/loading/start",
             [&platform](const ApiCall &call) { return startLoading(platform, call); }),
    };
}

} // namespace Frontdesk::Sandbox

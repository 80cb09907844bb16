// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/api/delivery.h"

#include "core/sandbox/validation/messagerules.h"

#include <QRegularExpression>

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Week = 7LL * 24 * 60 * 60 * 1000;

} // namespace

bool isChatId(const QString &id)
{
    static const QRegularExpression Shape(u"^[UCR][0-9a-f]{32}$"_s);
    return Shape.match(id).hasMatch();
}

bool isKnown(const Platform &platform, const Channel &channel, const QString &chatId)
{
    return channel.groups.contains(chatId) || platform.world.person(chatId) != nullptr;
}

bool isReachable(const Platform &platform, const Channel &channel, const QString &chatId)
{
    if (channel.groups.contains(chatId))
        return true;
    const auto found = channel.friends.find(chatId);
    if (found == channel.friends.end() || found->second.blocked)
        return false;
    return found->second.follows
        || (found->second.lastWroteMs > 0
            && platform.clock.nowMs() - found->second.lastWroteMs <= Week);
}

qint64 priceOf(const Platform &platform, const Channel &channel, const QString &chatId)
{
    const auto group = channel.groups.find(chatId);
    if (group != channel.groups.end())
        return group->second.members.size();
    return isReachable(platform, channel, chatId) ? 1 : 0;
}

bool isQuotable(const Channel &channel, const QString &chatId, const QString &token)
{
    const auto chat = channel.chats.find(chatId);
    return chat != channel.chats.end()
        && std::any_of(chat->second.entries.cbegin(),
                       chat->second.entries.cend(),
                       [&](const ChatEntry &entry) { return entry.quoteToken == token; });
}

QJsonObject
send(Platform &platform, Channel &channel, const Sending &sending, const QJsonArray &messages)
{
    QJsonArray sent;
    for (const QJsonValue &message : messages) {
        ChatEntry entry;
        entry.id = platform.ids.messageId();
        entry.timestamp = platform.clock.nowMs();
        entry.via = sending.via;
        entry.message = message.toObject();
        QJsonObject answer{{u"id"_s, entry.id}};
        if (isQuotableType(entry.message.value(u"type"_s).toString())) {
            entry.quoteToken = Ids::quoteToken();
            answer.insert(u"quoteToken"_s, entry.quoteToken);
        }
        sent.append(answer);
        if (sending.delivers)
            platform.world.append(channel, sending.chatId, std::move(entry));
    }
    return {{u"sentMessages"_s, sent}};
}

} // namespace Frontdesk::Sandbox

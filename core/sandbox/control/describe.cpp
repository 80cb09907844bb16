// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/control/describe.h"

#include <QJsonArray>

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;

QJsonObject describe(const Channel &channel)
{
    QJsonArray groups;
    for (const auto &[id, group] : channel.groups) {
        groups.append(QJsonObject{{u"id"_s, id},
                                  {u"name"_s, group.name},
                                  {u"isRoom"_s, group.isRoom},
                                  {u"members"_s, QJsonArray::fromStringList(group.members)}});
    }
    return {
        {u"channelId"_s, channel.channelId},
        {u"secret"_s, channel.secret},
        {u"botUserId"_s, channel.botUserId},
        {u"basicId"_s, channel.basicId},
        {u"name"_s, channel.name},
        {u"chatMode"_s, channel.chatMode},
        {u"markAsReadMode"_s, channel.markAsReadMode},
        {u"verified"_s, channel.verified},
        {u"quota"_s, channel.monthlyLimit ? QJsonValue(*channel.monthlyLimit) : QJsonValue::Null},
        {u"used"_s, channel.monthlyUsage},
        {u"webhook"_s,
         QJsonObject{{u"endpoint"_s, channel.webhook.endpoint},
                     {u"active"_s, channel.webhook.active},
                     {u"redelivery"_s, channel.webhook.redelivers}}},
        {u"groups"_s, groups}};
}

QJsonObject describe(const World &world, const Channel &channel, const QString &userId)
{
    QJsonObject object{{u"userId"_s, userId}};
    if (const Person *person = world.person(userId)) {
        object.insert(u"displayName"_s, person->displayName);
        object.insert(u"language"_s, person->language);
        object.insert(u"statusMessage"_s, person->statusMessage);
    }
    const auto friendship = channel.friends.find(userId);
    if (friendship != channel.friends.end()) {
        object.insert(u"follows"_s, friendship->second.follows);
        object.insert(u"blocked"_s, friendship->second.blocked);
    }
    return object;
}

QJsonObject describe(const ChatEntry &entry)
{
    return {{u"id"_s, entry.id},
            {u"timestamp"_s, entry.timestamp},
            {u"from"_s, entry.isFromAccount() ? u"account"_s : u"customer"_s},
            {u"userId"_s, entry.userId},
            {u"via"_s, entry.via},
            {u"message"_s, entry.message},
            {u"quoteToken"_s, entry.quoteToken},
            {u"unsent"_s, entry.unsent},
            {u"read"_s, entry.read}};
}

HttpResponse controlError(const Error &error)
{
    return HttpResponse::json(error.kind == ErrorKind::NotFound ? 404 : 400,
                              {{u"error"_s, error.code}, {u"detail"_s, error.detail}});
}

} // namespace Frontdesk::Sandbox

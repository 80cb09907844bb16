// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/worldfile.h"

#include <QJsonDocument>

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;

namespace {

Error wrong(const QString &detail)
{
    return {ErrorKind::Corrupt, u"sandbox.state"_s, detail};
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        list.append(each.toString());
    return list;
}

Person personOf(const QJsonObject &object)
{
    Person person;
    person.userId = object.value(u"userId"_s).toString(Ids::userId());
    person.displayName = object.value(u"displayName"_s).toString();
    person.statusMessage = object.value(u"statusMessage"_s).toString();
    person.language = object.value(u"language"_s).toString();
    person.hasPicture = object.value(u"picture"_s).toBool(true);
    return person;
}

Group groupOf(const QJsonObject &object)
{
    Group group;
    group.isRoom = object.value(u"isRoom"_s).toBool(false);
    group.id = object.value(u"id"_s).toString(group.isRoom ? Ids::roomId() : Ids::groupId());
    group.name = object.value(u"name"_s).toString();
    group.members = strings(object.value(u"members"_s));
    return group;
}

WebhookSetting webhookOf(const QJsonObject &object)
{
    return {object.value(u"endpoint"_s).toString(),
            object.value(u"active"_s).toBool(true),
            object.value(u"redelivery"_s).toBool(true)};
}

Result<Channel> channelOf(const QJsonObject &object)
{
    Channel channel;
    channel.channelId = object.value(u"channelId"_s).toString();
    channel.secret = object.value(u"secret"_s).toString();
    if (channel.channelId.isEmpty() || channel.secret.isEmpty())
        return wrong(u"a channel without channelId or secret"_s);
    channel.botUserId = object.value(u"botUserId"_s).toString(Ids::userId());
    channel.basicId = object.value(u"basicId"_s).toString();
    channel.premiumId = object.value(u"premiumId"_s).toString();
    channel.name = object.value(u"name"_s).toString();
    channel.chatMode = object.value(u"chatMode"_s).toString(u"chat"_s);
    channel.markAsReadMode = object.value(u"markAsReadMode"_s).toString(u"manual"_s);
    channel.verified = object.value(u"verified"_s).toBool(true);
    channel.longLivedTokens = strings(object.value(u"longLivedTokens"_s));
    channel.webhook = webhookOf(object.value(u"webhook"_s).toObject());
    const QJsonValue limit = object.value(u"quota"_s);
    if (limit.isDouble())
        channel.monthlyLimit = limit.toInteger();
    channel.monthlyUsage = object.value(u"used"_s).toInteger(0);
    return channel;
}

void addCustomers(Platform &platform, Channel &channel, const QJsonArray &customers)
{
    for (const QJsonValue &value : customers) {
        const QJsonObject object = value.toObject();
        const Person person = personOf(object);
        // A person already known from another channel may be named by the id alone.
        if (!person.displayName.isEmpty() || !platform.world.people.contains(person.userId))
            platform.world.people.insert_or_assign(person.userId, person);
        Friendship friendship;
        friendship.follows = object.value(u"follows"_s).toBool(true);
        friendship.blocked = object.value(u"blocked"_s).toBool(false);
        channel.friends.insert_or_assign(person.userId, friendship);
    }
}

} // namespace

Result<> loadWorld(Platform &platform, const QByteArray &json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return wrong(u"not a JSON object: "_s + error.errorString());
    const QJsonArray channels = document.object().value(u"channels"_s).toArray();
    if (channels.isEmpty())
        return wrong(u"no channels"_s);
    for (const QJsonValue &value : channels) {
        const QJsonObject object = value.toObject();
        auto made = channelOf(object);
        if (!made)
            return made.error();
        Channel channel = *std::move(made);
        if (platform.world.channel(channel.channelId) != nullptr)
            return wrong(u"the channel %1 twice"_s.arg(channel.channelId));
        addCustomers(platform, channel, object.value(u"customers"_s).toArray());
        const QJsonArray groups = object.value(u"groups"_s).toArray();
        for (const QJsonValue &group : groups) {
            const Group read = groupOf(group.toObject());
            channel.groups.insert_or_assign(read.id, read);
        }
        for (const QString &token : std::as_const(channel.longLivedTokens))
            platform.tokens.addLongLived(token, channel.channelId);
        platform.world.channels.push_back(std::move(channel));
    }
    return {};
}

} // namespace Frontdesk::Sandbox

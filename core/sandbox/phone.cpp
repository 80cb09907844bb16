// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/phone.h"

#include "core/sandbox/media.h"

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;

namespace {

Error unknownHere(const QString &what)
{
    return {ErrorKind::NotFound, u"sandbox.unknown"_s, what};
}

bool carriesReplyToken(const QString &type)
{
    return !QStringList{u"unsend"_s, u"unfollow"_s, u"leave"_s, u"memberLeft"_s, u"messageEdited"_s}
                .contains(type);
}

bool hasQuoteToken(const QString &type)
{
    return QStringList{u"text"_s, u"image"_s, u"video"_s, u"sticker"_s}.contains(type);
}

QJsonObject merged(QJsonObject base, const QJsonObject &more)
{
    for (auto each = more.constBegin(); each != more.constEnd(); ++each)
        base.insert(each.key(), each.value());
    return base;
}

QJsonObject fromLine()
{
    return {{u"type"_s, u"line"_s}};
}

QJsonObject sourceOf(const Actor &actor, bool isRoom)
{
    if (actor.groupId.isEmpty())
        return {{u"type"_s, u"user"_s}, {u"userId"_s, actor.userId}};
    QJsonObject source{{u"type"_s, isRoom ? u"room"_s : u"group"_s},
                       {isRoom ? u"roomId"_s : u"groupId"_s, actor.groupId}};
    if (!actor.userId.isEmpty())
        source.insert(u"userId"_s, actor.userId);
    return source;
}

} // namespace

/// An event on its way, with the chat it belongs to.
struct Phone::Draft {
    Channel *channel = nullptr;
    QString chatId;
    QJsonObject event;
};

Result<Phone::Draft> Phone::draft(const Actor &actor, const QString &type)
{
    Channel *channel = m_platform.world.channel(actor.channelId);
    if (channel == nullptr)
        return unknownHere(u"channel"_s);
    const bool isNobody = actor.userId.isEmpty() && !actor.groupId.isEmpty();
    if (!isNobody && m_platform.world.person(actor.userId) == nullptr)
        return unknownHere(u"customer"_s);
    const auto group = channel->groups.find(actor.groupId);
    if (!actor.groupId.isEmpty() && group == channel->groups.end())
        return unknownHere(u"group"_s);

    const bool isRoom = group != channel->groups.end() && group->second.isRoom;
    const QString chatId = actor.groupId.isEmpty() ? actor.userId : actor.groupId;
    QJsonObject event{{u"type"_s, type},
                      {u"mode"_s, u"active"_s},
                      {u"timestamp"_s, m_platform.clock.nowMs()},
                      {u"source"_s, sourceOf(actor, isRoom)},
                      {u"webhookEventId"_s, m_platform.ids.eventId()},
                      {u"deliveryContext"_s, QJsonObject{{u"isRedelivery"_s, false}}}};
    if (carriesReplyToken(type))
        event.insert(u"replyToken"_s, m_platform.replyTokens.issue(channel->channelId, chatId));
    return Draft{channel, chatId, event};
}

Acted Phone::publish(const Draft &draft)
{
    const QJsonObject message = draft.event.value(u"message"_s).toObject();
    m_platform.webhooks.publish(draft.channel->channelId, draft.event);
    return {draft.event.value(u"webhookEventId"_s).toString(), message.value(u"id"_s).toString()};
}

Result<Acted> Phone::write(const Actor &actor, QJsonObject message)
{
    auto made = draft(actor, u"message"_s);
    if (!made)
        return made.error();
    Draft ready = *std::move(made);
    const QString type = message.value(u"type"_s).toString();
    ChatEntry entry;
    entry.id = message.value(u"id"_s).toString(m_platform.ids.messageId());
    entry.timestamp = m_platform.clock.nowMs();
    entry.userId = actor.userId.isEmpty() ? u"?"_s : actor.userId;
    entry.markAsReadToken = Ids::markAsReadToken();
    message.insert(u"id"_s, entry.id);
    message.insert(u"markAsReadToken"_s, entry.markAsReadToken);
    if (hasQuoteToken(type)) {
        entry.quoteToken = Ids::quoteToken();
        message.insert(u"quoteToken"_s, entry.quoteToken);
    }
    entry.message = message;
    if (actor.groupId.isEmpty())
        ready.channel->friends[actor.userId].lastWroteMs = entry.timestamp;
    m_platform.world.append(*ready.channel, ready.chatId, entry);
    ready.event.insert(u"message"_s, message);
    return publish(ready);
}

Result<Acted> Phone::message(const Actor &actor, QJsonObject message)
{
    return write(actor, std::move(message));
}

Result<Acted> Phone::text(const Actor &actor, const QString &text, const QJsonObject &extras)
{
    return write(actor, merged({{u"type"_s, u"text"_s}, {u"text"_s, text}}, extras));
}

Result<Acted> Phone::sticker(const Actor &actor, const QJsonObject &sticker)
{
    return write(actor,
                 merged({{u"type"_s, u"sticker"_s},
                         {u"packageId"_s, u"446"_s},
                         {u"stickerId"_s, u"1988"_s},
                         {u"stickerResourceType"_s, u"STATIC"_s},
                         {u"keywords"_s, QJsonArray{u"Hello"_s, u"Yay"_s}}},
                        sticker));
}

Result<Acted> Phone::location(const Actor &actor, const QJsonObject &location)
{
    return write(actor,
                 merged({{u"type"_s, u"location"_s},
                         {u"title"_s, u"台北101"_s},
                         {u"address"_s, u"110台北市信義區信義路五段7號"_s},
                         {u"latitude"_s, 25.0339639},
                         {u"longitude"_s, 121.5644722}},
                        location));
}

Result<Acted> Phone::attach(const Actor &actor, QJsonObject message, ContentStore::Content content)
{
    const QString id = m_platform.ids.messageId();
    message.insert(u"id"_s, id);
    content.channelId = actor.channelId;
    m_platform.content.put(id, std::move(content));
    return write(actor, std::move(message));
}

Result<Acted> Phone::image(const Actor &actor, Attachment attachment)
{
    if (attachment.bytes.isEmpty()) {
        const QByteArray seed =
            attachment.seed.isEmpty() ? m_platform.ids.messageId().toLatin1() : attachment.seed;
        attachment.bytes = pictureJpeg(seed, QSize(1024, 768));
        attachment.contentType = "image/jpeg";
    }
    QJsonObject message{{u"type"_s, u"image"_s}, {u"contentProvider"_s, fromLine()}};
    if (!attachment.imageSet.isEmpty())
        message.insert(u"imageSet"_s, attachment.imageSet);
    ContentStore::Content content;
    content.preview = previewJpeg(attachment.bytes);
    content.bytes = attachment.bytes;
    content.contentType = attachment.contentType;
    return attach(actor, message, content);
}

Result<Acted> Phone::video(const Actor &actor, Attachment attachment)
{
    ContentStore::Content content;
    const QByteArray seed = attachment.seed.isEmpty() ? QByteArray("video") : attachment.seed;
    content.preview = pictureJpeg(seed, QSize(240, 180));
    content.bytes =
        attachment.bytes.isEmpty() ? videoMp4(seed, attachment.durationMs) : attachment.bytes;
    content.contentType =
        attachment.bytes.isEmpty() ? QByteArray("video/mp4") : attachment.contentType;
    content.isTranscoded = true;
    content.answersInPreparation = attachment.answersInPreparation;
    content.transcodingFails = attachment.transcodingFails;
    return attach(actor,
                  {{u"type"_s, u"video"_s},
                   {u"duration"_s, attachment.durationMs},
                   {u"contentProvider"_s, fromLine()}},
                  content);
}

Result<Acted> Phone::audio(const Actor &actor, Attachment attachment)
{
    ContentStore::Content content;
    content.bytes = attachment.bytes.isEmpty() ? toneWav(attachment.durationMs) : attachment.bytes;
    content.contentType =
        attachment.bytes.isEmpty() ? QByteArray("audio/wav") : attachment.contentType;
    content.isTranscoded = true;
    content.answersInPreparation = attachment.answersInPreparation;
    content.transcodingFails = attachment.transcodingFails;
    return attach(actor,
                  {{u"type"_s, u"audio"_s},
                   {u"duration"_s, attachment.durationMs},
                   {u"contentProvider"_s, fromLine()}},
                  content);
}

Result<Acted> Phone::file(const Actor &actor, const Attachment &attachment)
{
    ContentStore::Content content;
    content.bytes = attachment.bytes.isEmpty() ? pagePdf("Quotation") : attachment.bytes;
    content.contentType =
        attachment.bytes.isEmpty() ? QByteArray("application/pdf") : attachment.contentType;
    const QString name = attachment.fileName.isEmpty() ? u"quotation.pdf"_s : attachment.fileName;
    return attach(
        actor,
        {{u"type"_s, u"file"_s}, {u"fileName"_s, name}, {u"fileSize"_s, content.bytes.size()}},
        content);
}

Result<Acted> Phone::unsend(const Actor &actor, const QString &messageId)
{
    auto made = draft(actor, u"unsend"_s);
    if (!made)
        return made.error();
    Draft ready = *std::move(made);
    ChatEntry *entry = World::entry(*ready.channel, messageId);
    if (entry == nullptr || entry->userId != actor.userId)
        return unknownHere(u"message"_s);
    entry->unsent = true;
    if (ContentStore::Content *content = m_platform.content.find(actor.channelId, messageId))
        content->gone = true;
    m_platform.world.changed(actor.channelId, ready.chatId);
    ready.event.insert(u"unsend"_s, QJsonObject{{u"messageId"_s, messageId}});
    return publish(ready);
}

Result<Acted> Phone::edit(const Actor &actor, const QString &messageId, const QString &text)
{
    auto made = draft(actor, u"messageEdited"_s);
    if (!made)
        return made.error();
    Draft ready = *std::move(made);
    ChatEntry *entry = World::entry(*ready.channel, messageId);
    if (entry == nullptr || entry->message.value(u"type"_s).toString() != "text"_L1)
        return unknownHere(u"text message"_s);
    entry->quoteToken = Ids::quoteToken();
    entry->message.insert(u"text"_s, text);
    entry->message.insert(u"quoteToken"_s, entry->quoteToken);
    entry->message.remove(u"markAsReadToken"_s);
    ready.event.insert(u"message"_s, entry->message);
    m_platform.world.changed(actor.channelId, ready.chatId);
    return publish(ready);
}

Result<Acted> Phone::follow(const Actor &actor)
{
    auto made = draft(actor, u"follow"_s);
    if (!made)
        return made.error();
    Draft ready = *std::move(made);
    Friendship &friendship = ready.channel->friends[actor.userId];
    const bool isUnblocked = std::exchange(friendship.blocked, false);
    friendship.follows = true;
    World::chat(*ready.channel, ready.chatId);
    m_platform.world.changed(actor.channelId, ready.chatId);
    ready.event.insert(u"follow"_s, QJsonObject{{u"isUnblocked"_s, isUnblocked}});
    return publish(ready);
}

Result<Acted> Phone::block(const Actor &actor)
{
    auto made = draft(actor, u"unfollow"_s);
    if (!made)
        return made.error();
    Draft ready = *std::move(made);
    ready.channel->friends[actor.userId].blocked = true;
    m_platform.world.changed(actor.channelId, ready.chatId);
    return publish(ready);
}

Result<Acted> Phone::joinGroup(const Actor &actor)
{
    auto made = draft({actor.channelId, {}, actor.groupId}, u"join"_s);
    if (!made)
        return made.error();
    World::chat(*made->channel, actor.groupId);
    return publish(*made);
}

Result<Acted> Phone::leaveGroup(const Actor &actor)
{
    auto made = draft({actor.channelId, {}, actor.groupId}, u"leave"_s);
    if (!made)
        return made.error();
    Draft ready = *std::move(made);
    ready.channel->groups.erase(actor.groupId);
    return publish(ready);
}

Result<Acted> Phone::membership(const Actor &actor, const QString &userId, bool joins)
{
    auto made =
        draft({actor.channelId, {}, actor.groupId}, joins ? u"memberJoined"_s : u"memberLeft"_s);
    if (!made)
        return made.error();
    Draft ready = *std::move(made);
    QStringList &members = ready.channel->groups[actor.groupId].members;
    members.removeAll(userId);
    if (joins)
        members.append(userId);
    const QJsonArray who{QJsonObject{{u"type"_s, u"user"_s}, {u"userId"_s, userId}}};
    ready.event.insert(joins ? u"joined"_s : u"left"_s, QJsonObject{{u"members"_s, who}});
    return publish(ready);
}

Result<Acted> Phone::addMember(const Actor &actor, const QString &userId)
{
    return membership(actor, userId, true);
}

Result<Acted> Phone::removeMember(const Actor &actor, const QString &userId)
{
    return membership(actor, userId, false);
}

Result<Acted> Phone::event(const Actor &actor, const QString &type, const QJsonObject &payload)
{
    auto made = draft(actor, type);
    if (!made)
        return made.error();
    Draft ready = *std::move(made);
    ready.event = merged(ready.event, payload);
    return publish(ready);
}

} // namespace Frontdesk::Sandbox

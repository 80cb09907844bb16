// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/entitycodec.h"

#include "core/domain/names.h"
#include "core/protocol/attributecodec.h"
#include "core/protocol/companycodec.h"
#include "core/protocol/schedulecodec.h"
#include "core/protocol/tagcodec.h"
#include "core/protocol/taskcodec.h"
#include "core/protocol/templatecodec.h"

#include <QJsonArray>

namespace Frontdesk::Protocol {

using namespace Qt::StringLiterals;

namespace {

template <typename Id>
void writeIdList(JsonWriter &json, const char *key, const QList<Id> &ids)
{
    if (ids.isEmpty())
        return;
    json.key(key).beginArray();
    for (const auto &id : ids)
        json.value(id.value());
    json.endArray();
}

template <typename Id>
QList<Id> idListFrom(const QJsonValue &value)
{
    const auto array = value.toArray();
    QList<Id> ids;
    ids.reserve(array.size());
    for (const auto &one : array)
        ids.append(Id(one.toString()));
    return ids;
}

void writeFields(JsonWriter &json, const Account &account)
{
    json.key("platform")
        .value(nameOf(account.platform))
        .key("slug")
        .value(account.slug)
        .key("name")
        .value(account.name)
        .maybe("basic_id", account.basicId)
        .maybe("premium_id", account.premiumId)
        .maybe("group", account.group)
        .maybe("locale", account.locale)
        .maybe("letter", account.letter)
        .key("color")
        .value(account.color)
        .maybe("attention", account.attention)
        .maybe("mark_as_read", account.markAsReadManually)
        .maybe("read_marks",
               account.readReceipts == ReadReceipts::WhenOpened ? QString()
                                                                : nameOf(account.readReceipts))
        .maybe("hide_typing", !account.showTyping)
        .maybe("push_only", account.pushesOnly);
    if (account.pushQuota) {
        json.key("push_at")
            .value(account.pushQuota->at)
            .key("push_used")
            .value(account.pushQuota->used);
        if (account.pushQuota->limit)
            json.key("push_limit").value(*account.pushQuota->limit);
    }
}

void writeFields(JsonWriter &json, const User &user)
{
    json.key("name")
        .value(user.name)
        .key("email")
        .value(user.email)
        .key("role")
        .value(nameOf(user.role));
}

void writeFields(JsonWriter &json, const Contact &contact)
{
    json.key("account")
        .value(contact.account.value())
        .key("user")
        .value(contact.platformUserId)
        .maybe("name", contact.displayName)
        .maybe("picture", contact.picture)
        .maybe("status", contact.statusMessage)
        .maybe("language", contact.language)
        .key("friend")
        .value(nameOf(contact.friendState))
        .maybe("friend_since", contact.friendSince)
        .maybe("profile_at", contact.profileAt);
    writeIdList(json, "tags", contact.tags);
    writeGiven(json, contact.given);
    writeValues(json, contact.values);
    json.maybe("person", contact.person.value());
    writeIdList(json, "chosen", contact.chosen);
    json.maybe("company", contact.company.value());
}

void writeFields(JsonWriter &json, const Conversation &conversation)
{
    json.key("account")
        .value(conversation.account.value())
        .key("kind")
        .value(nameOf(conversation.kind))
        .maybe("contact", conversation.contact.value())
        .key("chat")
        .value(conversation.platformId)
        .maybe("title", conversation.title)
        .maybe("picture", conversation.picture)
        .maybe("members", qint64(conversation.members));
    json.key("last").beginObject().key("order");
    write(json, conversation.lastOrder);
    json.key("direction")
        .value(nameOf(conversation.lastDirection))
        .key("kind")
        .value(nameOf(conversation.lastKind))
        .maybe("text", conversation.lastText)
        .maybe("sender", conversation.lastSender)
        .key("state")
        .value(nameOf(conversation.lastState))
        .endObject();
    json.maybe("waiting_since", conversation.waitingSince)
        .maybe("unanswered", qint64(conversation.unanswered))
        .maybe("standby", conversation.standby);
    if (conversation.state != ConversationState::New)
        json.key("state").value(nameOf(conversation.state));
    json.maybe("snoozed_until", conversation.snoozedUntil)
        .maybe("snoozed_by", conversation.snoozedBy.value());
    if (!conversation.back.isNull()) {
        json.key("back");
        write(json, conversation.back);
    }
    json.maybe("assignee", conversation.assignee.value())
        .maybe("team", conversation.team.value())
        .maybe("assigned_at", conversation.assignedAt);
    if (conversation.priority != Priority::Normal)
        json.key("priority").value(nameOf(conversation.priority));
    json.maybe("spam", conversation.spam)
        .maybe("pinned_at", conversation.pinnedAt)
        .maybe("pin_category", conversation.pinCategory)
        .maybe("free_until", conversation.freeUntil);
}

void writeSend(JsonWriter &json, const Message &message)
{
    json.key("state").value(nameOf(message.state));
    if (message.route != SendRoute::None)
        json.key("route").value(nameOf(message.route));
    json.maybe("error", message.errorCode);
    if (!message.errorArgs.isEmpty())
        json.key("error_args").value(QJsonObject::fromVariantMap(message.errorArgs));
}

void writeFields(JsonWriter &json, const Message &message)
{
    json.key("conversation")
        .value(message.conversation.value())
        .key("account")
        .value(message.account.value())
        .key("direction")
        .value(nameOf(message.direction))
        .key("order");
    write(json, message.order);
    json.key("content");
    write(json, message.content);
    json.maybe("platform_at", message.platformAt)
        .maybe("arrived_at", message.arrivedAt)
        .maybe("platform_id", message.platformId)
        .maybe("sender", message.senderId)
        .maybe("sender_name", message.senderName)
        .maybe("quotes", message.quotes.value())
        .maybe("quotable", message.quotable)
        .maybe("edited_at", message.editedAt)
        .maybe("author", message.author.value())
        .maybe("pinned_at", message.pinnedAt)
        .maybe("pin_category", message.pinCategory)
        .maybe("template", message.usedTemplate.value());
    if (message.state != SendState::None)
        writeSend(json, message);
}

void writeFields(JsonWriter &json, const ReadMark &mark)
{
    json.key("up_to");
    write(json, mark.upTo);
    json.maybe("unread", mark.unread)
        .maybe("muted", mark.muted)
        .maybe("pinned_at", mark.pinnedAt)
        .maybe("pin_category", mark.pinCategory);
}

void writeFields(JsonWriter &json, const Team &team)
{
    json.key("name").value(team.name);
    writeIdList(json, "members", team.members);
}

void writeFields(JsonWriter &json, const Mention &mention)
{
    json.key("conversation")
        .value(mention.conversation.value())
        .key("by")
        .value(mention.by.value())
        .key("at")
        .value(mention.at)
        .maybe("done", mention.done);
}

void writeFields(JsonWriter &json, const SavedView &view)
{
    json.key("name")
        .value(view.name)
        .key("query")
        .value(view.query)
        .key("owner")
        .value(view.owner.value())
        .maybe("shared", view.shared)
        .maybe("position", qint64(view.position))
        .maybe("team", view.team.value())
        .maybe("with", view.with.value());
}

Account accountFrom(const QString &id, const QJsonObject &json)
{
    Account account;
    account.id = AccountId(id);
    account.platform = fromName<Platform>(json["platform"_L1].toString()).value_or(Platform::Line);
    account.slug = json["slug"_L1].toString();
    account.name = json["name"_L1].toString();
    account.basicId = json["basic_id"_L1].toString();
    account.premiumId = json["premium_id"_L1].toString();
    account.group = json["group"_L1].toString();
    account.locale = json["locale"_L1].toString();
    account.letter = json["letter"_L1].toString();
    account.color = json["color"_L1].toInt(1);
    account.attention = json["attention"_L1].toString();
    account.markAsReadManually = json["mark_as_read"_L1].toBool();
    account.readReceipts =
        fromName<ReadReceipts>(json["read_marks"_L1].toString()).value_or(ReadReceipts::WhenOpened);
    account.showTyping = !json["hide_typing"_L1].toBool();
    account.pushesOnly = json["push_only"_L1].toBool();
    if (json.contains("push_at"_L1)) {
        const auto limit = json["push_limit"_L1];
        account.pushQuota =
            PushQuota{limit.isDouble() ? std::optional(limit.toInteger()) : std::nullopt,
                      json["push_used"_L1].toInteger(),
                      json["push_at"_L1].toInteger()};
    }
    return account;
}

User userFrom(const QString &id, const QJsonObject &json)
{
    return {UserId(id),
            json["name"_L1].toString(),
            json["email"_L1].toString(),
            fromName<User::Role>(json["role"_L1].toString()).value_or(User::Role::Agent)};
}

Contact contactFrom(const QString &id, const QJsonObject &json)
{
    Contact contact;
    contact.id = ContactId(id);
    contact.account = AccountId(json["account"_L1].toString());
    contact.platformUserId = json["user"_L1].toString();
    contact.displayName = json["name"_L1].toString();
    contact.picture = json["picture"_L1].toString();
    contact.statusMessage = json["status"_L1].toString();
    contact.language = json["language"_L1].toString();
    contact.friendState =
        fromName<FriendState>(json["friend"_L1].toString()).value_or(FriendState::Unknown);
    contact.friendSince = json["friend_since"_L1].toInteger();
    contact.profileAt = json["profile_at"_L1].toInteger();
    contact.tags = idListFrom<TagId>(json["tags"_L1]);
    contact.given = givenFrom(json["given"_L1]);
    contact.values = valuesFrom(json["values"_L1]);
    contact.person = PersonId(json["person"_L1].toString());
    contact.chosen = idListFrom<AttributeId>(json["chosen"_L1]);
    contact.company = CompanyId(json["company"_L1].toString());
    return contact;
}

Conversation conversationFrom(const QString &id, const QJsonObject &json)
{
    Conversation conversation;
    conversation.id = ConversationId(id);
    conversation.account = AccountId(json["account"_L1].toString());
    conversation.kind =
        fromName<ConversationKind>(json["kind"_L1].toString()).value_or(ConversationKind::User);
    conversation.contact = ContactId(json["contact"_L1].toString());
    conversation.platformId = json["chat"_L1].toString();
    conversation.title = json["title"_L1].toString();
    conversation.picture = json["picture"_L1].toString();
    conversation.members = json["members"_L1].toInt();
    const auto last = json["last"_L1].toObject();
    conversation.lastOrder = orderFrom(last["order"_L1]);
    conversation.lastDirection =
        fromName<Direction>(last["direction"_L1].toString()).value_or(Direction::Inbound);
    conversation.lastKind =
        fromName<ContentKind>(last["kind"_L1].toString()).value_or(ContentKind::Unknown);
    conversation.lastText = last["text"_L1].toString();
    conversation.lastSender = last["sender"_L1].toString();
    conversation.lastState =
        fromName<SendState>(last["state"_L1].toString()).value_or(SendState::None);
    conversation.waitingSince = json["waiting_since"_L1].toInteger();
    conversation.unanswered = json["unanswered"_L1].toInt();
    conversation.standby = json["standby"_L1].toBool();
    conversation.state =
        fromName<ConversationState>(json["state"_L1].toString()).value_or(ConversationState::New);
    conversation.snoozedUntil = json["snoozed_until"_L1].toInteger();
    conversation.snoozedBy = UserId(json["snoozed_by"_L1].toString());
    conversation.back = orderFrom(json["back"_L1]);
    conversation.assignee = UserId(json["assignee"_L1].toString());
    conversation.team = TeamId(json["team"_L1].toString());
    conversation.assignedAt = json["assigned_at"_L1].toInteger();
    conversation.priority =
        fromName<Priority>(json["priority"_L1].toString()).value_or(Priority::Normal);
    conversation.spam = json["spam"_L1].toBool();
    conversation.pinnedAt = json["pinned_at"_L1].toInteger();
    conversation.pinCategory = json["pin_category"_L1].toString();
    conversation.freeUntil = json["free_until"_L1].toInteger();
    return conversation;
}

Message messageFrom(const QString &id, const QJsonObject &json)
{
    Message message;
    message.id = MessageId(id);
    message.conversation = ConversationId(json["conversation"_L1].toString());
    message.account = AccountId(json["account"_L1].toString());
    message.direction =
        fromName<Direction>(json["direction"_L1].toString()).value_or(Direction::System);
    message.order = orderFrom(json["order"_L1]);
    message.content = contentFrom(json["content"_L1].toObject());
    message.platformAt = json["platform_at"_L1].toInteger();
    message.arrivedAt = json["arrived_at"_L1].toInteger();
    message.platformId = json["platform_id"_L1].toString();
    message.senderId = json["sender"_L1].toString();
    message.senderName = json["sender_name"_L1].toString();
    message.quotes = MessageId(json["quotes"_L1].toString());
    message.quotable = json["quotable"_L1].toBool();
    message.editedAt = json["edited_at"_L1].toInteger();
    message.author = UserId(json["author"_L1].toString());
    message.pinnedAt = json["pinned_at"_L1].toInteger();
    message.pinCategory = json["pin_category"_L1].toString();
    message.usedTemplate = TemplateId(json["template"_L1].toString());
    message.state = fromName<SendState>(json["state"_L1].toString()).value_or(SendState::None);
    message.route = fromName<SendRoute>(json["route"_L1].toString()).value_or(SendRoute::None);
    message.errorCode = json["error"_L1].toString();
    message.errorArgs = json["error_args"_L1].toObject().toVariantMap();
    return message;
}

ReadMark readMarkFrom(const QString &id, const QJsonObject &json)
{
    return {ConversationId(id),
            orderFrom(json["up_to"_L1]),
            json["unread"_L1].toBool(),
            json["muted"_L1].toBool(),
            json["pinned_at"_L1].toInteger(),
            json["pin_category"_L1].toString()};
}

Team teamFrom(const QString &id, const QJsonObject &json)
{
    return {TeamId(id), json["name"_L1].toString(), idListFrom<UserId>(json["members"_L1])};
}

Mention mentionFrom(const QString &id, const QJsonObject &json)
{
    return {MessageId(id),
            ConversationId(json["conversation"_L1].toString()),
            UserId(json["by"_L1].toString()),
            json["at"_L1].toInteger(),
            json["done"_L1].toBool()};
}

SavedView viewFrom(const QString &id, const QJsonObject &json)
{
    return {ViewId(id),
            json["name"_L1].toString(),
            json["query"_L1].toString(),
            UserId(json["owner"_L1].toString()),
            json["shared"_L1].toBool(),
            json["position"_L1].toInt(),
            0,
            TeamId(json["team"_L1].toString()),
            UserId(json["with"_L1].toString())};
}

} // namespace

void write(JsonWriter &json, const MessageOrder &order)
{
    json.beginArray().value(order.at).value(order.seq).endArray();
}

MessageOrder orderFrom(const QJsonValue &value)
{
    const auto pair = value.toArray();
    return {pair.at(0).toInteger(), pair.at(1).toInteger()};
}

void write(JsonWriter &json, const Entity &entity)
{
    if (const auto *other = std::get_if<OtherEntity>(&entity)) {
        json.value(other->data);
        return;
    }
    json.beginObject();
    std::visit(
        [&](const auto &known) {
            using T = std::decay_t<decltype(known)>;
            if constexpr (!std::is_same_v<T, OtherEntity> && !std::is_same_v<T, Vanished>)
                writeFields(json, known);
        },
        entity);
    json.endObject();
}

Entity entityFrom(const QString &kind, const QString &id, qint64 ver, const QJsonObject &json)
{
    const auto stamped = [ver](auto entity) -> Entity {
        entity.ver = ver;
        return entity;
    };
    if (kind == "message"_L1)
        return stamped(messageFrom(id, json));
    if (kind == "conversation"_L1)
        return stamped(conversationFrom(id, json));
    if (kind == "contact"_L1)
        return stamped(contactFrom(id, json));
    if (kind == "account"_L1)
        return stamped(accountFrom(id, json));
    if (kind == "user"_L1)
        return stamped(userFrom(id, json));
    if (kind == "read"_L1)
        return stamped(readMarkFrom(id, json));
    if (kind == "team"_L1)
        return stamped(teamFrom(id, json));
    if (kind == "attribute"_L1)
        return stamped(attributeFrom(id, json));
    if (kind == "company"_L1)
        return stamped(companyFrom(id, json));
    if (kind == "tag"_L1)
        return stamped(tagFrom(id, json));
    if (kind == "tag_use"_L1)
        return stamped(tagUseFrom(id, json));
    if (kind == "mention"_L1)
        return stamped(mentionFrom(id, json));
    if (kind == "view"_L1)
        return stamped(viewFrom(id, json));
    if (kind == "template"_L1)
        return stamped(templateFrom(id, json));
    if (kind == "template_use"_L1)
        return stamped(templateUseFrom(id, json));
    if (kind == "scheduled"_L1)
        return stamped(scheduledFrom(id, json));
    if (kind == "draft"_L1)
        return stamped(draftFrom(id, json));
    if (kind == "alias"_L1)
        return stamped(aliasFrom(id, json));
    if (kind == "task"_L1)
        return stamped(taskFrom(id, json));
    return OtherEntity{kind, json};
}

} // namespace Frontdesk::Protocol

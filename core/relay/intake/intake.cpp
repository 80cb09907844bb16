// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/intake/intake.h"

#include "core/base/logging.h"
#include "core/base/uuid.h"
#include "core/relay/intake/intakerows.h"
#include "core/relay/journal/rows.h"
#include "core/relay/profiles/fetchjobs.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

std::optional<ReplyToken> tokenOf(const WriteContext &context, const InboundEvent &event)
{
    if (event.replyToken.isEmpty())
        return {};
    return ReplyToken{event.replyToken, context.now};
}

/// Empties a message that the customer took back. What is left says that it was there.
void erase(Message &message)
{
    message.content = Content{};
    message.content.kind = ContentKind::Erased;
    message.quotable = false;
}

} // namespace

Intake::Intake(OrderCounter &order)
    : m_order(order)
{
}

Result<Accepted>
Intake::accept(WriteContext &context, const AccountId &account, const InboundBatch &batch)
{
    Accepted accepted;
    for (const auto &event : batch.events) {
        auto isNew = insertRawEvent(context, account, event);
        if (!isNew)
            return isNew.error();
        if (!*isNew) {
            ++accepted.duplicates;
            continue;
        }
        ++accepted.events;
        if (auto applied = apply(context, account, event); !applied)
            return applied.error();
    }
    return accepted;
}

Result<> Intake::quarantine(WriteContext &context,
                            const AccountId &account,
                            const QString &reason,
                            const QByteArray &body)
{
    auto done = context.database.execute(
        "INSERT INTO quarantine (workspace, id, account, reason, received_at, body) "
        "VALUES (:workspace, :id, :account, :reason, :now, :body)",
        {{":workspace", Workspace},
         {":id", newUuid(context.now)},
         {":account", account.value()},
         {":reason", reason},
         {":now", context.now},
         {":body", body}});
    if (!done)
        return done.error();
    return {};
}

Result<> Intake::apply(WriteContext &context, const AccountId &account, const InboundEvent &event)
{
    using Kind = InboundEvent::Kind;
    if (event.kind == Kind::Unsend)
        return unsend(context, account, event);
    if (event.conversationId.isEmpty())
        return {}; // belongs to no conversation: kept raw, nothing to show
    if (event.kind == Kind::MessageEdited)
        return edit(context, account, event);
    if (event.kind == Kind::Follow || event.kind == Kind::Unfollow) {
        if (auto done = befriend(context, account, event); !done)
            return done;
    }
    auto place = placeOf(context, account, event);
    if (!place)
        return place.error();
    if (auto done = refreshNames(context, *place, event); !done)
        return done;
    return event.kind == Kind::Message ? addMessage(context, std::move(*place), event)
                                       : addLine(context, std::move(*place), event);
}

Result<Intake::Place>
Intake::placeOf(WriteContext &context, const AccountId &account, const InboundEvent &event)
{
    auto found = conversationOf(context.database, account, event.conversationId);
    if (!found)
        return found.error();
    if (*found)
        return Place{std::move(**found), true};

    Place place;
    place.conversation.id = ConversationId(newUuid(context.now));
    place.conversation.account = account;
    place.conversation.kind = event.conversationKind;
    place.conversation.platformId = event.conversationId;
    if (event.conversationKind == ConversationKind::User) {
        auto contact = contactFor(context, account, event.conversationId);
        if (!contact)
            return contact.error();
        place.conversation.contact = contact->id;
        place.conversation.title = contact->displayName;
        place.conversation.picture = contact->picture;
    }
    return place;
}

Result<Contact>
Intake::contactFor(WriteContext &context, const AccountId &account, const QString &user)
{
    auto found = contactOf(context.database, account, user);
    if (!found)
        return found.error();
    if (*found)
        return std::move(**found);
    Contact contact;
    contact.id = ContactId(newUuid(context.now));
    contact.account = account;
    contact.platformUserId = user;
    auto stored = putContact(context.database, contact);
    if (!stored)
        return stored.error();
    context.log.put(*stored);
    return stored;
}

Message
Intake::messageFrom(const WriteContext &context, const Place &place, const InboundEvent &event)
{
    Message message;
    message.id = MessageId(newUuid(context.now));
    message.conversation = place.conversation.id;
    message.account = place.conversation.account;
    message.content = event.content;
    message.platformAt = event.timestamp;
    message.arrivedAt = context.now;
    message.platformId = event.messageId;
    message.order = m_order.next(inboundOrderAt(event.timestamp, context.now));
    message.quotable = !event.quoteToken.isEmpty();
    message.ver = 1;
    if (place.conversation.kind != ConversationKind::User)
        message.senderId = event.userId;
    return message;
}

Result<> Intake::addMessage(WriteContext &context, Place place, const InboundEvent &event)
{
    auto message = messageFrom(context, place, event);
    if (!message.senderId.isEmpty()) {
        auto name = memberName(context.database, place.conversation, message.senderId);
        if (!name)
            return name.error();
        message.senderName = std::move(*name);
    }
    if (!event.quotedMessageId.isEmpty()) {
        auto quoted = messageOf(context.database, message.account, event.quotedMessageId);
        if (!quoted)
            return quoted.error();
        if (*quoted)
            message.quotes = (*quoted)->id;
    }
    bool erased = false;
    auto stones = tombstonesFor(context, message);
    if (!stones)
        return stones.error();
    for (const auto &stone : std::as_const(*stones)) {
        if (stone.kind == "unsent"_L1) {
            erase(message);
            erased = true;
        } else if (!erased) {
            message.content = stone.content;
            message.editedAt = stone.platformAt;
        }
    }

    return store(context, std::move(place), message, event, erased);
}

Result<> Intake::store(WriteContext &context,
                       Place place,
                       const Message &message,
                       const InboundEvent &event,
                       bool erased)
{
    auto inserted = insertMessage(context.database,
                                  message,
                                  erased ? MessageTokens{}
                                         : MessageTokens{event.quoteToken, event.markAsReadToken});
    if (!inserted)
        return inserted.error();
    if (!*inserted)
        return {}; // the second net: another event brought this message already
    if (erased) {
        if (auto redacted = redactRawEvents(context, message.account, message.platformId);
            !redacted)
            return redacted;
    }
    place.conversation.standby = event.standby;
    countIn(place.conversation, message);
    auto stored =
        putConversation(context.database, std::move(place.conversation), tokenOf(context, event));
    if (!stored)
        return stored.error();
    context.log.put(message);
    context.log.put(*stored);
    if (erased || !event.fetchContent)
        return {};
    return wantContent(context, message, event.externalUrl);
}

Result<> Intake::addLine(WriteContext &context, Place place, const InboundEvent &event)
{
    auto message = messageFrom(context, place, event);
    message.direction = Direction::System;
    message.platformId.clear();
    auto inserted = insertMessage(context.database, message);
    if (!inserted)
        return inserted.error();
    place.conversation.standby = event.standby;
    if (place.conversation.lastOrder.isNull())
        place.conversation.lastOrder = message.order; // a new row has to stand somewhere
    auto stored =
        putConversation(context.database, std::move(place.conversation), tokenOf(context, event));
    if (!stored)
        return stored.error();
    context.log.put(message);
    context.log.put(*stored);
    return {};
}

Result<> Intake::edit(WriteContext &context, const AccountId &account, const InboundEvent &event)
{
    auto found = messageOf(context.database, account, event.messageId);
    if (!found)
        return found.error();
    if (!*found) {
        return putTombstone(
            context, account, event.messageId, {u"edited"_s, event.timestamp, event.content});
    }
    auto message = std::move(**found);
    // Edits arrive in any order; the largest time wins, and what was taken back stays so.
    if (event.timestamp <= message.editedAt || message.content.kind == ContentKind::Erased)
        return {};
    message.content = event.content;
    message.editedAt = event.timestamp;
    auto stored = updateMessage(context.database, std::move(message));
    if (!stored)
        return stored.error();
    context.log.put(*stored);

    auto conversation = conversationById(context.database, stored->conversation);
    if (!conversation)
        return conversation.error();
    if (!*conversation || (*conversation)->lastOrder != stored->order)
        return {};
    (*conversation)->lastText = previewOf(stored->content);
    auto updated =
        putConversation(context.database, std::move(**conversation), tokenOf(context, event));
    if (!updated)
        return updated.error();
    context.log.put(*updated);
    return {};
}

Result<> Intake::unsend(WriteContext &context, const AccountId &account, const InboundEvent &event)
{
    auto found = messageOf(context.database, account, event.messageId);
    if (!found)
        return found.error();
    if (!*found)
        return remember(context, account, event.messageId, {u"unsent"_s, event.timestamp, {}});
    auto message = std::move(**found);
    if (message.content.kind == ContentKind::Erased)
        return {};
    erase(message);
    if (auto redacted = redactRawEvents(context, account, event.messageId); !redacted)
        return redacted;
    if (auto forgotten = forgetMedia(context, message); !forgotten)
        return forgotten;
    auto stored = updateMessage(context.database, std::move(message));
    if (!stored)
        return stored.error();
    context.log.erased(*stored);

    auto conversation = conversationById(context.database, stored->conversation);
    if (!conversation)
        return conversation.error();
    if (!*conversation || (*conversation)->lastOrder != stored->order)
        return {};
    (*conversation)->lastKind = ContentKind::Erased;
    (*conversation)->lastText.clear();
    auto updated = putConversation(context.database, std::move(**conversation));
    if (!updated)
        return updated.error();
    context.log.put(*updated);
    return {};
}

Result<>
Intake::befriend(WriteContext &context, const AccountId &account, const InboundEvent &event)
{
    auto contact = contactFor(context, account, event.userId);
    if (!contact)
        return contact.error();
    const bool follows = event.kind == InboundEvent::Kind::Follow;
    contact->friendState = follows ? FriendState::Friend : FriendState::Blocked;
    if (follows)
        contact->friendSince = event.timestamp;
    auto stored = putContact(context.database, std::move(*contact));
    if (!stored)
        return stored.error();
    context.log.put(*stored);
    return {};
}

Result<> Intake::refreshNames(WriteContext &context, const Place &place, const InboundEvent &event)
{
    const auto key = place.conversation.platformId + u' ' + event.userId;
    const auto asked = m_profileAskedAt.value(key);
    const bool follow = event.kind == InboundEvent::Kind::Follow;
    if (!follow && asked != 0 && context.now - asked < ProfileLifeMs)
        return {};
    if (place.known || place.conversation.kind == ConversationKind::User)
        m_profileAskedAt.insert(key, context.now);
    if (place.conversation.kind == ConversationKind::User) {
        auto contact = contactById(context.database, place.conversation.contact);
        if (!contact || !*contact)
            return contact ? Result<>() : contact.error();
        if (follow)
            (*contact)->profileAt = 0; // a follow is a moment at which names change
        return wantProfile(context, **contact);
    }
    if (!place.known)
        return {}; // its row is not there yet: asked for with the next event
    if (auto wanted = wantGroup(context, place.conversation); !wanted)
        return wanted;
    if (event.userId.isEmpty())
        return {};
    return wantMember(context, place.conversation, event.userId);
}

Result<QList<Tombstone>> Intake::tombstonesFor(WriteContext &context, const Message &message)
{
    if (!m_tombstoned) {
        auto known = allTombstoned(context);
        if (!known)
            return known.error();
        m_tombstoned = QSet<QString>(known->cbegin(), known->cend());
    }
    if (!m_tombstoned->contains(message.platformId))
        return QList<Tombstone>();
    return tombstonesOf(context, message.account, message.platformId);
}

Result<> Intake::remember(WriteContext &context,
                          const AccountId &account,
                          const QString &platformMessageId,
                          const Tombstone &tombstone)
{
    if (m_tombstoned)
        m_tombstoned->insert(platformMessageId);
    return putTombstone(context, account, platformMessageId, tombstone);
}

} // namespace Frontdesk::Relay

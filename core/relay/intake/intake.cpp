// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/intake/intake.h"

#include "core/base/uuid.h"
#include "core/relay/intake/copiedwords.h"
#include "core/relay/intake/intakerows.h"
#include "core/relay/outbox/schedulesteps.h"
#include "core/relay/persons/joincodes.h"
#include "core/relay/profiles/fetchjobs.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

/// Empties a message that the customer took back. What is left says that it was there.
void erase(Message &message)
{
    message.content = Content{};
    message.content.kind = ContentKind::Erased;
    if (message.direction == Direction::System)
        message.content.event = u"unsend"_s; // a line has to say something
    message.senderName.clear();
    message.quotable = false;
}

/// What @p event says. Media that nobody can fetch do not wait for it.
Content contentOf(const InboundEvent &event)
{
    auto content = event.content;
    const bool canBeHad = event.fetchContent || !event.externalUrl.isEmpty();
    if (content.media && content.media->state == MediaState::Pending && !canBeHad) {
        content.media->state = MediaState::Failed;
        content.media->failure = u"media.failed"_s;
    }
    return content;
}

/// The words of a message that stands aside, for a thin line.
Content asLine(const Content &content, const QString &word)
{
    if (content.kind == ContentKind::Event || content.kind == ContentKind::Unknown)
        return content;
    Content line;
    line.kind = ContentKind::Unknown;
    line.event = word;
    line.text = content.text;
    return line;
}

/// Media that wait for their bytes are fetched by a job of their own.
Result<> wantMedia(WriteContext &context, const Message &message, const InboundEvent &event)
{
    const auto &media = message.content.media;
    if (!media || media->state != MediaState::Pending)
        return {};
    return wantContent(context, message, event.externalUrl);
}

/// Neither a conversation nor a person: an account is all it is about. An edit or unsend goes by the
/// id of its message.
bool isUnplaced(const InboundEvent &event)
{
    using Kind = InboundEvent::Kind;
    const bool goesById = event.kind == Kind::Unsend || event.kind == Kind::MessageEdited;
    return !goesById && event.conversationId.isEmpty() && event.userId.isEmpty();
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
    m_names.beginJob();
    for (const auto &event : batch.events) {
        auto isNew = insertRawEvent(context, account, event);
        if (!isNew)
            return isNew.error();
        if (!*isNew) {
            ++accepted.duplicates;
            continue;
        }
        ++accepted.events;
        if (isUnplaced(event)) {
            ++accepted.unplaced;
            if (auto kept = keepUnplaced(context, account, event); !kept)
                return kept.error();
            continue;
        }
        if (auto applied = apply(context, account, event); !applied)
            return applied.error();
    }
    return accepted;
}

/// Raw and counted. What was taken back before it came stays nowhere even so.
Result<>
Intake::keepUnplaced(WriteContext &context, const AccountId &account, const InboundEvent &event)
{
    if (!event.messageId.isEmpty()) {
        Message nowhere;
        nowhere.account = account;
        nowhere.platformId = event.messageId;
        MessageTokens none;
        if (auto done = applyTombstones(context, nowhere, none); !done)
            return done;
    }
    return countUnplaced(context, account, event.platformType);
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
    if (event.kind == Kind::MessageEdited)
        return edit(context, account, event);
    auto place = m_places.of(context, account, event);
    if (!place)
        return place.error();
    if (!place->aside && (event.kind == Kind::Follow || event.kind == Kind::Unfollow)) {
        if (auto done = befriend(context, account, event); !done)
            return done;
    }
    const auto conversation = place->conversation;
    auto added = event.kind == Kind::Message ? addMessage(context, std::move(*place), event)
                                             : addLine(context, std::move(*place), event);
    if (!added)
        return added;
    // Last: what is asked about has its row now.
    return m_names.refresh(context, conversation, event);
}

Message
Intake::messageFrom(const WriteContext &context, const EventPlace &place, const InboundEvent &event)
{
    Message message;
    message.id = MessageId(newUuid(context.now));
    message.conversation = place.conversation.id;
    message.account = place.conversation.account;
    const bool isBubble = event.kind == InboundEvent::Kind::Message && !place.aside;
    message.direction = isBubble ? Direction::Inbound : Direction::System;
    message.content = place.aside ? asLine(event.content, event.platformType) : contentOf(event);
    message.platformAt = event.timestamp;
    message.arrivedAt = context.now;
    message.platformId = event.messageId;
    message.order = m_order.next(inboundOrderAt(event.timestamp, context.now));
    message.quotable = isBubble && !event.quoteToken.isEmpty();
    message.ver = 1;
    if (place.conversation.kind != ConversationKind::User)
        message.senderId = event.userId;
    return message;
}

Result<> Intake::addMessage(WriteContext &context, EventPlace place, const InboundEvent &event)
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
    MessageTokens tokens; // they are good in the chat they came from only
    if (!place.aside)
        tokens = {event.quoteToken, event.markAsReadToken};
    if (auto done = applyTombstones(context, message, tokens); !done)
        return done;
    return store(context, std::move(place), message, event, tokens);
}

Result<> Intake::applyTombstones(WriteContext &context, Message &message, MessageTokens &tokens)
{
    auto stones = tombstonesFor(context, message);
    if (!stones)
        return stones.error();
    for (const auto &stone : std::as_const(*stones)) {
        if (stone.kind == "unsent"_L1) {
            erase(message);
            tokens = {};
            return redact(context, message.account, message.platformId);
        }
        const bool isLine = message.direction == Direction::System;
        message.content = isLine ? asLine(stone.content, u"messageEdited"_s) : stone.content;
        message.editedAt = stone.platformAt;
        if (!isLine && !stone.quoteToken.isEmpty())
            tokens.quote = stone.quoteToken;
        message.quotable = !tokens.quote.isEmpty();
    }
    return {};
}

Result<> Intake::addLine(WriteContext &context, EventPlace place, const InboundEvent &event)
{
    auto message = messageFrom(context, place, event);
    message.platformId.clear();
    return store(context, std::move(place), message, event, {});
}

Result<> Intake::store(WriteContext &context,
                       EventPlace place,
                       const Message &message,
                       const InboundEvent &event,
                       const MessageTokens &tokens)
{
    auto inserted = insertMessage(context.database, message, tokens);
    if (!inserted)
        return inserted.error();
    if (!*inserted)
        return meetCopy(context, message);
    auto stored = m_places.moveOn(context, std::move(place), message, event);
    if (!stored)
        return stored.error();
    context.log.put(message);
    context.log.put(*stored);
    if (message.direction == Direction::Inbound) {
        if (auto stopped = stopBecauseCustomerWrote(context, m_order, stored->id); !stopped)
            return stopped;
    }
    if (auto used = useJoinCode(context, m_order, *stored, message); !used)
        return used;
    return wantMedia(context, message, event);
}

/// The second net: another event brought this message already. It may have been taken back since.
Result<> Intake::meetCopy(WriteContext &context, const Message &copy)
{
    auto found = messageOf(context.database, copy.account, copy.platformId);
    if (!found)
        return found.error();
    if (!*found || (*found)->content.kind != ContentKind::Erased)
        return {};
    return redact(context, copy.account, copy.platformId);
}

Result<> Intake::edit(WriteContext &context, const AccountId &account, const InboundEvent &event)
{
    auto found = messageOf(context.database, account, event.messageId);
    if (!found)
        return found.error();
    if (!*found)
        return editBeforeMessage(context, account, event);
    auto message = std::move(**found);
    if (message.content.kind == ContentKind::Erased)
        return redact(context, account, event.messageId); // what was taken back stays so
    // Edits arrive in any order; the largest time wins.
    if (event.timestamp <= message.editedAt)
        return {};
    const bool isLine = message.direction == Direction::System;
    const QString was = message.content.text;
    message.content = isLine ? asLine(event.content, event.platformType) : contentOf(event);
    message.editedAt = event.timestamp;
    if (!isLine && !event.quoteToken.isEmpty()) {
        if (auto put = replaceQuoteToken(context.database, message.id, event.quoteToken); !put)
            return put;
        message.quotable = true;
    }
    auto stored = updateMessage(context.database, std::move(message));
    if (!stored)
        return stored.error();
    context.log.put(*stored);
    if (auto renewed = renewCopies(context, *stored, was); !renewed)
        return renewed;
    if (auto wanted = wantMedia(context, *stored, event); !wanted)
        return wanted;
    return showEdit(context, *stored, event);
}

/// The edit came before what it edits.
Result<> Intake::editBeforeMessage(WriteContext &context,
                                   const AccountId &account,
                                   const InboundEvent &event)
{
    auto stones = tombstonesOf(context, account, event.messageId);
    if (!stones)
        return stones.error();
    for (const auto &stone : std::as_const(*stones)) {
        if (stone.kind == "unsent"_L1)
            return redact(context, account, event.messageId);
    }
    return remember(context,
                    account,
                    event.messageId,
                    {u"edited"_s, event.timestamp, contentOf(event), event.quoteToken});
}

Result<> Intake::showEdit(WriteContext &context, const Message &message, const InboundEvent &event)
{
    auto conversation = conversationById(context.database, message.conversation);
    if (!conversation)
        return conversation.error();
    const auto token = replyTokenOf(context, event);
    const bool isPreview = *conversation && (*conversation)->lastOrder == message.order
        && message.direction != Direction::System;
    if (!*conversation || (!isPreview && !token))
        return {};
    if (isPreview) {
        (*conversation)->lastKind = message.content.kind;
        (*conversation)->lastText = previewOf(message.content);
    }
    auto updated = putConversation(context.database, std::move(**conversation), token);
    if (!updated)
        return updated.error();
    context.log.put(*updated);
    return {};
}

Result<> Intake::unsend(WriteContext &context, const AccountId &account, const InboundEvent &event)
{
    // In any case: an edit may stand there without its message, or beside it.
    if (auto redacted = redact(context, account, event.messageId); !redacted)
        return redacted;
    auto found = messageOf(context.database, account, event.messageId);
    if (!found)
        return found.error();
    if (!*found)
        return remember(context, account, event.messageId, {u"unsent"_s, event.timestamp, {}, {}});
    auto message = std::move(**found);
    if (message.content.kind == ContentKind::Erased)
        return {};
    const QString was = message.content.text;
    erase(message);
    if (auto forgotten = forgetMedia(context, message); !forgotten)
        return forgotten;
    auto stored = updateMessage(context.database, std::move(message));
    if (!stored)
        return stored.error();
    context.log.erased(*stored);
    if (auto renewed = renewCopies(context, *stored, was); !renewed)
        return renewed;

    auto conversation = conversationById(context.database, stored->conversation);
    if (!conversation)
        return conversation.error();
    if (!*conversation || (*conversation)->lastOrder != stored->order)
        return {};
    (*conversation)->lastKind = ContentKind::Erased;
    (*conversation)->lastText.clear();
    (*conversation)->lastSender.clear();
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
    const auto at = event.timestamp > 0 ? event.timestamp : context.now;
    auto isLatest = isLatestOfFriendship(context, contact->id, at);
    if (!isLatest)
        return isLatest.error();
    if (!*isLatest)
        return {};
    const bool follows = event.kind == InboundEvent::Kind::Follow;
    contact->friendState = follows ? FriendState::Friend : FriendState::Blocked;
    if (follows)
        contact->friendSince = at;
    auto stored = putContact(context.database, std::move(*contact));
    if (!stored)
        return stored.error();
    context.log.put(*stored);
    return {};
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/intake/places.h"

#include "core/base/uuid.h"
#include "core/relay/intake/intakerows.h"

namespace Frontdesk::Relay {

namespace {

constexpr int MostRemembered = 10'000;

/// Events come in any order: only what happened last says who holds the chat.
Result<> takeStandby(WriteContext &context, EventPlace &place, const InboundEvent &event)
{
    if (place.aside || place.conversation.standby == event.standby)
        return {};
    if (place.known && event.timestamp > 0) {
        auto isOld = hasLaterEvent(context, place.conversation.id, event.timestamp);
        if (!isOld)
            return isOld.error();
        if (*isOld)
            return {};
    }
    place.conversation.standby = event.standby;
    return {};
}

} // namespace

std::optional<ReplyToken> replyTokenOf(const WriteContext &context, const InboundEvent &event)
{
    if (event.replyToken.isEmpty())
        return {};
    return ReplyToken{event.replyToken, context.now};
}

Places::Places()
    : m_busy(MostRemembered)
{
}

Result<EventPlace>
Places::of(WriteContext &context, const AccountId &account, const InboundEvent &event)
{
    EventPlace place;
    place.aside = event.conversationId.isEmpty();
    const auto &platformId = place.aside ? event.userId : event.conversationId;
    if (const auto *busy = remembered(context, account, platformId)) {
        place.conversation = *busy;
        place.known = true;
        return place;
    }
    auto found = conversationOf(context.database, account, platformId);
    if (!found)
        return found.error();
    if (!*found)
        return make(context, std::move(place), account, event);
    place.conversation = std::move(**found);
    place.known = true;
    return place;
}

Result<EventPlace> Places::make(WriteContext &context,
                                EventPlace place,
                                const AccountId &account,
                                const InboundEvent &event)
{
    auto &conversation = place.conversation;
    conversation.id = ConversationId(newUuid(context.now));
    conversation.account = account;
    conversation.kind = place.aside ? ConversationKind::User : event.conversationKind;
    conversation.platformId = place.aside ? event.userId : event.conversationId;
    if (conversation.kind == ConversationKind::User) {
        auto contact = contactFor(context, account, conversation.platformId);
        if (!contact)
            return contact.error();
        conversation.contact = contact->id;
        conversation.title = contact->displayName;
        conversation.picture = contact->picture;
    }
    return place;
}

Result<Conversation> Places::moveOn(WriteContext &context,
                                    EventPlace place,
                                    const Message &message,
                                    const InboundEvent &event)
{
    const auto token = place.aside ? std::nullopt : replyTokenOf(context, event);
    for (;;) {
        if (auto taken = takeStandby(context, place, event); !taken)
            return taken.error();
        auto moved = place.conversation;
        countIn(moved, message);
        if (moved.lastOrder.isNull())
            moved.lastOrder = message.order; // a new row has to stand somewhere
        if (!place.known)
            return putFirst(context, std::move(moved), token);
        auto written = advanceConversation(context.database, moved, token);
        if (!written)
            return written.error();
        if (*written) {
            remember(context, moved);
            return moved;
        }
        if (auto read = readAgain(context, place); !read)
            return read.error();
    }
}

Result<Conversation> Places::putFirst(WriteContext &context,
                                      Conversation conversation,
                                      const std::optional<ReplyToken> &token)
{
    auto stored = putConversation(context.database, std::move(conversation), token);
    if (stored)
        remember(context, *stored);
    return stored;
}

/// Somebody else changed the row since it was remembered.
Result<> Places::readAgain(WriteContext &context, EventPlace &place)
{
    auto found = conversationById(context.database, place.conversation.id);
    if (!found)
        return found.error();
    place.known = found->has_value();
    if (place.known)
        place.conversation = std::move(**found);
    return {};
}

const Conversation *
Places::remembered(WriteContext &context, const AccountId &account, const QString &platformId)
{
    // What was written and taken back never was.
    if (std::exchange(m_timesUndone, context.database.timesUndone())
        != context.database.timesUndone())
        m_busy.clear();
    return m_busy.object(keyOf(account, platformId));
}

void Places::remember(const WriteContext &context, const Conversation &conversation)
{
    // A guess is made within one job, and a job that is taken back is seen at the next look.
    Q_ASSERT(m_timesUndone == context.database.timesUndone());
    m_busy.insert(keyOf(conversation.account, conversation.platformId),
                  new Conversation(conversation));
}

QString Places::keyOf(const AccountId &account, const QString &platformId)
{
    return account.value() + u' ' + platformId;
}

} // namespace Frontdesk::Relay

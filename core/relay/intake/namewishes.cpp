// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/intake/namewishes.h"

#include "core/relay/journal/rows.h"
#include "core/relay/profiles/fetchjobs.h"

namespace Frontdesk::Relay {

namespace {

constexpr qint64 KnownForMs = 60LL * 60 * 1000;
constexpr int MostKnown = 20'000;

} // namespace

NameWishes::NameWishes()
    : m_known(MostKnown)
{
}

Result<> NameWishes::refresh(WriteContext &context,
                             const Conversation &conversation,
                             const InboundEvent &event)
{
    const auto key =
        conversation.account.value() + u' ' + conversation.platformId + u' ' + event.userId;
    const auto commit = context.database.commitNumber();
    const auto *known = m_known.object(key);
    if (known != nullptr && known->commit >= commit) {
        m_known.remove(key);
        known = nullptr;
    }
    const bool isTold = event.kind == InboundEvent::Kind::Follow || !event.memberIds.isEmpty();
    if (!isTold && known != nullptr && context.now < known->until)
        return {};
    auto asked = ask(context, conversation, event);
    if (!asked)
        return asked.error();
    m_hasAsked = m_hasAsked || *asked;
    if (!m_hasAsked)
        m_known.insert(key, new Known{context.now + KnownForMs, commit});
    return {};
}

/// True if a question was added.
Result<bool>
NameWishes::ask(WriteContext &context, const Conversation &conversation, const InboundEvent &event)
{
    if (conversation.kind == ConversationKind::User) {
        auto contact = contactById(context.database, conversation.contact);
        if (!contact)
            return contact.error();
        if (!*contact)
            return false;
        if (event.kind == InboundEvent::Kind::Follow)
            (*contact)->profileAt = 0; // a follow is a moment at which names change
        return wantProfile(context, **contact);
    }
    auto asked = wantGroup(context, conversation);
    if (!asked)
        return asked;
    QStringList members{event.userId};
    if (event.kind
        == InboundEvent::Kind::MemberJoined) // of who has left the platform tells nothing
        members += event.memberIds;
    for (const auto &member : std::as_const(members)) {
        auto wanted = wantMember(context, conversation, member);
        if (!wanted)
            return wanted;
        asked = *asked || *wanted;
    }
    return asked;
}

} // namespace Frontdesk::Relay

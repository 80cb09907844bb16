// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/conversationtraits.h"

#include "core/domain/names.h"
#include "core/search/queryvalues.h"

namespace Frontdesk {

bool hasWaited(const Conversation &conversation, const Search::Waiting &waiting, qint64 now)
{
    if (conversation.waitingSince == 0)
        return false;
    const auto waited = std::chrono::milliseconds(now - conversation.waitingSince);
    return waiting.longer ? waited > waiting.than : waited < waiting.than;
}

std::optional<bool> hasTrait(const Conversation &conversation, Search::Trait trait)
{
    switch (trait) {
    case Search::Trait::Unanswered:
        return conversation.waitingSince != 0;
    case Search::Trait::Vip:
        return conversation.priority == Priority::Vip;
    case Search::Trait::Standby:
        return conversation.standby;
    case Search::Trait::Group:
        return conversation.kind != ConversationKind::User;
    case Search::Trait::Snoozed:
        return conversation.state == ConversationState::Snoozed;
    case Search::Trait::Spam:
        return conversation.spam;
    case Search::Trait::Pinned:
    case Search::Trait::Muted:
    case Search::Trait::Unread:
    case Search::Trait::Mentioned:
    case Search::Trait::Failed:
        break;
    }
    return {};
}

bool isInState(const Conversation &conversation, const Search::InState &in)
{
    return nameOf(conversation.state) == Search::nameOf(in.state);
}

bool isInTeam(const Conversation &conversation, const Search::InTeam &in, const QSet<TeamId> &named)
{
    if (in.team.who == Search::Somebody::Who::Nobody)
        return conversation.team.isNull();
    return named.contains(conversation.team);
}

bool isHandledBy(const Conversation &conversation,
                 const Search::Assignee &assignee,
                 const Search::Term &name,
                 const UserId &me,
                 const QueryNames &names)
{
    using Who = Search::Somebody::Who;
    const auto &colleague = conversation.assignee;
    if (assignee.colleague.who == Who::Me)
        return !colleague.isNull() && colleague == me;
    if (assignee.colleague.who == Who::Nobody)
        return colleague.isNull();
    return name.matches(Search::IndexedText(names.colleague(colleague)));
}

} // namespace Frontdesk

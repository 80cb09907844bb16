// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/conversationfilter.h"

#include <algorithm>

namespace Frontdesk {

namespace {

// Later than any time in ms, so that whoever waits stands above whoever does not.
constexpr qint64 Waits = qint64(1) << 54;
constexpr int PriorityShift = 56;
constexpr qint64 Pinned = qint64(1) << 60;

qint64 byWaiting(const Conversation &conversation)
{
    return conversation.waitingSince > 0 ? Waits - conversation.waitingSince
                                         : activityOf(conversation).at;
}

qint64 rankOf(Priority priority)
{
    switch (priority) {
    case Priority::Normal:
        return 0;
    case Priority::High:
        return 1;
    case Priority::Vip:
        break;
    }
    return 2;
}

/// When it was pinned by the viewer, else when for them, ms UTC; 0: it is not.
qint64
pinnedAt(const Conversation &conversation, const ReadMark &mark, const ConversationTies &ties)
{
    if (mark.pinnedAt > 0)
        return mark.pinnedAt;
    return isTeamPinned(conversation, ties) ? conversation.pinnedAt : 0;
}

bool isInTab(ListTab tab, const Conversation &conversation, const ConversationTies &ties)
{
    switch (tab) {
    case ListTab::All:
        return true;
    case ListTab::Mine:
        return ties.mine;
    case ListTab::Unassigned:
        return conversation.assignee.isNull();
    case ListTab::Team:
        break;
    }
    return ties.ofMyTeam;
}

} // namespace

Shelf shelfOf(const Conversation &conversation)
{
    if (conversation.spam)
        return Shelf::Spam;
    switch (conversation.state) {
    case ConversationState::Snoozed:
        return Shelf::Snoozed;
    case ConversationState::Resolved:
        return Shelf::Resolved;
    case ConversationState::New:
    case ConversationState::FollowUp:
        break;
    }
    return Shelf::Open;
}

ConversationTies tiesOf(const Conversation &conversation, const Viewer &viewer, bool mentioned)
{
    return {!conversation.assignee.isNull() && conversation.assignee == viewer.user,
            !conversation.team.isNull() && viewer.teams.contains(conversation.team),
            mentioned};
}

bool accepts(const ConversationFilter &filter,
             const Conversation &conversation,
             const ConversationTies &ties)
{
    if (!filter.account.isNull() && filter.account != conversation.account)
        return false;
    if (filter.waiting && conversation.waitingSince == 0)
        return false;
    if (filter.vip && conversation.priority != Priority::Vip)
        return false;
    if (filter.mentioned)
        return ties.mentioned;
    return shelfOf(conversation) == filter.shelf && isInTab(filter.tab, conversation, ties);
}

MessageOrder activityOf(const Conversation &conversation)
{
    return std::max(conversation.lastOrder, conversation.back);
}

bool isBack(const Conversation &conversation, const MessageOrder &readUpTo)
{
    return !conversation.back.isNull() && readUpTo < conversation.back;
}

Conversation woken(Conversation conversation, const MessageOrder &at)
{
    conversation.state = ConversationState::New;
    conversation.snoozedUntil = 0;
    conversation.back = at;
    return conversation;
}

bool isDue(const Conversation &conversation, qint64 now)
{
    return conversation.state == ConversationState::Snoozed && conversation.snoozedUntil > 0
        && conversation.snoozedUntil <= now;
}

MessageOrder placeIn(const Conversation &conversation, ListSort sort)
{
    switch (sort) {
    case ListSort::Newest:
        break;
    case ListSort::LongestWaiting:
        return {byWaiting(conversation), activityOf(conversation).seq};
    case ListSort::Priority:
        return {(rankOf(conversation.priority) << PriorityShift) + byWaiting(conversation),
                activityOf(conversation).seq};
    }
    return activityOf(conversation);
}

PlaceMeaning meaningOf(qint64 byWaiting, qint64 byPriority)
{
    PlaceMeaning meaning;
    // Whoever does not wait stands by a time of this era, which is far below.
    if (byWaiting > Waits / 2)
        meaning.waitingSince = Waits - byWaiting;
    for (const auto priority : {Priority::High, Priority::Vip}) {
        if ((byPriority - byWaiting) >> PriorityShift == rankOf(priority))
            meaning.priority = priority;
    }
    return meaning;
}

bool isTeamPinned(const Conversation &conversation, const ConversationTies &ties)
{
    return conversation.pinnedAt > 0 && (conversation.team.isNull() || ties.ofMyTeam);
}

bool standsAbove(const Conversation &conversation,
                 const ReadMark &mark,
                 const ConversationTies &ties,
                 ListSort sort)
{
    return sort == ListSort::Newest && pinnedAt(conversation, mark, ties) > 0;
}

MessageOrder placeFor(const Conversation &conversation,
                      const ReadMark &mark,
                      const ConversationTies &ties,
                      ListSort sort)
{
    if (!standsAbove(conversation, mark, ties, sort))
        return placeIn(conversation, sort);
    return {Pinned - pinnedAt(conversation, mark, ties), activityOf(conversation).seq};
}

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"

namespace Frontdesk {

/// Where a conversation lies: each lies on exactly one.
enum class Shelf {
    Open, ///< new or followed up
    Snoozed,
    Resolved,
    Spam, ///< whatever its state
};

Shelf shelfOf(const Conversation &conversation);

/// Whose conversations a list shows.
enum class ListTab {
    All,
    Mine, ///< assigned to me
    Unassigned,
    Team, ///< in the queue of a team that I am in
};

enum class ListSort {
    Newest, ///< by activityOf()
    LongestWaiting, ///< who waits, oldest first; then by activityOf()
    Priority, ///< VIP, high, normal; in each as LongestWaiting
};

/// Who looks at the list.
struct Viewer {
    UserId user;
    QList<TeamId> teams = {}; ///< that the user is in
};

/// What a conversation has to do with the viewer.
struct ConversationTies {
    bool mine = false;
    bool ofMyTeam = false;
    bool mentioned = false; ///< a note asks for the viewer, who has not looked yet

    friend bool operator==(const ConversationTies &, const ConversationTies &) = default;
};

ConversationTies tiesOf(const Conversation &conversation, const Viewer &viewer, bool mentioned);

/// Which conversations a list shows, and in which order.
struct ConversationFilter {
    AccountId account = {}; ///< null: all accounts
    ListTab tab = ListTab::All;
    Shelf shelf = Shelf::Open;
    ListSort sort = ListSort::Newest;
    bool waiting = false; ///< only where the customer waits for an answer
    bool vip = false; ///< only of VIP priority
    bool mentioned = false; ///< only where I am asked for; from every tab and shelf
    /// As typed, for core/search/query; empty: none. Whoever lists decides it, accepts() does not.
    QString query = {};

    friend bool operator==(const ConversationFilter &, const ConversationFilter &) = default;
};

bool accepts(const ConversationFilter &filter,
             const Conversation &conversation,
             const ConversationTies &ties);

/// Where something last happened to it that brings it to the top: the newest message, or the end of
/// its snooze.
MessageOrder activityOf(const Conversation &conversation);
/// Whether its snooze is over and who has read up to @p readUpTo has not looked since.
bool isBack(const Conversation &conversation, const MessageOrder &readUpTo);
/// @p conversation as it is once its snooze is over.
Conversation woken(Conversation conversation, const MessageOrder &at);
/// Whether its snooze should be over at @p now, ms UTC.
bool isDue(const Conversation &conversation, qint64 now);

/// Where a conversation stands in a list that is sorted downwards by this. Conversations may share
/// a place.
MessageOrder placeIn(const Conversation &conversation, ListSort sort);

/// What two places tell of whoever stands there: the inverse of placeIn().
struct PlaceMeaning {
    qint64 waitingSince = 0;
    Priority priority = Priority::Normal;
};
PlaceMeaning meaningOf(qint64 byWaiting, qint64 byPriority);

/// Pinned for the team whose queue it is in, or, in none, for everybody: and so for the viewer.
bool isTeamPinned(const Conversation &conversation, const ConversationTies &ties);
/// What I pinned or was pinned for me: in the order of pinning, above all others where the newest
/// come first.
bool standsAbove(const Conversation &conversation,
                 const ReadMark &mark,
                 const ConversationTies &ties,
                 ListSort sort);
/// As placeIn(), for a list of mine.
MessageOrder placeFor(const Conversation &conversation,
                      const ReadMark &mark,
                      const ConversationTies &ties,
                      ListSort sort);

} // namespace Frontdesk

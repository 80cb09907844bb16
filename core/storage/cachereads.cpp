// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/cachereads.h"

#include "core/storage/conversationlist.h"
#include "core/storage/conversationstore.h"
#include "core/storage/entitystore.h"
#include "core/storage/messagestore.h"

namespace Frontdesk {

namespace {

/// Of a conversation that the cache does not have.
CachedTimelinePage unknownConversation()
{
    CachedTimelinePage page;
    page.atBeginning = true;
    page.atEnd = true;
    return page;
}

MessageOrder wholePartOf(const Coverage &coverage)
{
    return coverage.complete.value_or(TimelinePlace::end().order);
}

/// What all rows of one answer share.
struct Looking {
    Viewer viewer;
    QSet<ConversationId> mentioned;
    QHash<ConversationId, int> notSent;
    PendingMarks pending;
};

Result<Looking>
lookingAs(Sql::Database &database, const Viewer &viewer, const PendingMarks &pending)
{
    const auto mentioned = ConversationList(database, pending).mentioned();
    if (!mentioned)
        return mentioned.error();
    const auto notSent = ConversationList(database).notSent();
    if (!notSent)
        return notSent.error();
    return Looking{viewer, *mentioned, *notSent, pending};
}

Result<ListedConversation>
listed(Sql::Database &database, const Conversation &conversation, const Looking &looking)
{
    const auto mark = EntityStore(database).readMark(conversation.id);
    if (!mark)
        return mark.error();
    ListedConversation row{
        conversation,
        *mark,
        tiesOf(conversation, looking.viewer, looking.mentioned.contains(conversation.id)),
        std::max(mark->upTo, looking.pending.value(conversation.id))};
    row.notSent = looking.notSent.value(conversation.id);
    const bool ours = conversation.lastDirection == Direction::Outbound;
    const bool allRead = conversation.lastOrder <= row.readUpTo;
    if (allRead && !ours)
        return row;
    const auto head = ConversationStore(database).head(conversation.id);
    if (!head)
        return head.error();
    if (ours) {
        const auto last = MessageStore(database).page(
            (*head)->n, TimelinePlace::end().order, conversation.lastOrder, 1);
        if (!last)
            return last.error();
        if (!last->messages.isEmpty())
            row.lastAuthor = last->messages.constFirst().author;
    }
    if (allRead)
        return row;
    const auto unread = MessageStore(database).unread((*head)->n, row.readUpTo);
    if (!unread)
        return unread.error();
    row.unread = *unread;
    return row;
}

} // namespace

Result<CachedTimelinePage> readTimeline(Sql::Database &database,
                                        const ConversationId &conversation,
                                        const TimelinePlace &before,
                                        int limit)
{
    const auto head = ConversationStore(database).head(conversation);
    if (!head)
        return head.error();
    if (!head->has_value())
        return unknownConversation();

    // Without a known end what is held is shown all the same: old messages are better than none.
    const auto &coverage = (*head)->coverage;
    const auto whole = coverage.complete.value_or(MessageOrder());
    const auto from = before.order < whole ? MessageOrder() : whole;
    const auto slice = MessageStore(database).page((*head)->n, before.order, from, limit);
    if (!slice)
        return slice.error();
    CachedTimelinePage page;
    page.messages = slice->messages;
    page.wholeFrom = wholePartOf(coverage);
    page.newest = coverage.held;
    page.atEnd = before.order == TimelinePlace::end().order;
    if (!slice->more) {
        page.atBeginning = coverage.reachesBeginning();
        page.olderAtRelay = !page.atBeginning;
    }
    return page;
}

Result<CachedTimelinePage> readTimelineFrom(Sql::Database &database,
                                            const ConversationId &conversation,
                                            const MessageOrder &from,
                                            int limit)
{
    const auto head = ConversationStore(database).head(conversation);
    if (!head)
        return head.error();
    if (!head->has_value())
        return unknownConversation();

    const auto &coverage = (*head)->coverage;
    const bool beyondHole = coverage.complete && from < *coverage.complete;
    const auto until = beyondHole ? *coverage.complete : TimelinePlace::end().order;
    const auto slice = MessageStore(database).pageFrom((*head)->n, from, until, limit);
    if (!slice)
        return slice.error();
    CachedTimelinePage page;
    page.messages = slice->messages;
    page.wholeFrom = wholePartOf(coverage);
    page.newest = coverage.held;
    page.atEnd = !slice->more && !beyondHole;
    page.newerAtRelay = !slice->more && beyondHole;
    return page;
}

Result<CachedTimelinePage> readTimelineAround(Sql::Database &database,
                                              const ConversationId &conversation,
                                              const MessageOrder &place,
                                              int limit)
{
    auto older = readTimeline(database, conversation, {place}, limit / 2);
    if (!older)
        return older;
    auto newer = readTimelineFrom(database, conversation, place, limit - limit / 2);
    if (!newer)
        return newer;
    newer->messages = older->messages + newer->messages;
    newer->atBeginning = older->atBeginning;
    newer->olderAtRelay = older->olderAtRelay;
    return newer;
}

Result<Viewer> readViewer(Sql::Database &database, const UserId &me)
{
    const auto teams = EntityStore(database).teams();
    if (!teams)
        return teams.error();
    Viewer viewer{me};
    for (const auto &team : *teams) {
        if (team.members.contains(me))
            viewer.teams.append(team.id);
    }
    return viewer;
}

Result<ListedPage> readConversations(Sql::Database &database,
                                     const ConversationFilter &filter,
                                     const Viewer &viewer,
                                     const MessageOrder &after,
                                     int limit,
                                     const PendingMarks &pending,
                                     const PassedOver &isPassedOver)
{
    const auto slice = ConversationList(database, pending).page(filter, viewer, after, limit);
    if (!slice)
        return slice.error();
    const auto looking = lookingAs(database, viewer, pending);
    if (!looking)
        return looking.error();
    ListedPage page;
    page.complete = slice->complete;
    page.rows.reserve(slice->conversations.size());
    for (const auto &conversation : slice->conversations) {
        page.reached = placeIn(conversation, filter.sort);
        if (isPassedOver && isPassedOver(conversation))
            continue;
        auto row = listed(database, conversation, *looking);
        if (!row)
            return row.error();
        page.rows.append(*row);
    }
    return page;
}

Result<QList<ListedConversation>> readConversations(Sql::Database &database,
                                                    const QList<ConversationId> &ids,
                                                    const Viewer &viewer,
                                                    const PendingMarks &pending)
{
    QList<ListedConversation> rows;
    const auto looking = lookingAs(database, viewer, pending);
    if (!looking)
        return looking.error();
    rows.reserve(ids.size());
    for (const auto &id : ids) {
        const auto conversation = ConversationStore(database).find(id);
        if (!conversation)
            return conversation.error();
        if (!conversation->has_value())
            continue;
        auto row = listed(database, **conversation, *looking);
        if (!row)
            return row.error();
        rows.append(*row);
    }
    return rows;
}

Result<QList<ListedConversation>> readOutlines(Sql::Database &database,
                                               const QList<ConversationId> &ids,
                                               const Viewer &viewer,
                                               const PendingMarks &pending)
{
    const auto mentioned = ConversationList(database, pending).mentioned();
    if (!mentioned)
        return mentioned.error();
    QList<ListedConversation> rows;
    rows.reserve(ids.size());
    for (const auto &id : ids) {
        const auto outline = ConversationStore(database).outline(id);
        if (!outline)
            return outline.error();
        if (!outline->has_value())
            continue;
        ListedConversation row{**outline};
        row.ties = tiesOf(row.conversation, viewer, mentioned->contains(id));
        rows.append(row);
    }
    return rows;
}

Result<MessageOrder> placeForHistory(Sql::Database &database,
                                     const ConversationId &conversation,
                                     const TimelinePlace &before)
{
    const auto head = ConversationStore(database).head(conversation);
    if (!head)
        return head.error();
    if (!head->has_value())
        return before.order;
    const auto &complete = (*head)->coverage.complete;
    return complete ? std::min(*complete, before.order) : TimelinePlace::end().order;
}

} // namespace Frontdesk

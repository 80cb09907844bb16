// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversationfilter.h"
#include "core/sql/database.h"

#include <QHash>
#include <QSet>

namespace Frontdesk {

/// A part of the conversation list, in its order.
struct ConversationSlice {
    QList<Conversation> conversations;
    bool complete = false; ///< nothing follows
};

/// Open conversations that wait for an answer, of one account, assignee and team.
struct WaitingCount {
    AccountId account;
    UserId assignee; ///< null: nobody
    TeamId team; ///< null: none
    int conversations = 0;
};

/// Lists of conversations, and how many wait in them. A page costs what it shows and what it passes
/// over in an index; counts are kept by triggers.
class ConversationList
{
public:
    /// @p readHere: read marks that the relay does not have yet.
    explicit ConversationList(Sql::Database &database,
                              QHash<ConversationId, MessageOrder> readHere = {})
        : m_database(database)
        , m_readHere(std::move(readHere))
    {
    }

    /// Up to @p limit conversations (more where several share one place) behind the place @p after
    /// in the filter's order; null: from the top.
    Result<ConversationSlice> page(const ConversationFilter &filter,
                                   const Viewer &viewer,
                                   const MessageOrder &after,
                                   int limit);
    Result<QList<WaitingCount>> waiting();
    /// Snoozed ones whose time comes after @p after and not after @p until, ms UTC.
    Result<QList<ConversationId>> dueBetween(qint64 after, qint64 until);
    /// When the next snooze after @p after ends; 0: none does.
    Result<qint64> nextDue(qint64 after);
    /// What is pinned for a team of @p viewer, or for everybody.
    Result<QList<ConversationId>> pinnedFor(const Viewer &viewer);
    /// Where a note asks for me that I have not read yet.
    Result<QSet<ConversationId>> mentioned();
    /// Of how many replies it is known that they did not go, or nobody knows. They are few.
    Result<QHash<ConversationId, int>> notSent();

private:
    Result<QList<Conversation>> rows(const char *sql,
                                     const ConversationFilter &filter,
                                     const Viewer &viewer,
                                     const MessageOrder &place,
                                     int limit);
    Result<ConversationSlice> mentionedPage(const ConversationFilter &filter);

    Result<bool> isRead(const ConversationId &conversation, const MessageId &note);

    Sql::Database &m_database;
    const QHash<ConversationId, MessageOrder> m_readHere;
};

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversationfilter.h"
#include "core/sql/database.h"

#include <QHash>

#include <functional>

namespace Frontdesk {

// The questions the client's sources ask the cache. Each is one short read.

struct CachedTimelinePage {
    QList<Message> messages; ///< oldest first
    bool atBeginning = false;
    bool olderAtRelay = false;
    bool atEnd = false; ///< the newest that is held is among them, or would be
    bool newerAtRelay = false; ///< a hole follows them
    /// Everything from here on is held; end() if not even that of the newest is known.
    MessageOrder wholeFrom;
    MessageOrder newest; ///< of all that is held of the conversation
};

/// The last messages before @p before: up to the place from which all is held, or, if that is already
/// newer than @p before, as far as something is held.
Result<CachedTimelinePage> readTimeline(Sql::Database &database,
                                        const ConversationId &conversation,
                                        const TimelinePlace &before,
                                        int limit);

/// Messages from @p from on. Below the place from which all is held they may have holes, and end
/// there: newerAtRelay.
Result<CachedTimelinePage> readTimelineFrom(Sql::Database &database,
                                            const ConversationId &conversation,
                                            const MessageOrder &from,
                                            int limit);

/// Half of @p limit before @p place, half from there on.
Result<CachedTimelinePage> readTimelineAround(Sql::Database &database,
                                              const ConversationId &conversation,
                                              const MessageOrder &place,
                                              int limit);

/// Read marks that the relay has not confirmed yet; the later one counts.
using PendingMarks = QHash<ConversationId, MessageOrder>;

struct ListedConversation {
    Conversation conversation;
    ReadMark mark = {};
    ConversationTies ties = {};
    MessageOrder readUpTo = {}; ///< of the mark, or later where one waits
    int unread = 0;
    UserId lastAuthor = {}; ///< of the newest message, if a colleague wrote it and it is here
    int notSent = 0; ///< replies that the relay has and that failed or are unknown
    int refused =
        0; ///< the same of replies and notes of this computer that the relay does not have
};

struct ListedPage {
    QList<ListedConversation> rows;
    bool complete = false;
    MessageOrder reached; ///< place of the last row in the list's order; null: none
};

Result<Viewer> readViewer(Sql::Database &database, const UserId &me);

/// Conversations that are no rows here: they stand elsewhere by what was done to them.
using PassedOver = std::function<bool(const Conversation &cached)>;

/// A page may have fewer rows than @p limit, or none, where some are passed over.
Result<ListedPage> readConversations(Sql::Database &database,
                                     const ConversationFilter &filter,
                                     const Viewer &viewer,
                                     const MessageOrder &after,
                                     int limit,
                                     const PendingMarks &pending,
                                     const PassedOver &isPassedOver = {});

/// Those of @p ids that the cache has, in no order.
Result<QList<ListedConversation>> readConversations(Sql::Database &database,
                                                    const QList<ConversationId> &ids,
                                                    const Viewer &viewer,
                                                    const PendingMarks &pending);

/// As above, with only what decides in which list each stands and where (ConversationStore::outline).
Result<QList<ListedConversation>> readOutlines(Sql::Database &database,
                                               const QList<ConversationId> &ids,
                                               const Viewer &viewer,
                                               const PendingMarks &pending);

/// Where a request for older messages has to begin: the place before which the relay is asked.
Result<MessageOrder> placeForHistory(Sql::Database &database,
                                     const ConversationId &conversation,
                                     const TimelinePlace &before);

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/client/tabcounts.h"
#include "core/domain/conversationfilter.h"
#include "core/domain/team.h"

#include <QObject>

namespace Frontdesk {

/// A row of the conversation list: the conversation as it is with what was done here, and what this
/// desk adds to it.
struct ConversationRow {
    Conversation conversation;
    ConversationTies ties = {};
    ReadMark mark = {}; ///< how I keep it
    MessageOrder readUpTo = {}; ///< how far I have read
    int unread = 0; ///< customer messages after that, as far as cached; at most 99
    int queued = 0; ///< replies of this computer that wait
    int failed = 0; ///< replies that failed or are unknown and wait for a decision
    QString draft = {}; ///< unsent text, first 120 characters
    UserId lastAuthor = {}; ///< of our newest message, if that is the last and a colleague wrote it
    bool lastIsMine = false; ///< I wrote that
    bool backSeen = false; ///< I have looked since its snooze ended; see seeBack()

    friend bool operator==(const ConversationRow &, const ConversationRow &) = default;
};

/// Its snooze is over, and I have not looked since.
inline bool saysBack(const ConversationRow &row)
{
    return isBack(row.conversation, row.readUpTo) && !row.backSeen;
}

struct ConversationPage {
    QList<ConversationRow> rows; ///< in the filter's order, see placeIn()
    bool complete = false; ///< nothing follows
    MessageOrder reached = {}; ///< where the next page goes on; null where nothing was read
    qint64 commit = 0;
};

/// What the conversation list needs to know. GUI thread.
class ConversationSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// About @p limit rows behind the place @p after (null: from the top). A page may be empty and
    /// more may follow.
    virtual Async<ConversationPage>
    page(const ConversationFilter &filter, const MessageOrder &after, int limit) = 0;

    virtual Async<ConversationRow> row(const ConversationId &conversation) = 0;

    /// Which of @p filters take the conversation: an answer for each, in their order.
    virtual Async<QList<bool>> takenBy(const ConversationId &conversation,
                                       const QList<ConversationFilter> &filters) = 0;

    /// I have it on the screen, so that it came back (Conversation::back) is no news any more. For this
    /// run of the program and without the relay, which may have no line yet that could be read.
    virtual void seeBack(const Conversation &conversation) = 0;

    /// Who waits, of one account; null: of all.
    virtual TabCounts counts(const AccountId &account) const = 0;

Q_SIGNALS:
    void rowsChanged(const QList<Frontdesk::ConversationRow> &rows, qint64 commit);
    void rowsRemoved(const QList<Frontdesk::ConversationId> &conversations);
    void countsChanged();
    /// Notes ask for me, or do not any more.
    void mentioned(const QList<Frontdesk::Mention> &mentions);
    /// More changed than is worth telling one by one: ask again for what is shown.
    void manyChanged();
    /// What lists by query take may differ, though no row does: tags, names.
    void queriesMayDiffer();
    void reset();
};

} // namespace Frontdesk

Q_DECLARE_METATYPE(Frontdesk::ConversationRow)

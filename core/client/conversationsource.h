// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/conversation.h"

#include <QObject>

namespace Frontdesk {

/// A row of the conversation list: the conversation and what this desk adds to it.
struct ConversationRow {
    Conversation conversation;
    MessageOrder readUpTo; ///< how far I have read
    int unread = 0; ///< customer messages after that, as far as cached; at most 99
    int queued = 0; ///< replies of this computer that wait
    int failed = 0; ///< replies that failed or are unknown and wait for a decision
    QString draft; ///< unsent text, first 120 characters

    friend bool operator==(const ConversationRow &, const ConversationRow &) = default;
};

struct ConversationFilter {
    AccountId account; ///< null: all accounts

    friend bool operator==(const ConversationFilter &, const ConversationFilter &) = default;
};

struct ConversationPage {
    QList<ConversationRow> rows; ///< newest first, by Conversation::lastOrder
    bool complete = false; ///< nothing follows
    qint64 commit = 0;
};

/// What the conversation list needs to know. GUI thread.
class ConversationSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Up to @p limit rows after the row whose conversation has @p after as lastOrder (null: from
    /// the top).
    virtual Async<ConversationPage>
    page(const ConversationFilter &filter, const MessageOrder &after, int limit) = 0;

    virtual Async<ConversationRow> row(const ConversationId &conversation) = 0;

Q_SIGNALS:
    void rowsChanged(const QList<Frontdesk::ConversationRow> &rows, qint64 commit);
    void rowsRemoved(const QList<Frontdesk::ConversationId> &conversations);
    void reset();
};

} // namespace Frontdesk

Q_DECLARE_METATYPE(Frontdesk::ConversationRow)

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/conversation.h"
#include "core/search/folding.h"
#include "core/search/query.h"

#include <QHash>
#include <QObject>

namespace Frontdesk {

struct SearchQuestion {
    Search::Query query;
    ConversationId conversation = {}; ///< null: in all that I may see
    bool beside = false; ///< asked beside others: a sort of its own, which takes nobody's turn

    friend bool operator==(const SearchQuestion &, const SearchQuestion &) = default;
};

/// Behind which message an answer goes on. Null: at the newest.
struct SearchPosition {
    MessageOrder order = {};
    qint64 tie = 0;

    friend bool operator==(const SearchPosition &, const SearchPosition &) = default;
};

struct SearchHit {
    Message message;
    Conversation conversation; ///< whose it is; only its id and account if no more is known
    QString author; ///< name of the colleague who wrote it
    QString text; ///< what of the message is searched: its words, names of files and places
    QList<Search::TextRange> places; ///< in text, of what was looked for

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

struct FoundMessages {
    QList<SearchHit> hits; ///< newest first
    /// There may be more behind it; nothing: that was all. A page may be short, or empty, and go on.
    std::optional<SearchPosition> next;
    bool indexing = false; ///< the index is being made: older messages are missing until it is
};

/// How much there is, without looking at all of it.
struct SearchTotals {
    int hits = 0;
    bool complete = true; ///< false: at least so many
    QHash<AccountId, int> accounts;
    int customers = 0; ///< of the hits
    int colleagues = 0;
    qint64 heldFrom = 0; ///< ms UTC: this computer has all messages from here on; 0: all there are
};

/// What the relay found that this computer does not hold.
struct RelayFindings {
    QList<SearchHit> hits;
    QString next; ///< where to go on; empty: that was all
    qint64 reached = 0; ///< how far back it has looked, ms UTC

    friend bool operator==(const RelayFindings &, const RelayFindings &) = default;
};

/// Finds messages. GUI thread.
///
/// Who types asks with every letter: what waits is replaced by the newest question of its sort (all
/// conversations, one of them, beside, totals), and the answer to what was replaced never comes.
class SearchSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Errors: Rejected "search.unavailable".
    virtual Async<FoundMessages>
    find(const SearchQuestion &question, const SearchPosition &after, int limit) = 0;
    /// Counts up to @p most.
    virtual Async<SearchTotals> totals(const SearchQuestion &question, int most) = 0;
    /// Lets the relay look for messages older than @p before (ms UTC), for a moment: an answer may
    /// be empty and go on. Errors: Offline "net.offline", Rejected by what only this computer can
    /// search by.
    virtual Async<RelayFindings>
    askRelay(const SearchQuestion &question, qint64 before, const QString &after) = 0;

Q_SIGNALS:
    /// These messages are other than they were: of each hit only message and text are filled.
    void changed(const QList<Frontdesk::SearchHit> &messages);
    void removed(const QList<Frontdesk::MessageId> &messages);
    /// The cache was rebuilt, or a scope came or went: ask again.
    void reset();
};

} // namespace Frontdesk

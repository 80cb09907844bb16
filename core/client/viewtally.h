// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/viewcount.h"
#include "core/domain/conversationfilter.h"
#include "core/storage/conversationmatcher.h"

namespace Frontdesk {

/// Which conversations one query takes, held so that a changed row alone tells the new count. What
/// depends on time is not decided here but counted by it: nothing is read because time goes by.
/// Lives in the thread of searches.
class ViewTally
{
public:
    using Counts = QHash<AccountId, ViewCount>; ///< under null: of all

    /// Beyond this, it is only known that there are more.
    static constexpr int Most = 9'999;

    explicit ViewTally(const QString &query);

    /// For ConversationMatcher: the query without what depends on time.
    const Search::Query &query() const { return m_lasting; }
    const Search::Query &wholeQuery() const { return m_whole; }
    const ConversationFilter &filter() const { return m_filter; }
    bool dependsOnTime() const { return !m_waits.isEmpty(); }
    bool dependsOnDay() const { return m_onDay; }
    bool isOver() const { return m_over; }

    /// @p taken: the filter and query() take @p row.
    void put(const ListedConversation &row, bool taken);
    void remove(const ConversationId &conversation);
    void clear();

    Counts counts(qint64 now) const;

private:
    struct Held {
        AccountId account;
        qint64 waitingSince = 0;
    };

    Search::Query m_whole;
    Search::Query m_lasting;
    QList<Search::Clause> m_waits; ///< the clauses that are not in m_lasting
    ConversationFilter m_filter;
    bool m_onDay = false;
    bool m_over = false;
    QHash<ConversationId, Held> m_held;
};

} // namespace Frontdesk

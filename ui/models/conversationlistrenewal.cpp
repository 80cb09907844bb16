// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/listquery.h"
#include "ui/models/conversationlistmodel.h"

#include <algorithm>

// What the list does when more has changed than is told one by one.

namespace Frontdesk {

namespace {

constexpr int MostRenewed = 300;

} // namespace

void ConversationListModel::letGo(const QList<ConversationId> &conversations)
{
    m_letGo += QSet<ConversationId>(conversations.cbegin(), conversations.cend());
    // All rows were loaded to be selected: that has served its purpose.
    m_loadsAll = false;
}

/// Much has changed: the upper rows are read again together, which costs less than telling of each,
/// and those further down when they are scrolled to. As soon as no page is under way and nothing has
/// to stay where it is.
void ConversationListModel::renew()
{
    m_stale = true;
    m_asked = m_loading;
    // What the agent has just done shows under the pointer too; and a query is asked there: what it
    // takes now waits, and is told.
    if (m_loading || (m_held && m_letGo.isEmpty() && m_filter.query.isEmpty()))
        return;
    m_stale = false;
    m_loading = true;
    const int limit = m_loadsAll ? std::max(rowCount(), BigPageSize) : MostRenewed;
    whenDone(m_source.page(m_filter, {}, limit),
             this,
             [this, asked = m_showing](const Result<ConversationPage> &page) {
                 if (asked != m_showing)
                     return;
                 if (page)
                     replaceBy(*page);
                 m_loading = false;
                 applyEarly();
                 if (!page)
                     Q_EMIT failed(page.error());
                 else
                     goOn();
             });
}

void ConversationListModel::followQuery()
{
    m_soon.stop();
    if (dependsOnTime(m_filter))
        m_clockwork.start();
    else
        m_clockwork.stop();
}

/// Whether the query takes a row, only who lists it knows: rows that are here change or leave at
/// once, and the list is asked for again.
void ConversationListModel::mergeInQuery(const QList<ConversationRow> &rows, qint64 commit)
{
    for (const auto &row : rows) {
        if (rowOf(row.conversation.id) >= 0)
            mergeOne(entryOf(row, commit));
    }
    askSoon();
}

void ConversationListModel::askSoon()
{
    if (!m_filter.query.isEmpty() && !m_soon.isActive())
        m_soon.start();
}

/// What waited to appear and is not taken any more.
void ConversationListModel::forgetWanting(const ConversationPage &page,
                                          const QSet<ConversationId> &named)
{
    const auto removed = m_wanting.removeIf([&](const auto &waiting) {
        const auto &entry = waiting.value();
        const bool covered = page.complete || entry.place >= page.reached;
        return covered && !named.contains(waiting.key()) && entry.commit <= page.commit;
    });
    if (removed > 0)
        Q_EMIT heldChanged(held());
}

void ConversationListModel::replaceBy(const ConversationPage &page)
{
    QSet<ConversationId> named;
    for (const auto &row : page.rows)
        named.insert(row.conversation.id);
    // A query finds rows far down; a look at the upper part says nothing about those.
    const bool isPart = !m_filter.query.isEmpty() && !page.complete && m_reached < page.reached;
    const auto stays = [&](int row) {
        const auto &entry = m_entries.at(row);
        // What came after the page was read, it could not name.
        return named.contains(entry.row.conversation.id) || entry.commit > page.commit
            || (isPart && entry.place < page.reached);
    };
    // Under the pointer it leaves later, unless the agent has moved it.
    const auto holds = [&](int row) {
        const auto &id = m_entries.at(row).row.conversation.id;
        if (!m_held || m_letGo.contains(id))
            return false;
        m_leaving.insert(id);
        return true;
    };
    forgetWanting(page, named);
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (stays(last) || holds(last))
            continue;
        int first = last;
        while (first > 0 && !stays(first - 1) && !holds(first - 1))
            --first;
        for (int row = first; row <= last; ++row)
            m_letGo.remove(m_entries.at(row).row.conversation.id);
        removeAt(first, last);
        last = first;
    }
    const auto loadedTo = m_complete ? MessageOrder() : m_reached;
    if (!isPart) {
        m_complete = page.complete || page.reached.isNull();
        m_reached = page.reached;
    }
    for (const auto &row : page.rows) {
        const auto entry = entryOf(row, page.commit);
        const auto &id = row.conversation.id;
        if (m_gone.contains(id))
            continue;
        // What follows below is no news, pointer or not.
        if (entry.place < loadedTo && rowOf(id) < 0 && !m_wanting.contains(id))
            place(entry);
        else
            mergeOne(entry);
    }
}

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/viewtallies.h"

#include "core/storage/personreads.h"

#include <algorithm>

namespace Frontdesk {

namespace {

/// Nobody who searches waits for longer than it takes to look at these.
constexpr int RowsInOneRound = 600;

} // namespace

/// One query, made ready for this round.
struct ViewTallies::Judge {
    QString query;
    ViewTally &tally;
    ConversationMatcher matcher;
    ConversationFilter filter;
};

Result<ViewTallies::Answer> ViewTallies::run(Sql::Database &database, const Round &round)
{
    if (auto prepared = prepare(database, round); !prepared)
        return prepared.error();
    auto ready = judges(database, round);
    schedule(ready);
    if (auto looked = lookAtChanges(database, round, ready); !looked)
        return looked.error();
    if (auto gone = goOn(database, round, ready); !gone)
        return gone.error();
    Answer answer;
    answer.goesOn = !m_passes.isEmpty();
    answer.looked = m_looked;
    for (const auto &[query, tally] : m_tallies) {
        answer.dependsOnTime = answer.dependsOnTime || tally.dependsOnTime();
        answer.isOver = answer.isOver || tally.isOver();
        if (m_counted.contains(query))
            answer.counts.insert(query, tally.counts(round.context.now));
    }
    return answer;
}

/// Which tallies there are, and which of them begin anew.
Result<> ViewTallies::prepare(Sql::Database &database, const Round &round)
{
    const auto names = QueryNames::of(database, round.context.waiting.tags);
    if (!names)
        return names.error();
    const auto viewer = readViewer(database, round.context.me);
    if (!viewer)
        return viewer.error();
    // Who is called otherwise, or is in another team, may be meant by other queries.
    const bool again = round.again || *names != m_names || viewer->teams != m_viewer.teams;
    m_names = *names;
    m_viewer = *viewer;
    std::erase_if(m_tallies, [&](const auto &one) { return !round.queries.contains(one.first); });
    std::erase_if(m_counted, [&](const auto &one) { return !round.queries.contains(one); });
    for (auto &pass : m_passes)
        pass.queries.removeIf([&](const auto &one) { return !round.queries.contains(one); });
    for (auto &[query, tally] : m_tallies) {
        if (again || (round.overAgain && tally.isOver()))
            begin(query);
    }
    for (const auto &query : round.queries) {
        if (m_tallies.try_emplace(query, query).second)
            begin(query);
    }
    return {};
}

void ViewTallies::begin(const QString &query)
{
    m_tallies.at(query).clear();
    m_counted.erase(query);
    for (auto &pass : m_passes)
        pass.queries.removeAll(query);
    if (!m_new.contains(query))
        m_new.append(query);
}

std::vector<ViewTallies::Judge> ViewTallies::judges(Sql::Database &database, const Round &round)
{
    std::vector<Judge> ready;
    ready.reserve(m_tallies.size());
    for (auto &[query, tally] : m_tallies) {
        const ConversationMatcher whole(database, tally.wholeQuery(), round.context, m_names, {});
        auto filter = whole.narrowed(tally.filter());
        filter.query.clear();
        ready.push_back(
            {query,
             tally,
             ConversationMatcher(
                 database, tally.query(), round.context, m_names, round.context.waiting.tags),
             filter});
    }
    return ready;
}

/// Queries that look at the same list share the way through it.
void ViewTallies::schedule(std::vector<Judge> &judges)
{
    const auto fresh = std::exchange(m_new, {});
    QList<Pass> passes;
    for (const auto &judge : judges) {
        if (!fresh.contains(judge.query))
            continue;
        const auto same = std::find_if(passes.begin(), passes.end(), [&](const Pass &pass) {
            return pass.filter == judge.filter;
        });
        if (same != passes.end())
            same->queries.append(judge.query);
        else
            passes.append({judge.filter, {judge.query}});
    }
    m_passes += passes;
    m_passes.removeIf([](const Pass &pass) { return pass.queries.isEmpty(); });
}

Result<>
ViewTallies::lookAtChanges(Sql::Database &database, const Round &round, std::vector<Judge> &judges)
{
    for (auto &judge : judges) {
        for (const auto &id : round.removed)
            judge.tally.remove(id);
    }
    auto touched = round.touched;
    for (const auto &contact : round.contacts) {
        const auto chat = readChatOf(database, contact);
        if (!chat)
            return chat.error();
        if (*chat)
            touched.insert(**chat);
    }
    if (touched.isEmpty())
        return {};
    const auto rows =
        readConversations(database, touched.values(), m_viewer, round.pending.marks());
    return rows ? decide(*rows, round, judges) : rows.error();
}

Result<> ViewTallies::goOn(Sql::Database &database, const Round &round, std::vector<Judge> &judges)
{
    if (m_passes.isEmpty())
        return {};
    auto &pass = m_passes.first();
    const auto page = readConversations(
        database, pass.filter, m_viewer, pass.place, RowsInOneRound, round.pending.marks());
    if (!page)
        return page.error();
    if (auto done = decide(page->rows, round, judges, pass.queries); !done)
        return done;
    pass.place = page->reached;
    const bool wanted = std::any_of(judges.cbegin(), judges.cend(), [&](const Judge &judge) {
        return pass.queries.contains(judge.query) && !judge.tally.isOver();
    });
    if (wanted && !page->complete && !page->reached.isNull())
        return {};
    // What waits may stand in no list of the cache that it belongs to now.
    const auto besides = round.pending.conversations(database);
    if (!besides)
        return besides.error();
    const auto waiting = readConversations(database, *besides, m_viewer, round.pending.marks());
    if (!waiting)
        return waiting.error();
    const auto done = decide(*waiting, round, judges, pass.queries);
    m_counted.insert(pass.queries.cbegin(), pass.queries.cend());
    m_passes.removeFirst();
    return done;
}

/// For @p only these queries; none: for all.
Result<> ViewTallies::decide(const QList<ListedConversation> &rows,
                             const Round &round,
                             std::vector<Judge> &judges,
                             const QStringList &only)
{
    for (const auto &cached : rows) {
        ++m_looked;
        const auto row = round.pending.applied(cached, m_viewer);
        for (auto &judge : judges) {
            if (judge.tally.isOver() || (!only.isEmpty() && !only.contains(judge.query)))
                continue;
            const auto taken = accepts(judge.filter, row.conversation, row.ties)
                ? judge.matcher.accepts(row)
                : Result<bool>(false);
            if (!taken)
                return taken.error();
            judge.tally.put(row, *taken);
        }
    }
    return {};
}

} // namespace Frontdesk

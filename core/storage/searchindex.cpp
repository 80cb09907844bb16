// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchindex.h"

#include "core/protocol/entitycodec.h"
#include "core/search/tokens.h"
#include "core/storage/searchfacts.h"

#include <QElapsedTimer>
#include <QJsonDocument>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

/// Raise it when searchedText() or SearchFacts change.
constexpr qint64 FactsVersion = 2;
constexpr qint64 Layout = Search::TokenizerVersion * qint64(1000) + FactsVersion;

constexpr int TieBits = 20; // with 42 bits of milliseconds until the year 2109
constexpr qint64 LatestAt = (qint64(1) << 42) - 1;
constexpr int Batch = 64;
constexpr int MergedPages = 64;

// What was erased stays in the index's older pieces until they are merged.
constexpr qint64 PurgeNothing = 0;
constexpr qint64 PurgeWanted = 1;
constexpr qint64 PurgeGoesOn = 2;

} // namespace

qint64 SearchIndex::firstDocument(qint64 at)
{
    return std::clamp(at, qint64(0), LatestAt) << TieBits;
}

qint64 SearchIndex::endOfDocuments(qint64 at)
{
    return firstDocument(at) + (qint64(1) << TieBits);
}

Result<bool> SearchIndex::step(std::chrono::milliseconds time)
{
    QElapsedTimer elapsed;
    elapsed.start();
    auto read = state();
    if (!read)
        return read.error();
    auto state = *read;
    if (state.layout != Layout) {
        if (auto begun = beginAnew(state); !begun)
            return begun.error();
    }
    bool more = true;
    while (more) {
        // What was erased first, then what people just wrote.
        auto worked = dropStale(state);
        if (worked && !*worked)
            worked = takeQueue();
        if (worked && !*worked)
            worked = takeBacklog(state);
        if (worked && !*worked)
            worked = purge(state);
        if (!worked)
            return worked.error();
        more = *worked;
        if (elapsed.elapsed() >= time.count())
            break;
    }
    if (auto saved = save(state); !saved)
        return saved.error();
    return more;
}

Result<int> SearchIndex::waiting(int most)
{
    const auto queued =
        m_database.selectOne("SELECT count(*) FROM (SELECT 1 FROM search_queue LIMIT :most)",
                             {{":most", most}},
                             [](const Sql::Row &row) { return row.integer(0); });
    if (!queued)
        return queued.error();
    const auto behind = m_database.selectOne(
        "SELECT count(*) FROM (SELECT 1 FROM message WHERE n <= "
        "(SELECT CASE layout WHEN :layout THEN backlog ELSE 9223372036854775807 END "
        "FROM search_state) AND NOT EXISTS (SELECT 1 FROM search_queue q WHERE q.message = "
        "message.n) "
        "LIMIT :most)",
        {{":layout", Layout}, {":most", most}},
        [](const Sql::Row &row) { return row.integer(0); });
    if (!behind)
        return behind.error();
    return static_cast<int>(std::min<qint64>(most, **queued + **behind));
}

Result<SearchIndex::State> SearchIndex::state()
{
    const auto held = m_database.selectOne(
        "SELECT layout, backlog, purge FROM search_state", {}, [](const Sql::Row &row) {
            return State{row.integer(0), row.integer(1), row.integer(2)};
        });
    if (!held)
        return held.error();
    return held->value_or(State());
}

Result<> SearchIndex::save(const State &state)
{
    return Sql::ignoringCount(m_database.execute(
        "UPDATE search_state SET layout = :layout, backlog = :backlog, purge = :purge "
        "WHERE layout <> :layout OR backlog <> :backlog OR purge <> :purge",
        {{":layout", state.layout}, {":backlog", state.backlog}, {":purge", state.purge}}));
}

Result<> SearchIndex::beginAnew(State &state)
{
    for (const auto *statement : {"INSERT INTO search (search) VALUES ('delete-all')",
                                  "DELETE FROM search_doc",
                                  "DELETE FROM search_stale",
                                  "DELETE FROM search_queue"}) {
        if (auto done = m_database.execute(statement); !done)
            return done.error();
    }
    const auto last = m_database.selectOne("SELECT coalesce(max(n), 0) FROM message",
                                           {},
                                           [](const Sql::Row &row) { return row.integer(0); });
    if (!last)
        return last.error();
    state = {Layout, last->value_or(0), PurgeNothing};
    return {};
}

Result<bool> SearchIndex::dropStale(State &state)
{
    const auto all =
        m_database.select("SELECT doc, message, conversation, '', ver, body FROM search_stale "
                          "LIMIT :most",
                          {{":most", Batch}},
                          [](const Sql::Row &row) {
                              return Stale{row.integer(0), readRow(row, 1)};
                          });
    if (!all)
        return all.error();
    for (const auto &stale : *all) {
        // The index keeps no text: it takes away what it is told the document held.
        const auto &message = stale.row.message;
        auto done =
            m_database.execute("INSERT INTO search (search, rowid, words, facts) "
                               "VALUES ('delete', :doc, :words, :facts)",
                               {{":doc", stale.doc},
                                {":words", Search::tokensOf(searchedText(message))},
                                {":facts", SearchFacts::of(message, stale.row.conversation)}});
        if (done)
            done = m_database.execute("DELETE FROM search_stale WHERE doc = :doc",
                                      {{":doc", stale.doc}});
        if (!done)
            return done.error();
        const auto erasure = isErasure(stale);
        if (!erasure)
            return erasure.error();
        if (*erasure) {
            state.purge = PurgeWanted;
            m_database.emptyLogSoon();
        }
    }
    return !all->isEmpty();
}

/// An accepted send changes its row and not its text: nothing has to be forgotten for that.
Result<bool> SearchIndex::isErasure(const Stale &stale)
{
    const auto now = m_database.selectOne(
        "SELECT n, conversation, id, ver, body FROM message WHERE n = :n",
        {{":n", stale.row.n}},
        [](const Sql::Row &row) { return searchedText(readRow(row, 0).message); });
    if (!now)
        return now.error();
    const auto before = searchedText(stale.row.message);
    return !before.isEmpty() && now->value_or(QString()) != before;
}

Result<bool> SearchIndex::takeQueue()
{
    const auto rows =
        m_database.select("SELECT m.n, m.conversation, m.id, m.ver, m.body FROM search_queue q "
                          "JOIN message m ON m.n = q.message ORDER BY q.message DESC LIMIT :most",
                          {{":most", Batch}},
                          [](const Sql::Row &row) { return readRow(row, 0); });
    if (!rows)
        return rows.error();
    for (const auto &row : *rows) {
        if (auto added = add(row); !added)
            return added.error();
        if (auto taken =
                m_database.execute("DELETE FROM search_queue WHERE message = :n", {{":n", row.n}});
            !taken)
            return taken.error();
    }
    return !rows->isEmpty();
}

Result<bool> SearchIndex::takeBacklog(State &state)
{
    if (state.backlog == 0)
        return false;
    const auto rows =
        m_database.select("SELECT n, conversation, id, ver, body FROM message WHERE n <= :backlog "
                          "ORDER BY n DESC LIMIT :most",
                          {{":backlog", state.backlog}, {":most", Batch}},
                          [](const Sql::Row &row) { return readRow(row, 0); });
    if (!rows)
        return rows.error();
    for (const auto &row : *rows) {
        if (auto added = add(row); !added)
            return added.error();
    }
    state.backlog = rows->size() < Batch ? 0 : rows->constLast().n - 1;
    return true;
}

Result<bool> SearchIndex::purge(State &state)
{
    if (state.purge == PurgeNothing)
        return false;
    // The sign begins a merge of all pieces into one.
    const auto goesOn = mergePages(state.purge == PurgeWanted ? -MergedPages : MergedPages);
    if (goesOn)
        state.purge = *goesOn ? PurgeGoesOn : PurgeNothing;
    return goesOn;
}

Result<bool> SearchIndex::merge()
{
    return mergePages(MergedPages);
}

Result<int> SearchIndex::pieces()
{
    // A look for each piece: their pages are ordered by piece.
    const auto counted = m_database.selectOne(
        "WITH RECURSIVE piece (n) AS (SELECT min(segid) FROM search_idx UNION ALL "
        "SELECT (SELECT min(segid) FROM search_idx WHERE segid > n) FROM piece "
        "WHERE n IS NOT NULL LIMIT :most) SELECT count(n) FROM piece",
        {{":most", 2 * ManyPieces}},
        [](const Sql::Row &row) { return row.integer(0); });
    if (!counted)
        return counted.error();
    return static_cast<int>(counted->value_or(0));
}

Result<bool> SearchIndex::mergePages(int pages)
{
    // The table says by its own rows whether there was anything to do.
    constexpr int LeastWork = 2;
    const auto before = m_database.totalChanges();
    auto merged = m_database.execute("INSERT INTO search (search, rank) VALUES ('merge', :pages)",
                                     {{":pages", pages}});
    if (!merged)
        return merged.error();
    return m_database.totalChanges() - before >= LeastWork;
}

Result<> SearchIndex::add(const Row &row)
{
    const auto held = m_database.selectOne("SELECT doc FROM search_doc WHERE message = :n",
                                           {{":n", row.n}},
                                           [](const Sql::Row &found) { return found.integer(0); });
    if (!held)
        return held.error();
    if (held->has_value())
        return {};
    const auto doc = newDocument(row);
    if (!doc)
        return doc.error();
    return Sql::ignoringCount(
        m_database.execute("INSERT INTO search (rowid, words, facts) VALUES (:doc, :words, :facts)",
                           {{":doc", *doc},
                            {":words", Search::tokensOf(searchedText(row.message))},
                            {":facts", SearchFacts::of(row.message, row.conversation)}}));
}

/// The relay's counter keeps the order within a millisecond nearly always; readers rely on the
/// millisecond only.
Result<qint64> SearchIndex::newDocument(const Row &row)
{
    constexpr qint64 TieMask = (qint64(1) << TieBits) - 1;
    const auto first = firstDocument(row.message.order.at);
    for (qint64 tie = row.message.order.seq & TieMask;; tie = (tie + 1) & TieMask) {
        // A document that is still to be taken out of the index has its number until then.
        const auto added =
            m_database.execute("INSERT INTO search_doc (doc, message) SELECT :doc, :n "
                               "WHERE NOT EXISTS (SELECT 1 FROM search_stale WHERE doc = :doc) "
                               "ON CONFLICT (doc) DO NOTHING",
                               {{":doc", first + tie}, {":n", row.n}});
        if (!added)
            return added.error();
        if (*added > 0)
            return first + tie;
    }
}

SearchIndex::Row SearchIndex::readRow(const Sql::Row &row, int firstColumn)
{
    const auto json = QJsonDocument::fromJson(row.utf8(firstColumn + 4)).object();
    return {row.integer(firstColumn),
            row.integer(firstColumn + 1),
            std::get<Message>(Protocol::entityFrom(
                u"message"_s, row.text(firstColumn + 2), row.integer(firstColumn + 3), json))};
}

} // namespace Frontdesk

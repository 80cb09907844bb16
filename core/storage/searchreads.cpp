// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchreads.h"

#include "core/protocol/entitycodec.h"
#include "core/storage/messagestore.h"
#include "core/storage/searchindex.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

/// A read looks at no more of what the index offers. About 100 ms where nothing is accepted.
constexpr int MostLookedAt = 8192;
constexpr int FirstChunk = 64;
constexpr int MostInChunk = 1024;
/// Of what an index that is being made does not have yet.
constexpr int MostOfBacklog = 4096;
/// Of what came and is not indexed yet: after a day offline that can be a hundred thousand.
constexpr int MostOfQueue = 4096;

constexpr char ByWords[] =
    "SELECT d.doc, m.n, m.order_at, m.order_seq, m.id, m.ver, m.body FROM search s "
    "CROSS JOIN search_doc d ON d.doc = s.rowid CROSS JOIN message m ON m.n = d.message "
    "WHERE s.search MATCH :match AND s.rowid >= :from AND s.rowid < :to "
    "ORDER BY s.rowid DESC LIMIT :limit";

constexpr char ByTime[] =
    "SELECT d.doc, m.n, m.order_at, m.order_seq, m.id, m.ver, m.body FROM search_doc d "
    "CROSS JOIN message m ON m.n = d.message WHERE d.doc >= :from AND d.doc < :to "
    "ORDER BY d.doc DESC LIMIT :limit";

constexpr char Queued[] =
    "SELECT 0, m.n, m.order_at, m.order_seq, m.id, m.ver, m.body "
    "FROM (SELECT message FROM search_queue ORDER BY message DESC LIMIT :limit) q "
    "CROSS JOIN message m ON m.n = q.message WHERE m.order_at >= :from AND m.order_at < :before";

constexpr char Named[] =
    "SELECT 0, m.n, m.order_at, m.order_seq, m.id, m.ver, m.body FROM message m "
    "WHERE m.id IN (SELECT value FROM json_each(:ids)) "
    "AND m.order_at >= :from AND m.order_at < :before";

constexpr char LengthOfQueue[] = "SELECT count(*) FROM (SELECT 1 FROM search_queue LIMIT :limit)";

constexpr char Behind[] =
    "SELECT 0, m.n, m.order_at, m.order_seq, m.id, m.ver, m.body FROM message m "
    "WHERE m.n <= :backlog AND m.order_at >= :from AND m.order_at < :before "
    "AND NOT EXISTS (SELECT 1 FROM search_queue q WHERE q.message = m.n) "
    "AND NOT EXISTS (SELECT 1 FROM search_doc d WHERE d.message = m.n) "
    "ORDER BY m.n DESC LIMIT :limit";

class Gathering
{
public:
    Gathering(Sql::Database &database,
              SearchFilter &filter,
              const SearchOverlay &waiting,
              const SearchPlace &after,
              int limit)
        : m_database(database)
        , m_filter(filter)
        , m_waiting(waiting)
        , m_after(after)
        , m_limit(limit)
    {
    }

    Result<SearchSlice> run()
    {
        if (auto done = lookAtWritten(); !done)
            return done.error();
        if (auto done = lookAtPinned(); !done)
            return done.error();
        if (auto done = scanQueue(); !done)
            return done.error();
        if (auto done = scanBacklog(); !done)
            return done.error();
        if (auto done = readIndex(); !done)
            return done.error();
        return slice();
    }

private:
    struct Found {
        SearchPlace place;
        Message message;
    };

    /// What waits stands before all that has a place; the last one made first.
    Result<> lookAtWritten()
    {
        constexpr auto Last = std::numeric_limits<qint64>::max();
        for (qsizetype i = 0; i < m_waiting.written.size(); ++i) {
            const auto &message = m_waiting.written.at(i);
            const SearchPlace place{{Last, Last}, i};
            if (!(place < m_after))
                continue;
            const auto held = MessageStore(m_database).version(message.id);
            if (!held)
                return held.error();
            const auto accepted = *held ? Result<bool>(false) : m_filter.accepts(message);
            if (!accepted)
                return accepted.error();
            if (*accepted)
                m_found.append({place, message});
        }
        return {};
    }

    /// The index does not know of a pin that waits.
    Result<> lookAtPinned()
    {
        QJsonArray ids;
        for (auto pin = m_waiting.pins.cbegin(); pin != m_waiting.pins.cend(); ++pin)
            ids.append(pin.key().value());
        if (ids.isEmpty())
            return {};
        return look(
            m_database.each(Named,
                            {{":ids", Sql::Utf8{QJsonDocument(ids).toJson(QJsonDocument::Compact)}},
                             {":from", m_filter.from()},
                             {":before", endOfTime()}},
                            [this](const Sql::Row &row) { decide(row); }));
    }

    Result<> scanQueue()
    {
        const auto length =
            m_database.selectOne(LengthOfQueue,
                                 {{":limit", MostOfQueue + 1}},
                                 [](const Sql::Row &row) { return row.integer(0); });
        if (!length)
            return length.error();
        m_indexing = length->value_or(0) > MostOfQueue;
        return look(m_database.each(
            Queued,
            {{":from", m_filter.from()}, {":before", endOfTime()}, {":limit", MostOfQueue}},
            [this](const Sql::Row &row) { take(row); }));
    }

    Result<> scanBacklog()
    {
        const auto backlog = m_database.selectOne(
            "SELECT backlog, layout FROM search_state", {}, [](const Sql::Row &row) {
                return row.flag(1) ? row.integer(0) : std::numeric_limits<qint64>::max();
            });
        if (!backlog)
            return backlog.error();
        if (backlog->value_or(0) == 0)
            return {};
        int seen = 0;
        const auto done = look(m_database.each(Behind,
                                               {{":backlog", **backlog},
                                                {":from", m_filter.from()},
                                                {":before", endOfTime()},
                                                {":limit", MostOfBacklog}},
                                               [&](const Sql::Row &row) {
                                                   ++seen;
                                                   take(row);
                                               }));
        m_indexing = m_indexing || seen == MostOfBacklog;
        return done;
    }

    /// Until there is enough and a millisecond is over: within one, documents are in no order.
    Result<> readIndex()
    {
        const auto match = m_filter.matchExpression();
        const auto from = SearchIndex::firstDocument(m_filter.from());
        auto to = SearchIndex::endOfDocuments(std::min(m_after.order.at, endOfTime() - 1));
        int chunk = std::min(std::max(FirstChunk, m_limit + 1), MostInChunk);
        int lookedAt = 0;
        for (;;) {
            int seen = 0;
            qint64 last = to;
            const auto each = [&](const Sql::Row &row) {
                ++seen;
                last = row.integer(0);
                take(row);
            };
            const auto done =
                look(match.isEmpty()
                         ? m_database.each(
                             ByTime, {{":from", from}, {":to", to}, {":limit", chunk}}, each)
                         : m_database.each(
                             ByWords,
                             {{":match", match}, {":from", from}, {":to", to}, {":limit", chunk}},
                             each));
            if (!done)
                return done;
            if (seen < chunk)
                return {};
            lookedAt += seen;
            to = last;
            // All at or after this millisecond's end were looked at.
            const auto whole = SearchPlace{{millisecondOf(last) + 1, 0}, 0};
            if (countFrom(whole) > m_limit)
                return {};
            if (lookedAt >= MostLookedAt && whole < m_after) {
                m_seenTo = whole;
                return {};
            }
            chunk = std::min(chunk * 4, MostInChunk);
        }
    }

    static qint64 millisecondOf(qint64 document)
    {
        const auto perMillisecond = SearchIndex::firstDocument(1);
        return document / perMillisecond;
    }

    qint64 endOfTime() const { return m_filter.before(); }

    void take(const Sql::Row &row)
    {
        if (m_waiting.pins.isEmpty() || !m_waiting.pins.contains(MessageId(row.text(4))))
            decide(row);
    }

    void decide(const Sql::Row &row)
    {
        const SearchPlace place{{row.integer(2), row.integer(3)}, row.integer(1)};
        if (m_failed || !(place < m_after))
            return;
        const auto json = QJsonDocument::fromJson(row.utf8(6)).object();
        auto message = std::get<Message>(
            Protocol::entityFrom(u"message"_s, row.text(4), row.integer(5), json));
        message = withPin(std::move(message), m_waiting.pins);
        const auto accepted = m_filter.accepts(message);
        if (!accepted)
            m_failed = accepted.error();
        else if (*accepted)
            m_found.append({place, std::move(message)});
    }

    Result<> look(const Result<> &read) const
    {
        return read && m_failed ? Result<>(*m_failed) : read;
    }

    qsizetype countFrom(const SearchPlace &place) const
    {
        return std::ranges::count_if(m_found,
                                     [&](const Found &found) { return !(found.place < place); });
    }

    SearchSlice slice()
    {
        std::ranges::sort(m_found, std::ranges::greater(), &Found::place);
        SearchSlice slice;
        slice.indexing = m_indexing;
        for (const auto &found : std::as_const(m_found)) {
            if (m_seenTo && found.place < *m_seenTo)
                break;
            if (slice.messages.size() == m_limit) {
                slice.next = m_last;
                return slice;
            }
            m_last = found.place;
            slice.messages.append(found.message);
        }
        slice.next = m_seenTo;
        return slice;
    }

    Sql::Database &m_database;
    SearchFilter &m_filter;
    const SearchOverlay &m_waiting;
    SearchPlace m_after;
    int m_limit;
    bool m_indexing = false;
    std::optional<Error> m_failed;
    std::optional<SearchPlace> m_seenTo; ///< nothing was missed from here on
    SearchPlace m_last;
    QList<Found> m_found;
};

} // namespace

Result<SearchSlice> searchMessages(Sql::Database &database,
                                   const Search::Query &query,
                                   const SearchContext &context,
                                   const SearchPlace &after,
                                   int limit)
{
    auto filter = SearchFilter::of(database, query, context);
    if (!filter)
        return filter.error();
    if (filter->isImpossible() || filter->from() >= filter->before())
        return SearchSlice();
    return Gathering(database, *filter, context.waiting, after, limit).run();
}

} // namespace Frontdesk

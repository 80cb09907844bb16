// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/backfill.h"

#include "core/base/clock.h"
#include "core/storage/cache.h"
#include "core/sync/syncclient.h"

namespace Frontdesk {

using namespace std::chrono_literals;

namespace {

constexpr int PageSize = 100;
constexpr auto Pause = 25ms; // between pages, for everything that somebody waits for

using MaybeIncomplete = std::optional<ConversationStore::Incomplete>;

Result<qint64> bytesOf(Sql::Database &database)
{
    // Without the pages that are free to be used again.
    const auto bytes =
        database.selectOne("SELECT (page_count - freelist_count) * page_size "
                           "FROM pragma_page_count, pragma_freelist_count, pragma_page_size",
                           {},
                           [](const Sql::Row &row) { return row.integer(0); });
    if (!bytes)
        return bytes.error();
    return bytes->value_or(0);
}

} // namespace

Backfill::Backfill(
    SyncClient &sync, Cache &cache, const Clock &clock, Limits limits, QObject *parent)
    : QObject(parent)
    , m_sync(sync)
    , m_cache(cache)
    , m_clock(clock)
    , m_limits(limits)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Backfill::step);
    connect(&m_sync, &SyncClient::caughtUp, this, &Backfill::restart);
}

void Backfill::restart()
{
    m_place = TimelinePlace::end().order;
    m_last.reset();
    m_done = false;
    m_pause.start(Pause);
}

void Backfill::step()
{
    if (m_busy || m_done || !m_sync.isCaughtUp())
        return;
    m_busy = true;
    const auto horizon = m_clock.nowMs() - m_limits.depthMs;
    auto next = m_cache.read([place = m_place, horizon, most = m_limits.mostBytes](
                                 Sql::Database &database) -> Result<MaybeIncomplete> {
        const auto bytes = bytesOf(database);
        if (!bytes)
            return bytes.error();
        if (*bytes >= most)
            return MaybeIncomplete();
        return ConversationStore(database).nextIncomplete(place, horizon);
    });
    whenDone(next, this, [this](const Result<std::optional<ConversationStore::Incomplete>> &found) {
        m_busy = false;
        if (!found)
            return; // the cache has its own troubles; the next connection begins again
        if (!found->has_value()) {
            m_done = true;
            Q_EMIT finished();
            return;
        }
        ask(**found);
    });
}

void Backfill::ask(const ConversationStore::Incomplete &next)
{
    const bool noProgress = m_last && m_last->id == next.id && m_last->complete == next.complete;
    m_last = next;
    if (noProgress) {
        m_place = next.last;
        m_pause.start(Pause);
        return;
    }
    m_busy = true;
    const auto before = next.complete.value_or(TimelinePlace::end().order);
    whenDone(m_sync.history(next.id, before, PageSize), this, [this](const Result<> &) {
        // An error shows as no progress: the next conversation has its turn.
        m_busy = false;
        m_pause.start(Pause);
    });
}

} // namespace Frontdesk

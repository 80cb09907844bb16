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

} // namespace

Backfill::Backfill(
    SyncClient &sync, Cache &cache, const Clock &clock, qint64 depthMs, QObject *parent)
    : QObject(parent)
    , m_sync(sync)
    , m_cache(cache)
    , m_clock(clock)
    , m_depthMs(depthMs)
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
    const auto horizon = m_clock.nowMs() - m_depthMs;
    auto next = m_cache.read([place = m_place, horizon](Sql::Database &database) {
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

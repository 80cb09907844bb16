// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchindexer.h"

#include "core/base/logging.h"
#include "core/storage/cache.h"
#include "core/storage/searchindex.h"

namespace Frontdesk {

using namespace std::chrono_literals;

SearchIndexer::SearchIndexer(Cache &cache, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
{
    m_calm.setSingleShot(true);
    m_calm.setInterval(200ms);
    connect(&m_calm, &QTimer::timeout, this, &SearchIndexer::wake);
    connect(&m_cache, &Cache::rebuilt, this, &SearchIndexer::wake);
    connect(&m_cache, &Cache::healed, this, &SearchIndexer::wake);
}

void SearchIndexer::wake()
{
    m_again = true;
    if (!m_working && !m_calm.isActive())
        work();
}

void SearchIndexer::giveWay()
{
    m_calm.start();
}

void SearchIndexer::work()
{
    m_working = !m_calm.isActive();
    if (!m_working)
        return;
    m_again = false;
    const auto step = m_cache.write(
        [](Sql::Database &database) { return SearchIndex(database).step(SearchIndex::StepTime); });
    whenDone(step, this, [this](const Result<bool> &more) {
        if (!more)
            return stop(more.error());
        merge(*more);
    });
}

void SearchIndexer::merge(bool moreWaits)
{
    m_working = !m_calm.isActive();
    m_again = m_again || !m_working;
    if (!m_working)
        return;
    struct Merged {
        bool goesOn = false;
        int pieces = 0;
    };
    const auto merged = m_cache.write([](Sql::Database &database) -> Result<Merged> {
        SearchIndex index(database);
        const auto goesOn = index.merge();
        if (!goesOn)
            return goesOn.error();
        const auto pieces = index.pieces();
        if (!pieces)
            return pieces.error();
        return Merged{*goesOn, *pieces};
    });
    whenDone(merged, this, [this, moreWaits](const Result<Merged> &done) {
        if (!done)
            return stop(done.error());
        const bool isBehind = done->goesOn && done->pieces > SearchIndex::ManyPieces;
        if ((moreWaits || m_again) && !isBehind)
            return work();
        if (done->goesOn)
            return merge(moreWaits);
        m_working = false;
        Q_EMIT caughtUp();
    });
}

/// A disk that refuses is not asked in circles: the next write, or its healing, wakes.
void SearchIndexer::stop(const Error &why)
{
    qCWarning(LogClient) << "the search index stands still:" << why.code;
    m_working = false;
}

} // namespace Frontdesk

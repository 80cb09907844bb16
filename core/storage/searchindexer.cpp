// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchindexer.h"

#include "core/base/logging.h"
#include "core/storage/cache.h"
#include "core/storage/searchindex.h"

namespace Frontdesk {

SearchIndexer::SearchIndexer(Cache &cache, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
{
    connect(&m_cache, &Cache::rebuilt, this, &SearchIndexer::wake);
    connect(&m_cache, &Cache::healed, this, &SearchIndexer::wake);
}

void SearchIndexer::wake()
{
    m_again = true;
    if (!m_working)
        work();
}

void SearchIndexer::work()
{
    m_working = true;
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
    const auto merged =
        m_cache.write([](Sql::Database &database) { return SearchIndex(database).merge(); });
    whenDone(merged, this, [this, moreWaits](const Result<bool> &goesOn) {
        if (!goesOn)
            return stop(goesOn.error());
        if (moreWaits || m_again)
            return work();
        if (*goesOn)
            return merge(false);
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

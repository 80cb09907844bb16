// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/thumbnails.h"

#include "core/base/clock.h"
#include "core/client/mediasource.h"
#include "core/storage/cache.h"
#include "core/storage/messagestore.h"
#include "core/sync/syncclient.h"

namespace Frontdesk {

Thumbnails::Thumbnails(
    SyncClient &sync, Cache &cache, MediaSource &media, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_sync(sync)
    , m_cache(cache)
    , m_media(media)
    , m_clock(clock)
{
    connect(&m_sync, &SyncClient::welcomed, this, [this] { m_tried.clear(); });
    connect(&m_sync, &SyncClient::caughtUp, this, &Thumbnails::begin);
    connect(&m_sync, &SyncClient::changed, this, &Thumbnails::take);
}

void Thumbnails::begin()
{
    const auto since = m_clock.nowMs() - RecentMs;
    auto recent = m_cache.read([since](Sql::Database &database) {
        return MessageStore(database).recentThumbnails(since, Most);
    });
    whenDone(recent, this, [this](const Result<QStringList> &shas) {
        if (!shas)
            return; // the cache has its own troubles; the next connection begins again
        m_wanted = *shas;
        next();
    });
}

void Thumbnails::take(const ChangeSet &changes)
{
    // What a snapshot brings is looked up when it is whole.
    if (!m_sync.isCaughtUp() || m_wanted.size() >= Most)
        return;
    const auto since = m_clock.nowMs() - RecentMs;
    for (const auto &message : changes.messages) {
        const auto &media = message.content.media;
        if (media && !media->thumbnail.isEmpty() && message.order.at > since)
            m_wanted.append(media->thumbnail);
    }
    next();
}

void Thumbnails::next()
{
    if (m_busy)
        return;
    while (!m_wanted.isEmpty() && m_sync.state() == SyncClient::State::Online) {
        const auto sha = m_wanted.takeFirst();
        if (m_tried.contains(sha) || !m_media.localFile(sha).isEmpty())
            continue;
        m_tried.insert(sha);
        m_busy = true;
        whenDone(m_media.fetch(sha), this, [this](const Result<QString> &) {
            m_busy = false; // one that is gone shows as that where it is looked at
            next();
        });
        return;
    }
}

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changeset.h"

#include <QObject>
#include <QSet>

namespace Frontdesk {

class Cache;
class Clock;
class MediaSource;
class SyncClient;

/// Brings the small pictures of recent messages here before anybody looks, so that they show without
/// a relay too. One at a time. GUI thread.
class Thumbnails : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 RecentMs = 14LL * 24 * 60 * 60 * 1000;
    static constexpr int Most = 1000; ///< that wait at a time

    Thumbnails(SyncClient &sync,
               Cache &cache,
               MediaSource &media,
               const Clock &clock,
               QObject *parent = nullptr);

private:
    void begin();
    void take(const ChangeSet &changes);
    void next();

    SyncClient &m_sync;
    Cache &m_cache;
    MediaSource &m_media;
    const Clock &m_clock;
    QStringList m_wanted;
    QSet<QString> m_tried; ///< on this connection
    bool m_busy = false;
};

} // namespace Frontdesk

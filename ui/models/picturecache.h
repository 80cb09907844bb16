// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/mediasource.h"

#include <QCache>
#include <QHash>
#include <QPixmap>
#include <QSet>

namespace Frontdesk {

/// Pictures as pixmaps, decoded in the thread pool and at most MaxSide pixels wide or high. Asking
/// for one that is not here fetches it and tells with arrived(). GUI thread.
class PictureCache : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaxSide = 840; ///< a single picture at 250 % or on a dense screen

    explicit PictureCache(MediaSource &media, QObject *parent = nullptr);

    /// Null while it is not here, and for ever if it is no picture.
    QPixmap picture(const QString &sha);
    /// Asks again for what could not be fetched: the link is back.
    void retry();

Q_SIGNALS:
    void arrived(const QString &sha);

private:
    /// Why there is no picture: it could not be brought, which may change, or it is none.
    enum class Failure { NotFetched, NoPicture };

    void startSoon(const QString &sha);
    void fetch(const QString &sha);
    void decode(const QString &sha, const QString &path);
    void settle(const QString &sha, const QImage &image);
    void fail(const QString &sha, Failure failure);
    void forgetFailure(const QString &sha);

    MediaSource &m_media;
    QCache<QString, QPixmap> m_pixmaps; ///< cost in KiB
    QSet<QString> m_underWay;
    QHash<QString, Failure> m_failed; ///< not asked for again until there is news
};

} // namespace Frontdesk

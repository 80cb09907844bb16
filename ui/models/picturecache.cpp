// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/picturecache.h"

#include "ui/models/picturefile.h"

#include <QThreadPool>

namespace Frontdesk {

namespace {

constexpr int BudgetKiB = 64 * 1024;

QSize cachedSize(QSize stored)
{
    constexpr QSize Most(PictureCache::MaxSide, PictureCache::MaxSide);
    return stored.width() > Most.width() || stored.height() > Most.height()
        ? stored.scaled(Most, Qt::KeepAspectRatio)
        : stored;
}

} // namespace

PictureCache::PictureCache(MediaSource &media, QObject *parent)
    : QObject(parent)
    , m_media(media)
    , m_pixmaps(BudgetKiB)
{
    connect(&media, &MediaSource::arrived, this, &PictureCache::forgetFailure);
}

QPixmap PictureCache::picture(const QString &sha)
{
    if (const QPixmap *known = m_pixmaps.object(sha))
        return *known;
    if (!m_underWay.contains(sha) && !m_failed.contains(sha))
        startSoon(sha);
    return {};
}

void PictureCache::retry()
{
    QStringList again;
    for (auto it = m_failed.cbegin(); it != m_failed.cend(); ++it) {
        if (it.value() == Failure::NotFetched)
            again.append(it.key());
    }
    for (const auto &sha : std::as_const(again))
        forgetFailure(sha);
}

/// Whoever asks is painting, and files are not looked at then.
void PictureCache::startSoon(const QString &sha)
{
    m_underWay.insert(sha);
    QMetaObject::invokeMethod(
        this, [this, sha] { fetch(sha); }, Qt::QueuedConnection);
}

void PictureCache::fetch(const QString &sha)
{
    whenDone(m_media.fetch(sha), this, [this, sha](const Result<QString> &path) {
        if (path)
            decode(sha, *path);
        else
            fail(sha, Failure::NotFetched);
    });
}

void PictureCache::decode(const QString &sha, const QString &path)
{
    const Promise<QImage> promise;
    QThreadPool::globalInstance()->start(
        [promise, path] { promise.give(readPictureFile(path, cachedSize)); });
    whenDone(promise.future(), this, [this, sha](const Result<QImage> &image) {
        settle(sha, image ? *image : QImage());
    });
}

void PictureCache::settle(const QString &sha, const QImage &image)
{
    if (image.isNull()) {
        fail(sha, Failure::NoPicture);
        return;
    }
    m_underWay.remove(sha);
    const auto cost = static_cast<int>(image.sizeInBytes() / 1024) + 1;
    m_pixmaps.insert(sha, new QPixmap(QPixmap::fromImage(image)), cost);
    Q_EMIT arrived(sha);
}

void PictureCache::fail(const QString &sha, Failure failure)
{
    m_underWay.remove(sha);
    m_failed.insert(sha, failure);
}

void PictureCache::forgetFailure(const QString &sha)
{
    if (m_failed.remove(sha))
        Q_EMIT arrived(sha); // whoever shows it asks again
}

} // namespace Frontdesk

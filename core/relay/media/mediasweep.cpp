// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/media/mediasweep.h"

#include "core/base/logging.h"

#include <QFile>

namespace Frontdesk::Relay {

namespace {

constexpr std::chrono::seconds SoonAfterErasing{2};
constexpr int AtOnce = 100; ///< files in one transaction
/// An upload that no message has used by then was given up.
constexpr qint64 UploadLifeMs = 30LL * 24 * 60 * 60 * 1000;

Result<> forgetOldUploads(WriteContext &context)
{
    auto done = context.database.execute(
        "DELETE FROM media_upload WHERE workspace = :workspace "
        "AND created_at < :before",
        {{":workspace", Workspace}, {":before", context.now - UploadLifeMs}});
    if (!done)
        return done.error();
    return {};
}

} // namespace

MediaSweep::MediaSweep(Store &store, const MediaStore &files, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_files(files)
{
    connect(&m_store, &Store::changed, this, &MediaSweep::notice);
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonAfterErasing);
    const auto begin = [this] {
        sweep().ignore();
    }; // tried again in an hour
    connect(&m_soon, &QTimer::timeout, this, begin);
    connect(&m_hourly, &QTimer::timeout, this, begin);
    m_hourly.start(std::chrono::hours(1));
}

Async<int> MediaSweep::sweep()
{
    const auto swept = m_store.write([files = &m_files](WriteContext &context) -> Result<int> {
        if (auto forgotten = forgetOldUploads(context); !forgotten)
            return forgotten.error();
        const auto orphans = takeOrphans(context, context.now, AtOnce);
        if (!orphans)
            return orphans.error();
        // In this thread and not on the files' own: see putIngested().
        for (const auto &sha : *orphans)
            QFile::remove(files->fileOf(sha));
        return static_cast<int>(orphans->size());
    });
    return whenDone(swept, this, [this](const Result<int> &count) -> Result<int> {
        if (!count)
            qCWarning(LogMedia) << "cannot sweep:" << count.error().detail;
        else if (*count > 0)
            m_soon.start(); // there may be more, and thumbnails follow their pictures
        return count;
    });
}

void MediaSweep::notice(const Changes &changes)
{
    for (const auto &change : changes) {
        for (const auto &item : change.items) {
            const auto *message = std::get_if<Message>(&item.entity);
            if (message != nullptr && message->content.kind == ContentKind::Erased)
                m_soon.start();
        }
    }
}

} // namespace Frontdesk::Relay

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/backoff.h"
#include "core/relay/media/mediastore.h"
#include "core/relay/media/webdownload.h"
#include "core/relay/outbox/sendsteps.h"
#include "core/relay/profiles/fetchjobs.h"

#include <QSet>
#include <QTimer>

namespace Frontdesk::Relay {

/// Downloads what customers sent, at once: platforms keep it for a while only. What cannot be had
/// is shown as gone or failed, never left pending. Lives in the main thread.
class MediaFetcher : public QObject
{
    Q_OBJECT

public:
    struct Settings {
        int parallel = 8;
        qint64 maxBytes = 512LL * 1024 * 1024; ///< of media on the platform
        qint64 maxExternalBytes = 200LL * 1024 * 1024;
        std::chrono::milliseconds tick = std::chrono::seconds(2); ///< looks for what is due
        std::chrono::milliseconds firstRetry = std::chrono::seconds(2);
        std::chrono::milliseconds longestRetry = std::chrono::seconds(60);
        std::chrono::milliseconds giveUpAfter = std::chrono::hours(24);
        int missingTries = 4; ///< a 404 right after the event may be too early
    };

    /// The parts, which outlive this.
    struct Parts {
        Store &store;
        MediaStore &files;
        PlatformAccess &platform;
        WebDownload &web;
        AdapterOf adapterOf;
    };

    MediaFetcher(Parts parts, Settings settings, QObject *parent = nullptr);

    /// Begins with what earlier runs left.
    void start();
    /// Begins nothing more while true; goes on with what waited then.
    void setPaused(bool paused);

    int inFlight() const noexcept { return static_cast<int>(m_active.size()); }

private:
    /// A job with what it needs to know.
    struct Task {
        FetchJob job;
        std::optional<Message> message;
        Platform platform = Platform::Line;
        QString file; ///< where the bytes go
        bool tokenIsFresh = false;
    };

    void look();
    void notice(const Changes &changes);
    void begin(const FetchJob &job);
    void download(Task task);
    void take(const Task &task, const Download &download);
    void takeFromWeb(const Task &task, const Download &download);
    void askTranscoding(const Task &task);
    void keep(const Task &task, const QString &mime);
    void store(const Task &task, const Ingested &ingested);
    void retry(const Task &task, const Error &why);
    void giveUp(const Task &task, MediaState state, const QString &code);
    void release(const Task &task);
    static Result<Task> taskFor(Sql::Database &database, const FetchJob &job);

    Parts m_parts;
    Settings m_settings;
    Backoff m_backoff;
    QTimer m_tick;
    QSet<QString> m_active; ///< ids of jobs
    bool m_isPaused = false;
    bool m_isLooking = false;
    bool m_lookAgain = false;
};

} // namespace Frontdesk::Relay

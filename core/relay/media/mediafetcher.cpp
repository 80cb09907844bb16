// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/media/mediafetcher.h"

#include "core/base/logging.h"
#include "core/relay/journal/rows.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

Error broken(const char *what)
{
    return {ErrorKind::Timeout, u"media.failed"_s, QString::fromLatin1(what)};
}

bool isWanted(const std::optional<Message> &message)
{
    return message && message->content.kind != ContentKind::Erased && message->content.media
        && message->content.media->state == MediaState::Pending;
}

/// The message as it is now, if it still waits for its media.
Result<std::optional<Message>> waiting(Sql::Database &database, const FetchJob &job)
{
    auto message = messageById(database, MessageId(job.subject));
    if (!message)
        return message.error();
    return isWanted(*message) ? *message : std::nullopt;
}

/// Writes what became of the media and ends the job. The customer may have taken it back meanwhile.
template <typename Change>
Result<> conclude(WriteContext &context, const FetchJob &job, Change change)
{
    auto message = waiting(context.database, job);
    if (!message)
        return message.error();
    if (*message) {
        if (auto changed = change(**message); !changed)
            return changed;
        const auto stored = updateMessage(context.database, **message);
        if (!stored)
            return stored.error();
        context.log.put(*stored);
    }
    return removeJob(context, job);
}

} // namespace

MediaFetcher::MediaFetcher(Parts parts, Settings settings, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_settings(settings)
    , m_backoff(settings.firstRetry, settings.longestRetry)
{
    connect(&m_tick, &QTimer::timeout, this, &MediaFetcher::look);
}

void MediaFetcher::start()
{
    connect(&m_parts.store, &Store::changed, this, &MediaFetcher::notice);
    m_tick.start(m_settings.tick);
    look();
}

void MediaFetcher::setPaused(bool paused)
{
    if (std::exchange(m_isPaused, paused) && !paused && m_tick.isActive())
        look();
}

void MediaFetcher::notice(const Changes &changes)
{
    for (const auto &change : changes) {
        for (const auto &item : change.items) {
            const auto *message = std::get_if<Message>(&item.entity);
            if (message != nullptr && message->direction == Direction::Inbound
                && isWanted(*message))
                return look();
        }
    }
}

void MediaFetcher::look()
{
    if (m_isPaused || m_isLooking || inFlight() >= m_settings.parallel) {
        m_lookAgain = true;
        return;
    }
    m_isLooking = true;
    m_lookAgain = false;
    // Those in flight are due as well: enough is asked for to see beyond them.
    const int limit = m_settings.parallel + inFlight();
    const auto now = m_parts.store.clock().nowMs();
    whenDone(m_parts.store.read([now, limit](Sql::Database &database) {
        return dueJobs(database, true, now, limit);
    }),
             this,
             [this](const Result<QList<FetchJob>> &jobs) {
                 m_isLooking = false;
                 if (!jobs) {
                     qCWarning(LogMedia) << "cannot look for work:" << jobs.error().detail;
                     return;
                 }
                 for (const auto &job : *jobs) {
                     if (inFlight() < m_settings.parallel && !m_active.contains(job.id))
                         begin(job);
                 }
                 if (m_lookAgain && !m_isPaused && inFlight() < m_settings.parallel)
                     look();
             });
}

Result<MediaFetcher::Task> MediaFetcher::taskFor(Sql::Database &database, const FetchJob &job)
{
    Task task;
    task.job = job;
    auto message = waiting(database, job);
    if (!message)
        return message.error();
    task.message = *message;
    const auto account = accountById(database, job.account);
    if (!account)
        return account.error();
    if (*account)
        task.platform = (*account)->platform;
    return task;
}

void MediaFetcher::begin(const FetchJob &job)
{
    m_active.insert(job.id);
    whenDone(m_parts.store.read([job](Sql::Database &database) { return taskFor(database, job); }),
             this,
             [this, job](const Result<Task> &found) {
                 if (!found || !found->message) {
                     Task nothing;
                     nothing.job = job;
                     return found ? giveUp(nothing, MediaState::Gone, {})
                                  : retry(nothing, found.error());
                 }
                 auto task = *found;
                 task.file = m_parts.files.incomingFile();
                 download(task);
             });
}

void MediaFetcher::download(Task task)
{
    const auto next = [this, task](const Result<Download> &download) {
        if (download)
            return task.job.url.isEmpty() ? take(task, *download) : takeFromWeb(task, *download);
        if (download.error().kind == ErrorKind::Rejected)
            return giveUp(task, MediaState::Failed, u"media.failed"_s);
        retry(task, download.error());
    };
    const auto *adapter = m_parts.adapterOf(task.platform);
    if (adapter == nullptr)
        return giveUp(task, MediaState::Failed, u"media.failed"_s);
    if (!task.job.url.isEmpty()) {
        const auto url = QUrl(task.job.url, QUrl::StrictMode);
        whenDone(m_parts.web.get(url, {task.file, m_settings.maxExternalBytes}), this, next);
        return;
    }
    const auto call = adapter->calls().content(task.message->platformId);
    if (!call.isSupported())
        return giveUp(task, MediaState::Failed, u"media.failed"_s);
    whenDone(
        m_parts.platform.download(task.job.account, call.request, {task.file, m_settings.maxBytes}),
        this,
        next);
}

void MediaFetcher::take(const Task &task, const Download &download)
{
    if (download.tooLarge)
        return giveUp(task, MediaState::Failed, u"media.too-large"_s);
    const auto *adapter = m_parts.adapterOf(task.platform);
    const auto content = adapter->calls().content(task.message->platformId).read(download.answer);
    if (!content) {
        const auto &error = content.error();
        if (error.kind == ErrorKind::Unauthorized && !task.tokenIsFresh) {
            m_parts.platform.invalidateToken(task.job.account);
            auto again = task;
            again.tokenIsFresh = true;
            return this->download(again);
        }
        if (error.kind == ErrorKind::Rejected)
            return giveUp(task, MediaState::Failed, u"media.failed"_s);
        return retry(task, error);
    }
    switch (content->state) {
    case ContentAnswer::State::Ready:
        if (download.answer.transport != PlatformAnswer::Transport::Answered
            || (content->size > 0 && content->size != download.size))
            return retry(task, broken("the download was cut off"));
        return keep(task, content->mime);
    case ContentAnswer::State::Preparing:
        return askTranscoding(task);
    case ContentAnswer::State::Gone:
        return giveUp(task, MediaState::Gone, u"media.gone"_s);
    case ContentAnswer::State::Missing:
        if (task.job.attempt + 1 >= m_settings.missingTries)
            return giveUp(task, MediaState::Gone, u"media.gone"_s);
        return retry(task, broken("not there yet"));
    }
}

/// A stranger's host: what the platform's own codes mean does not hold there.
void MediaFetcher::takeFromWeb(const Task &task, const Download &download)
{
    const auto &answer = download.answer;
    if (download.tooLarge)
        return giveUp(task, MediaState::Failed, u"media.too-large"_s);
    if (answer.transport != PlatformAnswer::Transport::Answered)
        return retry(task, broken("the download was cut off"));
    if (answer.status == 200) {
        const auto type = answer.header("content-type");
        return keep(task, QString::fromLatin1(type.left(type.indexOf(';')).trimmed().toLower()));
    }
    if (answer.status >= 500 || answer.status == 408 || answer.status == 429)
        return retry(task, broken("the host is busy"));
    if (answer.status == 404 || answer.status == 410)
        return giveUp(task, MediaState::Gone, u"media.gone"_s);
    giveUp(task, MediaState::Failed, u"media.failed"_s);
}

void MediaFetcher::askTranscoding(const Task &task)
{
    const auto call =
        m_parts.adapterOf(task.platform)->calls().transcoding(task.message->platformId);
    if (!call.isSupported())
        return retry(task, broken("still being prepared"));
    whenDone(m_parts.platform.send(task.job.account, call.request),
             this,
             [this, task, call](const Result<PlatformAnswer> &answer) {
                 const auto state =
                     answer ? call.read(*answer) : Result<TranscodingState>(answer.error());
                 if (state && *state == TranscodingState::Failed)
                     return giveUp(task, MediaState::Failed, u"media.failed"_s);
                 retry(task, broken("still being prepared"));
             });
}

void MediaFetcher::keep(const Task &task, const QString &mime)
{
    whenDone(
        m_parts.files.take(task.file, mime), this, [this, task](const Result<Ingested> &ingested) {
            if (ingested)
                return store(task, *ingested);
            if (ingested.error().kind == ErrorKind::Rejected)
                return giveUp(task, MediaState::Failed, u"media.failed"_s);
            retry(task, ingested.error());
        });
}

void MediaFetcher::store(const Task &task, const Ingested &ingested)
{
    const auto *files = &m_parts.files;
    auto stored =
        m_parts.store.write([job = task.job, ingested, files](WriteContext &context) -> Result<> {
            return conclude(context, job, [&](Message &message) -> Result<> {
                if (auto put = putIngested(context, *files, ingested); !put)
                    return put;
                describe(message.content, ingested.file);
                return useFilesOf(context, message);
            });
        });
    whenDone(stored, this, [this, task](const Result<> &done) {
        if (!done)
            return retry(task, done.error());
        release(task);
    });
}

void MediaFetcher::retry(const Task &task, const Error &why)
{
    if (!task.file.isEmpty())
        m_parts.files.drop(task.file);
    const auto now = m_parts.store.clock().nowMs();
    if (now - task.job.createdAt > m_settings.giveUpAfter.count())
        return giveUp(task, MediaState::Failed, u"media.failed"_s);
    qCInfo(LogMedia) << "media of message" << task.job.subject << "again later:" << why.code
                     << why.detail;
    const auto wait = why.retryAfter.value_or(m_backoff.after(task.job.attempt + 1));
    auto postponed = m_parts.store.write([job = task.job, wait](WriteContext &context) {
        return postponeJob(context, job, context.now + wait.count());
    });
    whenDone(postponed, this, [this, task](const Result<> &) { release(task); });
}

void MediaFetcher::giveUp(const Task &task, MediaState state, const QString &code)
{
    if (!task.file.isEmpty())
        m_parts.files.drop(task.file);
    auto given = m_parts.store.write([job = task.job, state, code](WriteContext &context) {
        return conclude(context, job, [&](Message &message) -> Result<> {
            message.content.media->state = state;
            message.content.media->failure = code;
            return {};
        });
    });
    whenDone(given, this, [this, task](const Result<> &done) {
        if (!done)
            qCWarning(LogMedia) << "cannot note the end of" << task.job.subject
                                << done.error().detail;
        release(task);
    });
}

void MediaFetcher::release(const Task &task)
{
    m_active.remove(task.job.id);
    if (m_lookAgain)
        look();
}

} // namespace Frontdesk::Relay

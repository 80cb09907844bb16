// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/profiles/profilefetcher.h"

#include "core/base/logging.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

/// True if asking again later cannot help.
bool isFinal(const Error &error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Rejected
        || error.kind == ErrorKind::Corrupt;
}

/// A customer or group that nothing is known of yet: its row has just been written.
bool isNew(const Protocol::Entity &entity)
{
    if (const auto *contact = std::get_if<Contact>(&entity); contact != nullptr)
        return contact->profileAt == 0;
    const auto *conversation = std::get_if<Conversation>(&entity);
    return conversation != nullptr && conversation->kind != ConversationKind::User
        && conversation->title.isEmpty();
}

} // namespace

ProfileFetcher::ProfileFetcher(Parts parts, Settings settings, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_settings(settings)
    , m_pictures(m_parts.files, m_parts.pictures)
    , m_backoff(settings.firstRetry, settings.longestRetry)
{
    connect(&m_tick, &QTimer::timeout, this, &ProfileFetcher::look);
}

void ProfileFetcher::start()
{
    connect(&m_parts.store, &Store::changed, this, &ProfileFetcher::notice);
    m_tick.start(m_settings.tick);
    look();
}

void ProfileFetcher::notice(const Changes &changes)
{
    for (const auto &change : changes) {
        for (const auto &item : change.items) {
            if (isNew(item.entity))
                return look();
        }
    }
}

void ProfileFetcher::look()
{
    const int free = m_settings.parallel - static_cast<int>(m_active.size());
    if (m_isLooking || free <= 0) {
        m_lookAgain = true;
        return;
    }
    m_isLooking = true;
    m_lookAgain = false;
    const int limit = m_settings.parallel + static_cast<int>(m_active.size());
    const auto now = m_parts.store.clock().nowMs();
    whenDone(m_parts.store.read([now, limit](Sql::Database &database) {
        return dueJobs(database, false, now, limit);
    }),
             this,
             [this](const Result<QList<FetchJob>> &jobs) {
                 m_isLooking = false;
                 if (!jobs) {
                     qCWarning(LogRelay) << "cannot look for profiles:" << jobs.error().detail;
                     return;
                 }
                 for (const auto &job : *jobs) {
                     if (m_active.size() < m_settings.parallel && !m_active.contains(job.id)
                         && bucketOf(job.account).take(m_parts.store.clock().monotonicMs()))
                         begin(job);
                 }
             });
}

void ProfileFetcher::begin(const FetchJob &job)
{
    m_active.insert(job.id);
    whenDone(
        m_parts.store.read([job](Sql::Database &database) { return subjectOf(database, job); }),
        this,
        [this, job](const Result<std::optional<ProfileSubject>> &subject) {
            if (!subject)
                return failed(job, {}, subject.error(), true);
            if (!*subject || m_parts.adapterOf((*subject)->platform) == nullptr)
                return conclude(job,
                                [job](WriteContext &context) { return keepNothing(context, job); });
            ask(job, **subject, false);
        });
}

void ProfileFetcher::ask(const FetchJob &job, const ProfileSubject &subject, bool tokenIsFresh)
{
    switch (job.kind) {
    case FetchKind::Picture:
        return getPicture(job);
    case FetchKind::Group:
        return askGroup(job, subject, tokenIsFresh);
    case FetchKind::Profile:
    case FetchKind::Member:
    case FetchKind::Content:
        return askProfile(job, subject, tokenIsFresh);
    }
}

void ProfileFetcher::askProfile(const FetchJob &job,
                                const ProfileSubject &subject,
                                bool tokenIsFresh)
{
    const auto call = m_parts.adapterOf(subject.platform)
                          ->calls()
                          .profile(subject.kind, subject.conversation, subject.user);
    if (!call.isSupported())
        return conclude(job, [job](WriteContext &context) { return keepNothing(context, job); });
    whenDone(m_parts.platform.send(job.account, call.request),
             this,
             [=, this](const Result<PlatformAnswer> &answer) {
                 const auto profile =
                     answer ? call.read(*answer) : Result<PlatformProfile>(answer.error());
                 if (!profile)
                     return failed(job, subject, profile.error(), tokenIsFresh);
                 conclude(job, [job, look = *profile](WriteContext &context) {
                     return job.kind == FetchKind::Member ? keepMember(context, job, look)
                                                          : keepProfile(context, job, look);
                 });
             });
}

void ProfileFetcher::askGroup(const FetchJob &job, const ProfileSubject &subject, bool tokenIsFresh)
{
    const auto call = m_parts.adapterOf(subject.platform)
                          ->calls()
                          .groupSummary(subject.kind, subject.conversation);
    if (!call.isSupported())
        return askMemberCount(job, subject, {});
    whenDone(m_parts.platform.send(job.account, call.request),
             this,
             [=, this](const Result<PlatformAnswer> &answer) {
                 const auto summary =
                     answer ? call.read(*answer) : Result<GroupSummary>(answer.error());
                 if (!summary)
                     return failed(job, subject, summary.error(), tokenIsFresh);
                 askMemberCount(job, subject, {*summary, {}});
             });
}

void ProfileFetcher::askMemberCount(const FetchJob &job,
                                    const ProfileSubject &subject,
                                    const GroupLook &look)
{
    const auto call = m_parts.adapterOf(subject.platform)
                          ->calls()
                          .memberCount(subject.kind, subject.conversation);
    const auto keep = [this, job](const GroupLook &group) {
        conclude(job,
                 [job, group](WriteContext &context) { return keepGroup(context, job, group); });
    };
    if (!call.isSupported())
        return keep(look);
    whenDone(m_parts.platform.send(job.account, call.request),
             this,
             [call, look, keep](const Result<PlatformAnswer> &answer) {
                 auto group = look;
                 const auto members = answer ? call.read(*answer) : Result<int>(answer.error());
                 if (members) // without the number the name is still worth showing
                     group.members = *members;
                 keep(group);
             });
}

void ProfileFetcher::getPicture(const FetchJob &job)
{
    whenDone(m_pictures.fetch(job.url), this, [this, job](const Result<Ingested> &ingested) {
        if (!ingested)
            return failed(job, {}, ingested.error(), true);
        const auto *files = &m_parts.files;
        conclude(job, [job, got = *ingested, files](WriteContext &context) -> Result<> {
            // What is no picture gets its row too, so that the sweep finds it.
            if (auto put = putIngested(context, *files, got); !put)
                return put;
            if (!PictureFetch::isPicture(got))
                return keepNothing(context, job);
            // Lists and chats show it small.
            return keepPicture(context, job, got.thumbnail.value_or(got.file).sha);
        });
    });
}

void ProfileFetcher::failed(const FetchJob &job,
                            const ProfileSubject &subject,
                            const Error &error,
                            bool tokenIsFresh)
{
    if (error.kind == ErrorKind::Unauthorized && !tokenIsFresh) {
        m_parts.platform.invalidateToken(job.account);
        return ask(job, subject, true);
    }
    if (error.kind == ErrorKind::RateLimited) {
        const auto pause = error.retryAfter.value_or(std::chrono::seconds(1));
        bucketOf(job.account).pauseUntil(m_parts.store.clock().monotonicMs() + pause.count());
    }
    const auto age = m_parts.store.clock().nowMs() - job.createdAt;
    if (isFinal(error) || age > m_settings.giveUpAfter.count()) {
        qCDebug(LogRelay) << "no profile:" << error.code;
        return conclude(job, [job](WriteContext &context) { return keepNothing(context, job); });
    }
    const auto wait = m_backoff.after(job.attempt + 1);
    conclude(job, [job, wait](WriteContext &context) {
        return postponeJob(context, job, context.now + wait.count());
    });
}

template <typename Write>
void ProfileFetcher::conclude(const FetchJob &job, Write write)
{
    whenDone(m_parts.store.write(std::move(write)), this, [this, job](const Result<> &done) {
        m_active.remove(job.id);
        if (!done) {
            // With the next tick, not at once: it may fail again.
            qCWarning(LogRelay) << "cannot keep a profile:" << done.error().code
                                << done.error().detail;
            return;
        }
        // A picture may have been asked for, and others may have waited for a free place.
        if (m_lookAgain || job.kind != FetchKind::Picture)
            look();
    });
}

TokenBucket &ProfileFetcher::bucketOf(const AccountId &account)
{
    const auto found = m_buckets.find(account.value());
    if (found != m_buckets.end())
        return found->second;
    const TokenBucket fresh(
        m_settings.perSecond, m_settings.perSecond, m_parts.store.clock().monotonicMs());
    return m_buckets.emplace(account.value(), fresh).first->second;
}

} // namespace Frontdesk::Relay

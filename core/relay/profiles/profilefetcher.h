// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/backoff.h"
#include "core/relay/outbox/sendsteps.h"
#include "core/relay/outbox/tokenbucket.h"
#include "core/relay/profiles/picturefetch.h"
#include "core/relay/profiles/profilerows.h"

#include <QSet>
#include <QTimer>

#include <unordered_map>

namespace Frontdesk::Relay {

/// Asks the platforms for names and pictures of customers, groups and their members, in the
/// background and not too fast. Works through the rows of fetch_job. Lives in the main thread.
class ProfileFetcher : public QObject
{
    Q_OBJECT

public:
    struct Settings {
        int parallel = 8;
        double perSecond = 50; ///< questions about one account
        std::chrono::milliseconds tick = std::chrono::seconds(1); ///< looks for what is due
        std::chrono::milliseconds firstRetry = std::chrono::seconds(5);
        std::chrono::milliseconds longestRetry = std::chrono::minutes(10);
        std::chrono::milliseconds giveUpAfter = std::chrono::hours(12);
    };

    /// The parts, which outlive this.
    struct Parts {
        Store &store;
        MediaStore &files;
        PlatformAccess &platform;
        WebDownload &pictures; ///< allows the platforms' picture hosts only
        AdapterOf adapterOf;
    };

    ProfileFetcher(Parts parts, Settings settings, QObject *parent = nullptr);

    /// Begins with what earlier runs left.
    void start();

private:
    void look();
    void notice(const Changes &changes);
    void begin(const FetchJob &job);
    void ask(const FetchJob &job, const ProfileSubject &subject, bool tokenIsFresh);
    void askProfile(const FetchJob &job, const ProfileSubject &subject, bool tokenIsFresh);
    void askGroup(const FetchJob &job, const ProfileSubject &subject, bool tokenIsFresh);
    void askMemberCount(const FetchJob &job, const ProfileSubject &subject, const GroupLook &look);
    void getPicture(const FetchJob &job);
    void failed(const FetchJob &job,
                const ProfileSubject &subject,
                const Error &error,
                bool tokenIsFresh);
    template <typename Write>
    void conclude(const FetchJob &job, Write write);
    TokenBucket &bucketOf(const AccountId &account);

    Parts m_parts;
    Settings m_settings;
    PictureFetch m_pictures;
    Backoff m_backoff;
    QTimer m_tick;
    QSet<QString> m_active; ///< ids of jobs
    std::unordered_map<QString, TokenBucket> m_buckets;
    bool m_isLooking = false;
    bool m_lookAgain = false;
};

} // namespace Frontdesk::Relay

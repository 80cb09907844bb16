// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/snoozealarm.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/client/changefeed.h"
#include "core/client/outboxoverlay.h"
#include "core/storage/cache.h"
#include "core/storage/conversationlist.h"
#include "core/storage/outbox.h"

#include <algorithm>

namespace Frontdesk {

namespace {

/// A computer that slept or was set to another time is right again after this.
constexpr qint64 LongestSleepMs = 60 * 1000;

} // namespace

struct SnoozeAlarm::Dues {
    QList<ConversationId> now;
    qint64 next = 0; ///< 0: none
    qint64 until = 0; ///< the time at which it was looked
};

SnoozeAlarm::SnoozeAlarm(
    Cache &cache, Outbox &outbox, ChangeFeed &feed, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_outbox(outbox)
    , m_clock(clock)
    , m_news([this] { look(); })
    , m_told(clock.nowMs())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SnoozeAlarm::look);
    const auto lookIfSnoozed = [this](const ChangeSet &changes) {
        const bool any = std::any_of(changes.conversations.cbegin(),
                                     changes.conversations.cend(),
                                     [](const auto &one) { return one.snoozedUntil > 0; });
        if (any || changes.everything)
            look();
    };
    connect(&feed, &ChangeFeed::changed, this, lookIfSnoozed);
    connect(&m_outbox, &Outbox::entryChanged, this, [this](const OutboxEntry &entry) {
        if (std::holds_alternative<Protocol::SetState>(entry.command.args))
            m_news.ask();
    });
}

/// One look at a time; what came meanwhile makes one more.
void SnoozeAlarm::look()
{
    if (std::exchange(m_looking, true)) {
        m_lookAgain = true;
        return;
    }
    const auto pending = pendingDues(m_clock.nowMs());
    const auto read = m_cache.read(
        [since = m_told, dues = pending](Sql::Database &database) mutable -> Result<Dues> {
            ConversationList list(database);
            const auto due = list.dueBetween(since, dues.until);
            if (!due)
                return due.error();
            const auto next = list.nextDue(dues.until);
            if (!next)
                return next.error();
            dues.now += *due;
            if (*next > 0)
                dues.next = dues.next > 0 ? std::min(dues.next, *next) : *next;
            return dues;
        });
    whenDone(read, this, [this](const Result<Dues> &dues) {
        m_looking = false;
        if (dues)
            tell(*dues);
        else
            qCWarning(LogClient) << "no snooze ends:" << dues.error().detail;
        if (std::exchange(m_lookAgain, false))
            look();
    });
}

void SnoozeAlarm::tell(const Dues &dues)
{
    m_told = dues.until;
    if (dues.next > 0) {
        const auto wait = std::clamp<qint64>(dues.next - m_clock.nowMs(), 0, LongestSleepMs);
        m_timer.start(static_cast<int>(wait));
    }
    if (!dues.now.isEmpty())
        Q_EMIT due(QSet<ConversationId>(dues.now.cbegin(), dues.now.cend()));
}

/// Of snoozes that the relay does not have yet.
SnoozeAlarm::Dues SnoozeAlarm::pendingDues(qint64 now) const
{
    Dues dues;
    dues.until = now;
    for (const auto &entry : m_outbox.entries()) {
        const auto *set = std::get_if<Protocol::SetState>(&entry.command.args);
        if (!set || set->until == 0 || !isOnItsWay(entry))
            continue;
        if (set->until > now)
            dues.next = dues.next > 0 ? std::min(dues.next, set->until) : set->until;
        else if (set->until > m_told)
            dues.now.append(entry.conversation);
    }
    return dues;
}

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/deskpresence.h"

#include "core/base/clock.h"
#include "core/client/accountsource.h"
#include "core/sync/syncclient.h"

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr std::chrono::milliseconds PresenceTick(1000);
/// Who is gone again within this time did not look.
constexpr qint64 PassingMs = 500;

} // namespace

DeskPresence::DeskPresence(
    SyncClient &sync, const AccountSource &accounts, const Clock &clock, UserId me, QObject *parent)
    : PresenceSource(parent)
    , m_sync(sync)
    , m_accounts(accounts)
    , m_clock(clock)
    , m_me(std::move(me))
{
    connect(&m_sync,
            &SyncClient::attended,
            this,
            qOverload<const Protocol::Live &>(&DeskPresence::take));
    connect(&m_sync, &SyncClient::welcomed, this, &DeskPresence::tellAnew);
    connect(&m_sync, &SyncClient::wentOffline, this, &DeskPresence::forgetAll);
    connect(&m_ticks, &QTimer::timeout, this, &DeskPresence::tick);
}

QList<Colleague> DeskPresence::colleagues(const ConversationId &conversation) const
{
    QList<Colleague> all;
    const auto there = m_theirs.value(conversation);
    for (auto it = there.cbegin(); it != there.cend(); ++it)
        all.append({it.key(), m_accounts.userName(it.key()), it->presence});
    std::sort(all.begin(), all.end(), [](const Colleague &a, const Colleague &b) {
        if (a.presence != b.presence)
            return a.presence > b.presence;
        const int byName = QString::localeAwareCompare(a.name, b.name);
        return byName != 0 ? byName < 0 : a.user < b.user;
    });
    return all;
}

void DeskPresence::enter(const ConversationId &conversation)
{
    auto &mine = m_mine[conversation];
    if (++mine.windows == 1)
        mine.since = m_clock.monotonicMs();
    keepTicking();
}

void DeskPresence::leave(const ConversationId &conversation)
{
    const auto mine = m_mine.find(conversation);
    if (mine == m_mine.end() || mine->windows == 0)
        return;
    if (--mine->windows == 0)
        mine->typedAt = 0;
    tell(m_clock.monotonicMs());
}

void DeskPresence::typed(const ConversationId &conversation)
{
    const auto mine = m_mine.find(conversation);
    if (mine == m_mine.end() || mine->windows == 0)
        return;
    mine->typedAt = m_clock.monotonicMs();
    if (mine->told != Presence::Writing)
        tell(mine->typedAt);
}

void DeskPresence::stoppedTyping(const ConversationId &conversation)
{
    const auto mine = m_mine.find(conversation);
    if (mine == m_mine.end() || mine->typedAt == 0)
        return;
    mine->typedAt = 0;
    tell(m_clock.monotonicMs());
}

void DeskPresence::tick()
{
    const auto now = m_clock.monotonicMs();
    expire(now);
    tell(now);
    keepTicking();
}

void DeskPresence::take(const Protocol::Live &live)
{
    for (const auto &said : live.who) {
        if (said.user != m_me && !said.user.isNull())
            take(said);
    }
    keepTicking();
}

void DeskPresence::take(const Protocol::Attendance &said)
{
    const bool isAway = said.presence == Presence::Away || said.forMs <= 0;
    const auto place = m_theirs.find(said.conversation);
    const auto before = place == m_theirs.end() ? Presence::Away : place->value(said.user).presence;
    if (!isAway) {
        // However long somebody says: the lease is what was agreed.
        const auto lasts = std::min<qint64>(said.forMs, PresenceLease.count());
        m_theirs[said.conversation].insert(said.user,
                                           {said.presence, m_clock.monotonicMs() + lasts});
    } else if (place != m_theirs.end()) {
        place->remove(said.user);
        if (place->isEmpty())
            m_theirs.erase(place);
    }
    if (before != (isAway ? Presence::Away : said.presence))
        Q_EMIT changed(said.conversation);
}

/// The relay knows nothing of an earlier connection, and says everything of the others itself.
void DeskPresence::tellAnew()
{
    for (auto &mine : m_mine)
        mine.told = Presence::Away;
    m_mine.removeIf(
        [](std::pair<const ConversationId &, Mine &> mine) { return mine.second.windows == 0; });
    tell(m_clock.monotonicMs());
}

void DeskPresence::forgetAll()
{
    const auto places = std::exchange(m_theirs, {}).keys();
    for (const auto &conversation : places)
        Q_EMIT changed(conversation);
}

void DeskPresence::expire(qint64 now)
{
    QList<ConversationId> emptier;
    for (auto place = m_theirs.begin(); place != m_theirs.end();) {
        const auto late = place->removeIf(
            [now](std::pair<const UserId &, Theirs &> one) { return one.second.until <= now; });
        if (late > 0)
            emptier.append(place.key());
        place = place->isEmpty() ? m_theirs.erase(place) : std::next(place);
    }
    for (const auto &conversation : std::as_const(emptier))
        Q_EMIT changed(conversation);
}

/// What is different from what was told, and what has to be said again.
void DeskPresence::tell(qint64 now)
{
    QList<Protocol::Attendance> said;
    for (auto it = m_mine.begin(); it != m_mine.end();) {
        const auto presence = wanted(*it, now);
        const bool again =
            presence != Presence::Away && now - it->toldAt >= PresenceRenewal.count();
        if (presence != it->told || again) {
            it->told = presence;
            it->toldAt = now;
            said.append({it.key(), {}, presence, 0});
        }
        it = it->windows == 0 ? m_mine.erase(it) : std::next(it);
    }
    m_sync.attend(said);
}

Presence DeskPresence::wanted(const Mine &mine, qint64 now)
{
    if (mine.windows == 0)
        return Presence::Away;
    if (mine.typedAt != 0 && now - mine.typedAt < WritingPause.count())
        return Presence::Writing;
    const bool isPassing = mine.told == Presence::Away && now - mine.since < PassingMs;
    return isPassing ? Presence::Away : Presence::Viewing;
}

void DeskPresence::keepTicking()
{
    if (m_mine.isEmpty() && m_theirs.isEmpty())
        m_ticks.stop();
    else if (!m_ticks.isActive())
        m_ticks.start(PresenceTick);
}

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedteams.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/base/uuid.h"
#include "core/client/changefeed.h"
#include "core/client/outboxoverlay.h"
#include "core/storage/cache.h"
#include "core/storage/entitystore.h"
#include "core/storage/outbox.h"

#include <algorithm>

namespace Frontdesk {

CachedTeams::CachedTeams(Parts parts, QObject *parent)
    : TeamSource(parent)
    , m_parts(std::move(parts))
{
    connect(&m_parts.feed, &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.teams || changes.everything)
            read();
    });
    connect(&m_parts.cache, &Cache::rebuilt, this, &CachedTeams::read);
    connect(&m_parts.outbox, &Outbox::entryChanged, this, &CachedTeams::takeEntry);
    connect(&m_parts.outbox, &Outbox::entryRemoved, this, &CachedTeams::takeEntry);
    connect(&m_parts.outbox, &Outbox::reloaded, this, &TeamSource::changed);
    read();
}

/// The version stays the relay's: who changes the same team again says what was there before both, and
/// the relay knows its own colleague.
QList<Team> CachedTeams::teams() const
{
    auto all = m_held;
    for (const auto &entry : m_parts.outbox.entries()) {
        const auto *put = std::get_if<Protocol::PutTeam>(&entry.command.args);
        if (!put || !isOnItsWay(entry))
            continue;
        const auto known = std::find_if(
            all.begin(), all.end(), [&](const Team &one) { return one.id == put->id; });
        const Team wanted{put->id, put->name, put->members, put->base};
        if (known == all.end())
            all.append(wanted);
        else
            *known = {known->id, wanted.name, wanted.members, known->ver};
    }
    std::sort(all.begin(), all.end(), [](const Team &a, const Team &b) {
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return all;
}

Async<TeamId> CachedTeams::put(const Team &team)
{
    const auto name = team.name.simplified();
    if (name.isEmpty() || name.size() > LongestName)
        return ready<TeamId>(Error{ErrorKind::Rejected, QStringLiteral("team.invalid")});
    const auto now = m_parts.clock.nowMs();
    const auto id = team.id.isNull() ? TeamId(newUuid(now)) : team.id;
    OutboxEntry entry;
    entry.command = {
        CommandId(newUuid(now)), now, Protocol::PutTeam{id, name, team.members, team.ver}};
    entry.author = m_parts.me;
    return whenDone(m_parts.outbox.put(entry), this, [id](const Result<> &kept) {
        return kept ? Result<TeamId>(id) : Result<TeamId>(kept.error());
    });
}

void CachedTeams::read()
{
    const auto all =
        m_parts.cache.read([](Sql::Database &database) { return EntityStore(database).teams(); });
    whenDone(all, this, [this, asked = ++m_reads](const Result<QList<Team>> &teams) {
        if (!teams)
            qCWarning(LogClient) << "teams were not read:" << teams.error().detail;
        if (!teams || asked != m_reads)
            return;
        m_held = *teams;
        Q_EMIT changed();
    });
}

void CachedTeams::takeEntry(const OutboxEntry &entry)
{
    if (std::holds_alternative<Protocol::PutTeam>(entry.command.args))
        Q_EMIT changed();
}

} // namespace Frontdesk

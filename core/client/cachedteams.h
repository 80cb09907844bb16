// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/teamsource.h"
#include "core/storage/changeset.h"
#include "core/storage/outboxentry.h"

namespace Frontdesk {

class Cache;
class ChangeFeed;
class Clock;
class Outbox;

/// Teams of the cache, and over them what waits in the outbox. They are few: all are held.
class CachedTeams : public TeamSource
{
    Q_OBJECT

public:
    struct Parts {
        Cache &cache;
        Outbox &outbox;
        ChangeFeed &feed;
        const Clock &clock;
        UserId me;
    };

    explicit CachedTeams(Parts parts, QObject *parent = nullptr);

    QList<Team> teams() const override;
    Async<TeamId> put(const Team &team) override;

private:
    void read();
    void takeEntry(const OutboxEntry &entry);

    Parts m_parts;
    QList<Team> m_held;
    int m_reads = 0; ///< of which only the last counts
};

} // namespace Frontdesk

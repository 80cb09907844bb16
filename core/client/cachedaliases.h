// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/aliassource.h"
#include "core/storage/changeset.h"
#include "core/storage/outboxentry.h"

#include <QHash>

namespace Frontdesk {

class Cache;
class ChangeFeed;
class Clock;
class Outbox;

/// My names in the cache, and over them what waits in the outbox.
class CachedAliases : public AliasSource
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

    explicit CachedAliases(Parts parts, QObject *parent = nullptr);

    Alias alias(const AccountId &account) const override;
    Async<> put(const Alias &alias) override;

private:
    void read();
    void takeEntry(const OutboxEntry &entry);

    Parts m_parts;
    QHash<AccountId, Alias> m_held;
    int m_reads = 0; ///< of which only the last counts
};

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/viewsource.h"
#include "core/protocol/commands.h"
#include "core/storage/changeset.h"
#include "core/storage/outboxentry.h"

namespace Frontdesk {

class Cache;
class ChangeFeed;
class Clock;
class Outbox;

/// Views of the cache, and over them what waits in the outbox. They are few: all are held.
class CachedViews : public ViewSource
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

    explicit CachedViews(Parts parts, QObject *parent = nullptr);

    QList<SavedView> views() const override;
    bool isMine(const SavedView &view) const override;
    Async<> put(const SavedView &view) override;
    Async<> remove(const ViewId &view) override;

private:
    void read();
    void take(const ChangeSet &changes);
    void takeEntry(const OutboxEntry &entry);
    Async<> keep(Protocol::CommandArgs args);

    Parts m_parts;
    QList<SavedView> m_held;
    int m_reads = 0; ///< of which only the last counts
};

} // namespace Frontdesk

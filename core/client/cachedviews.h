// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/viewsource.h"
#include "core/protocol/commands.h"
#include "core/storage/changeset.h"
#include "core/storage/outboxentry.h"

#include <memory>

namespace Frontdesk {

class Cache;
class ChangeFeed;
class Clock;
class Outbox;
class ViewCounter;

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
    ~CachedViews() override;

    QList<SavedView> views() const override;
    bool isMine(const SavedView &view) const override;
    Async<> put(const SavedView &view) override;
    Async<> remove(const ViewId &view) override;
    Async<> arrange(const QList<ViewId> &order) override;
    std::optional<ViewCount> count(const QString &query, const AccountId &account) override;
    /// Snoozes of these ended: what counts them looks again.
    void refresh(const QSet<ConversationId> &conversations);

private:
    void read();
    void take(const ChangeSet &changes);
    void takeEntry(const OutboxEntry &entry);
    void followQueries();
    Async<> keep(Protocol::CommandArgs args);

    Parts m_parts;
    QList<SavedView> m_held;
    int m_reads = 0; ///< of which only the last counts
    std::unique_ptr<ViewCounter> m_counter; ///< from the first question on
};

} // namespace Frontdesk

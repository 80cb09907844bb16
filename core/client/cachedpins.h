// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/pinsource.h"
#include "core/storage/changeset.h"
#include "core/storage/outboxentry.h"

#include <QSet>

namespace Frontdesk {

class Cache;
class ChangeFeed;
class Clock;
class Outbox;

/// Pins of the cache, and over them what waits in the outbox.
class CachedPins : public PinSource
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

    explicit CachedPins(Parts parts, QObject *parent = nullptr);

    Async<QList<Message>> pins(const ConversationId &conversation) override;
    Async<QList<Pin>> all() override;
    Async<> pin(const Message &message, const QString &category) override;
    Async<> unpin(const Message &message) override;

private:
    Async<> put(const Message &message, bool pinned, const QString &category);
    void take(const ChangeSet &changes);
    void takeEntry(const OutboxEntry &entry);

    Parts m_parts;
    QSet<MessageId> m_told; ///< pins that somebody was told of
};

} // namespace Frontdesk

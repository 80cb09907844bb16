// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/pace.h"
#include "core/client/tagsource.h"
#include "core/protocol/commands.h"
#include "core/storage/changeset.h"
#include "core/storage/outboxentry.h"

#include <QQueue>

namespace Frontdesk {

class Cache;
class ChangeFeed;
class Clock;
class Outbox;

/// Tags of the cache, and over them those that wait in the outbox. All are held. One change after the
/// other: the second sees what the first did, or its way back would lead too far.
class CachedTags : public TagSource
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

    explicit CachedTags(Parts parts, QObject *parent = nullptr);

    QList<Tag> tags() const override;
    Result<Tag> tagNamed(const QString &name) const override;
    Async<TagReceipt> give(const QList<ContactId> &contacts, const Tag &tag) override;
    Async<TagReceipt> take(const QList<ContactId> &contacts, const Tag &tag) override;
    Async<> undo(const TagReceipt &receipt) override;

private:
    struct Change {
        TagReceipt wanted;
        bool isUndo = false;
        Promise<TagReceipt> answer = {};
    };

    void read();
    void takeEntry(const OutboxEntry &entry);
    Async<TagReceipt> change(const QList<ContactId> &contacts, const Tag &tag, bool given);
    Tag asKnown(const Tag &tag) const;
    Async<TagReceipt> add(const Change &change);
    void runNext();
    void carryOut(const Change &change, const QList<Contact> &contacts);
    void keep(const Change &change, const TagReceipt &receipt, const QList<OutboxEntry> &entries);
    void finish(const Change &change, const Result<TagReceipt> &receipt);

    Parts m_parts;
    Pace m_news; ///< of the outbox
    QList<Tag> m_held;
    QQueue<Change> m_changes; ///< the first is under way
    int m_reads = 0; ///< of which only the last counts
};

} // namespace Frontdesk

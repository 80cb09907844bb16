// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/pace.h"
#include "core/client/tagsource.h"
#include "core/protocol/commands.h"
#include "core/storage/changeset.h"
#include "core/storage/outboxentry.h"

#include <QHash>
#include <QQueue>

#include <optional>

namespace Frontdesk {

class Cache;
class ChangeFeed;
class Clock;
class FileThread;
class Outbox;

/// Tags of the cache, and over them what waits in the outbox. All are held. One giving or taking after
/// the other: the second sees what the first did, or its way back would lead too far.
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
        FileThread &files;
    };

    explicit CachedTags(Parts parts, QObject *parent = nullptr);

    QList<Tag> tags() const override;
    QList<Tag> removedTags() const override;
    TagUse use(const TagId &id) const override;
    Result<Tag> tagNamed(const QString &name) const override;
    Async<TagReceipt> give(const QList<ContactId> &contacts, const Tag &tag) override;
    Async<TagReceipt>
    giveFor(const QList<ContactId> &contacts, const Tag &tag, std::chrono::hours span) override;
    Async<TagReceipt>
    giveUntil(const QList<ContactId> &contacts, const Tag &tag, qint64 until) override;
    Async<TagReceipt> take(const QList<ContactId> &contacts, const Tag &tag) override;
    Async<> undo(const TagReceipt &receipt) override;
    Async<> put(const QList<Tag> &tags) override;
    Async<> remove(const TagId &tag) override;
    Async<> restore(const TagId &tag) override;
    Async<> merge(const TagId &tag, const TagId &into) override;
    Async<TagImport> importFrom(const QString &path) override;
    Async<> exportTo(const QString &path) override;

private:
    struct Change {
        TagReceipt wanted;
        bool isUndo = false;
        qint64 until = 0; ///< as TagContact::until has it
        Promise<TagReceipt> answer = {};
    };
    /// All there are, as they will be.
    struct Standing {
        QList<Tag> tags;
        QList<Tag> removed;
    };

    void read();
    void readUses();
    const Standing &standing() const;
    void forgetStanding();
    void takeEntry(const OutboxEntry &entry);
    Async<TagReceipt>
    change(const QList<ContactId> &contacts, const Tag &tag, bool given, qint64 until = 0);
    Async<> keepAll(const QList<Protocol::CommandArgs> &all);
    Result<> checkNameIsFree(const Tag &wanted) const;
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
    QHash<TagId, TagUse> m_uses;
    mutable std::optional<Standing> m_standing; ///< until something changes
    int m_reads = 0; ///< of which only the last counts
    int m_useReads = 0;
};

} // namespace Frontdesk

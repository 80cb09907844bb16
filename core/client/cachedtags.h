// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/pace.h"
#include "core/client/tagsource.h"
#include "core/protocol/commands.h"
#include "core/storage/changeset.h"
#include "core/storage/outboxentry.h"

namespace Frontdesk {

class Cache;
class ChangeFeed;
class Clock;
class Outbox;

/// Tags of the cache, and over them those that wait in the outbox. All are held.
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
    Async<> give(const QList<ContactId> &contacts, const Tag &tag) override;
    Async<> take(const QList<ContactId> &contacts, const TagId &tag) override;

private:
    using Make = std::function<Protocol::TagContact(const Contact &contact)>;

    void read();
    void takeEntry(const OutboxEntry &entry);
    Async<> change(const QList<ContactId> &contacts, const Make &make);
    Async<> keep(const QList<Contact> &contacts, const Make &make);

    Parts m_parts;
    Pace m_news; ///< of the outbox
    QList<Tag> m_held;
    int m_reads = 0; ///< of which only the last counts
};

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/attributesource.h"
#include "core/protocol/commands.h"
#include "core/storage/changeset.h"
#include "core/storage/outboxentry.h"

#include <QJsonObject>
#include <QQueue>

#include <functional>

namespace Frontdesk {

class Cache;
class ChangeFeed;
class Clock;
class ContactSource;
class Outbox;

/// Attributes of the cache, and over them what waits in the outbox. They are few: all are held.
/// Values are written one after the other: each says what the one before left.
class CachedAttributes : public AttributeSource
{
    Q_OBJECT

public:
    /// Posts to a path of the relay.
    using Post = std::function<Async<QJsonObject>(const QString &path)>;

    struct Parts {
        Cache &cache;
        Outbox &outbox;
        ChangeFeed &feed;
        ContactSource &contacts;
        const Clock &clock;
        UserId me;
        Post post;
        Post ask = {}; ///< gets from one
    };

    explicit CachedAttributes(Parts parts, QObject *parent = nullptr);

    QList<Attribute> attributes() const override;
    Async<AttributeId> put(const Attribute &attribute) override;
    Async<>
    setValue(const ContactId &contact, const AttributeId &attribute, const QString &typed) override;
    Async<QString> reveal(const ContactId &contact, const AttributeId &attribute) override;
    Async<QList<ContactValue>> history(const ContactId &contact,
                                       const AttributeId &attribute) override;

private:
    struct Change {
        Protocol::SetContactValue wanted;
        Promise<> answer = {};
    };

    void read();
    void takeEntry(const OutboxEntry &entry);
    Result<> check(const Attribute &wanted) const;
    void runNext();
    void finish(const Result<> &done);
    Async<> keep(const Protocol::CommandArgs &args, const AccountId &account = {});

    Parts m_parts;
    QList<Attribute> m_held;
    QQueue<Change> m_changes; ///< the first is under way
    int m_reads = 0; ///< of which only the last counts
};

} // namespace Frontdesk

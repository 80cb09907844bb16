// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/contactsource.h"
#include "core/client/pace.h"
#include "core/protocol/commands.h"

#include <QSet>

namespace Frontdesk {

class Cache;
class ChangeFeed;
class Clock;
class Outbox;
struct OutboxEntry;

/// Customers from the cache, with the tags and links that wait in the outbox.
class CachedContacts : public ContactSource
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

    explicit CachedContacts(Parts parts, QObject *parent = nullptr);

    Async<Contact> contact(const ContactId &id) override;
    Async<QList<Contact>> samePerson(const ContactId &id) override;
    Async<QList<Conversation>> chatsOfPerson(const ContactId &id) override;
    Async<> link(const ContactId &contact, const ContactId &other) override;
    Async<> unlink(const ContactId &contact) override;

private:
    using Make = std::function<Protocol::CommandArgs(const Contact &contact)>;

    QList<Contact> withWaiting(QList<Contact> contacts) const;
    void takeNews(const QList<Contact> &news);
    void takeEntry(const OutboxEntry &entry);
    void tellMoved();
    Async<> keep(const ContactId &contact, const Make &make);

    Parts m_parts;
    QSet<ContactId> m_moved; ///< here, and not told yet
    Pace m_news; ///< of the outbox
};

} // namespace Frontdesk

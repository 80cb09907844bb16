// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/contactsource.h"
#include "core/client/pace.h"

#include <QSet>

namespace Frontdesk {

class Cache;
class ChangeFeed;
class Outbox;
struct OutboxEntry;

/// Customers from the cache, with the tags that wait in the outbox.
class CachedContacts : public ContactSource
{
    Q_OBJECT

public:
    CachedContacts(Cache &cache, Outbox &outbox, ChangeFeed &feed, QObject *parent = nullptr);

    Async<Contact> contact(const ContactId &id) override;
    Async<QList<Contact>> samePerson(const ContactId &id) override;
    Async<QList<Conversation>> chatsOfPerson(const ContactId &id) override;

private:
    QList<Contact> withWaiting(QList<Contact> contacts) const;
    void takeEntry(const OutboxEntry &entry);
    void tellTagged();

    Cache &m_cache;
    Outbox &m_outbox;
    QSet<ContactId> m_tagged; ///< here, and not told yet
    Pace m_news; ///< of the outbox
};

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/contactsource.h"

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
    Contact withWaiting(Contact contact) const;
    void takeEntry(const OutboxEntry &entry);

    Cache &m_cache;
    Outbox &m_outbox;
};

} // namespace Frontdesk

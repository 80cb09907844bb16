// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/contactsource.h"

namespace Frontdesk {

class Cache;
class ChangeFeed;

/// Customers from the cache.
class CachedContacts : public ContactSource
{
    Q_OBJECT

public:
    CachedContacts(Cache &cache, ChangeFeed &feed, QObject *parent = nullptr);

    Async<Contact> contact(const ContactId &id) override;
    Async<QList<Contact>> samePerson(const ContactId &id) override;
    Async<QList<Conversation>> chatsOfPerson(const ContactId &id) override;

private:
    Cache &m_cache;
};

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedcontacts.h"

#include "core/client/changefeed.h"
#include "core/storage/cache.h"
#include "core/storage/entitystore.h"
#include "core/storage/personreads.h"

namespace Frontdesk {

using namespace Qt::StringLiterals;

CachedContacts::CachedContacts(Cache &cache, ChangeFeed &feed, QObject *parent)
    : ContactSource(parent)
    , m_cache(cache)
{
    connect(&feed, &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (!changes.contacts.isEmpty())
            Q_EMIT contactsChanged(changes.contacts);
    });
}

Async<Contact> CachedContacts::contact(const ContactId &id)
{
    return m_cache.read([id](Sql::Database &database) -> Result<Contact> {
        auto found = EntityStore(database).contact(id);
        if (!found)
            return found.error();
        if (!found->has_value())
            return Error{ErrorKind::NotFound, u"conversation.not-found"_s, u"no such contact"_s};
        return **found;
    });
}

Async<QList<Contact>> CachedContacts::samePerson(const ContactId &id)
{
    return m_cache.read([id](Sql::Database &database) { return readSamePerson(database, id); });
}

Async<QList<Conversation>> CachedContacts::chatsOfPerson(const ContactId &id)
{
    return m_cache.read([id](Sql::Database &database) { return readChatsOfPerson(database, id); });
}

} // namespace Frontdesk

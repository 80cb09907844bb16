// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedcontacts.h"

#include "core/client/changefeed.h"
#include "core/client/outboxoverlay.h"
#include "core/storage/cache.h"
#include "core/storage/entitystore.h"
#include "core/storage/outbox.h"
#include "core/storage/personreads.h"

namespace Frontdesk {

using namespace Qt::StringLiterals;

CachedContacts::CachedContacts(Cache &cache, Outbox &outbox, ChangeFeed &feed, QObject *parent)
    : ContactSource(parent)
    , m_cache(cache)
    , m_outbox(outbox)
{
    connect(&feed, &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        QList<Contact> contacts;
        for (const auto &contact : changes.contacts)
            contacts.append(withWaiting(contact));
        if (!contacts.isEmpty())
            Q_EMIT contactsChanged(contacts);
    });
    connect(&m_outbox, &Outbox::entryChanged, this, &CachedContacts::takeEntry);
    connect(&m_outbox, &Outbox::entryRemoved, this, &CachedContacts::takeEntry);
}

Async<Contact> CachedContacts::contact(const ContactId &id)
{
    auto read = m_cache.read([id](Sql::Database &database) -> Result<Contact> {
        auto found = EntityStore(database).contact(id);
        if (!found)
            return found.error();
        if (!found->has_value())
            return Error{ErrorKind::NotFound, u"conversation.not-found"_s, u"no such contact"_s};
        return **found;
    });
    return whenDone(read, this, [this](const Result<Contact> &found) {
        return found ? Result<Contact>(withWaiting(*found)) : found;
    });
}

Contact CachedContacts::withWaiting(Contact contact) const
{
    contact.tags = withPending(contact.tags, contact.id, pendingTags(m_outbox.entries()));
    return contact;
}

void CachedContacts::takeEntry(const OutboxEntry &entry)
{
    const auto *tagged = std::get_if<Protocol::TagContact>(&entry.command.args);
    if (!tagged)
        return;
    whenDone(contact(tagged->contact), this, [this](const Result<Contact> &found) {
        if (found)
            Q_EMIT contactsChanged({*found});
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

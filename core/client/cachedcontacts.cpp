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
    , m_news([this] { tellTagged(); })
{
    connect(&feed, &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (!changes.contacts.isEmpty())
            Q_EMIT contactsChanged(withWaiting(changes.contacts));
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
        return found ? Result<Contact>(withWaiting({*found}).constFirst()) : found;
    });
}

QList<Contact> CachedContacts::withWaiting(QList<Contact> contacts) const
{
    const auto pending = pendingTags(m_outbox.entries());
    for (auto &contact : contacts)
        contact.tags = withPending(contact.tags, contact.id, pending);
    return contacts;
}

void CachedContacts::takeEntry(const OutboxEntry &entry)
{
    const auto *tagged = std::get_if<Protocol::TagContact>(&entry.command.args);
    if (!tagged)
        return;
    m_tagged.insert(tagged->contact);
    m_news.ask();
}

void CachedContacts::tellTagged()
{
    const auto read =
        m_cache.read([ids = std::exchange(m_tagged, {}).values()](Sql::Database &database) {
            return EntityStore(database).contacts(ids);
        });
    whenDone(read, this, [this](const Result<QList<Contact>> &found) {
        if (found && !found->isEmpty())
            Q_EMIT contactsChanged(withWaiting(*found));
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

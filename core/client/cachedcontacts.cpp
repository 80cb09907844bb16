// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedcontacts.h"

#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/client/changefeed.h"
#include "core/client/outboxoverlay.h"
#include "core/storage/cache.h"
#include "core/storage/entitystore.h"
#include "core/storage/outbox.h"
#include "core/storage/personreads.h"

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

/// With the name of the human as it will be.
Result<Contact>
readContact(Sql::Database &database, const ContactId &id, const PendingLinks &pending)
{
    auto found = EntityStore(database).contact(id);
    if (!found)
        return found.error();
    if (!found->has_value())
        return Error{ErrorKind::NotFound, u"contact.not-found"_s};
    if (pending.isEmpty())
        return **found;
    const auto group = readPersonGroup(database, id, pending);
    if (!group)
        return group.error();
    (*found)->person = group->person;
    return **found;
}

/// Those of @p ids that are here.
Result<QList<Contact>>
readContacts(Sql::Database &database, const QSet<ContactId> &ids, const PendingLinks &pending)
{
    QList<Contact> contacts;
    for (const auto &id : ids) {
        const auto contact = readContact(database, id, pending);
        if (contact)
            contacts.append(*contact);
        else if (contact.error().kind != ErrorKind::NotFound)
            return contact.error();
    }
    return contacts;
}

} // namespace

CachedContacts::CachedContacts(Parts parts, QObject *parent)
    : ContactSource(parent)
    , m_parts(std::move(parts))
    , m_news([this] { tellMoved(); })
{
    connect(&m_parts.feed, &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        takeNews(changes.contacts);
    });
    connect(&m_parts.outbox, &Outbox::entryChanged, this, &CachedContacts::takeEntry);
    connect(&m_parts.outbox, &Outbox::entryRemoved, this, &CachedContacts::takeEntry);
}

Async<Contact> CachedContacts::contact(const ContactId &id)
{
    auto read = m_parts.cache.read(
        [id, pending = pendingLinks(m_parts.outbox.entries())](Sql::Database &database) {
            return readContact(database, id, pending);
        });
    return whenDone(read, this, [this](const Result<Contact> &found) {
        return found ? Result<Contact>(withWaiting({*found}).constFirst()) : found;
    });
}

Async<QList<Contact>> CachedContacts::samePerson(const ContactId &id)
{
    return m_parts.cache.read(
        [id, pending = pendingLinks(m_parts.outbox.entries())](Sql::Database &database) {
            return readSamePerson(database, id, pending);
        });
}

Async<QList<Conversation>> CachedContacts::chatsOfPerson(const ContactId &id)
{
    return m_parts.cache.read(
        [id, pending = pendingLinks(m_parts.outbox.entries())](Sql::Database &database) {
            return readChatsOfPerson(database, id, pending);
        });
}

Async<> CachedContacts::link(const ContactId &contact, const ContactId &other)
{
    const LinkId id(newUuid(m_parts.clock.nowMs()));
    return keep(contact, [id, other](const Contact &one) {
        return Protocol::LinkPerson{id, one.id, other};
    });
}

Async<> CachedContacts::unlink(const ContactId &contact)
{
    return keep(contact, [](const Contact &one) {
        return Protocol::UnlinkPerson{one.id, {}, one.person};
    });
}

QList<Contact> CachedContacts::withWaiting(QList<Contact> contacts) const
{
    const auto tags = pendingTags(m_parts.outbox.entries());
    const auto values = pendingValues(m_parts.outbox.entries());
    for (auto &contact : contacts) {
        contact.tags = withPending(contact.tags, contact.id, tags);
        contact.given = withPendingEnds(contact.given, contact.tags, contact.id, tags);
        contact.values = withPending(contact.values, contact.id, values);
    }
    return contacts;
}

/// As long as links wait, who hangs together with whom has to be looked up.
void CachedContacts::takeNews(const QList<Contact> &news)
{
    if (news.isEmpty())
        return;
    if (pendingLinks(m_parts.outbox.entries()).isEmpty()) {
        Q_EMIT contactsChanged(withWaiting(news));
        return;
    }
    for (const auto &contact : news)
        m_moved.insert(contact.id);
    m_news.ask();
}

void CachedContacts::takeEntry(const OutboxEntry &entry)
{
    const auto *tagged = std::get_if<Protocol::TagContact>(&entry.command.args);
    const auto *set = std::get_if<Protocol::SetContactValue>(&entry.command.args);
    const auto link = linkOf(entry);
    if (tagged)
        m_moved.insert(tagged->contact);
    if (set)
        m_moved.insert(set->contact);
    if (link)
        m_moved.insert(link->contact);
    if (link && !link->other.isNull())
        m_moved.insert(link->other);
    if (tagged || set || link)
        m_news.ask();
}

void CachedContacts::tellMoved()
{
    const auto read = m_parts.cache.read(
        [ids = std::exchange(m_moved, {}), pending = pendingLinks(m_parts.outbox.entries())](
            Sql::Database &database) { return readContacts(database, ids, pending); });
    whenDone(read, this, [this](const Result<QList<Contact>> &found) {
        if (found && !found->isEmpty())
            Q_EMIT contactsChanged(withWaiting(*found));
    });
}

Async<> CachedContacts::keep(const ContactId &contact, const Make &make)
{
    const Promise<> done;
    whenDone(this->contact(contact), this, [this, make, done](const Result<Contact> &found) {
        if (!found)
            return done.give(found.error());
        const auto now = m_parts.clock.nowMs();
        OutboxEntry entry;
        entry.command = {CommandId(newUuid(now)), now, make(*found)};
        entry.account = found->account;
        entry.author = m_parts.me;
        whenDone(
            m_parts.outbox.put(entry), this, [done](const Result<> &kept) { done.give(kept); });
    });
    return done.future();
}

} // namespace Frontdesk

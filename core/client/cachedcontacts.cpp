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

} // namespace

CachedContacts::CachedContacts(Parts parts, QObject *parent)
    : ContactSource(parent)
    , m_parts(std::move(parts))
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
        return found ? Result<Contact>(withTags(*found)) : found;
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

Contact CachedContacts::withTags(Contact contact) const
{
    contact.tags = withPending(contact.tags, contact.id, pendingTags(m_parts.outbox.entries()));
    return contact;
}

/// As long as links wait, who hangs together with whom has to be looked up.
void CachedContacts::takeNews(const QList<Contact> &news)
{
    if (news.isEmpty())
        return;
    if (!pendingLinks(m_parts.outbox.entries()).isEmpty()) {
        for (const auto &contact : news)
            tell(contact.id);
        return;
    }
    QList<Contact> contacts;
    for (const auto &contact : news)
        contacts.append(withTags(contact));
    Q_EMIT contactsChanged(contacts);
}

void CachedContacts::takeEntry(const OutboxEntry &entry)
{
    if (const auto *tagged = std::get_if<Protocol::TagContact>(&entry.command.args))
        tell(tagged->contact);
    const auto link = linkOf(entry);
    if (!link)
        return;
    tell(link->contact);
    if (!link->other.isNull())
        tell(link->other);
}

void CachedContacts::tell(const ContactId &id)
{
    whenDone(contact(id), this, [this](const Result<Contact> &found) {
        if (found)
            Q_EMIT contactsChanged({*found});
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

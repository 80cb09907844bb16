// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedcontacts.h"

#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/client/changefeed.h"
#include "core/client/outboxoverlay.h"
#include "core/protocol/personcodec.h"
#include "core/rules/joincode.h"
#include "core/storage/cache.h"
#include "core/storage/entitystore.h"
#include "core/storage/outbox.h"
#include "core/storage/periodreads.h"
#include "core/storage/personreads.h"

#include <algorithm>

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

/// What was chosen with links that wait; of each attribute one of the two.
void addChoices(Contact &contact, const OutboxList &entries)
{
    for (const auto &entry : entries) {
        const auto *link = std::get_if<Protocol::LinkPerson>(&entry.command.args);
        if (!link || !isOnItsWay(entry)
            || (link->contact != contact.id && link->other != contact.id))
            continue;
        for (const auto &choice : link->grounds.choices) {
            contact.chosen.removeAll(choice.attribute);
            if (choice.contact == contact.id)
                contact.chosen.append(choice.attribute);
        }
    }
    std::sort(contact.chosen.begin(), contact.chosen.end());
}

/// Whether something that waits says what the two are to each other.
bool isDecidedHere(const OutboxList &entries, const ContactId &one, const ContactId &other)
{
    bool decided = false;
    for (const auto &entry : entries) {
        const auto concerns = [&](const auto *args) {
            return args && isOnItsWay(entry)
                && ((args->contact == one && args->other == other)
                    || (args->contact == other && args->other == one));
        };
        const auto *apart = std::get_if<Protocol::SetApart>(&entry.command.args);
        const auto *link = std::get_if<Protocol::LinkPerson>(&entry.command.args);
        const auto *unlink = std::get_if<Protocol::UnlinkPerson>(&entry.command.args);
        if (concerns(apart))
            decided = apart->apart;
        if (concerns(link) || concerns(unlink))
            decided = link != nullptr;
    }
    return decided;
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

Async<ClosedPeriods> CachedContacts::closedPeriods(const ContactId &id, int limit)
{
    return m_parts.cache.read(
        [id, limit, pending = pendingLinks(m_parts.outbox.entries())](Sql::Database &database) {
            return readClosedPeriods(database, id, pending, limit);
        });
}

Async<QList<Message>> CachedContacts::noteFiles(const ContactId &id, int limit)
{
    const auto read = m_parts.cache.read(
        [id, limit, pending = pendingLinks(m_parts.outbox.entries())](Sql::Database &database) {
            return readNoteFiles(database, id, pending, limit);
        });
    return whenDone(read, this, [this, limit](const Result<NoteFiles> &found) {
        return found ? Result<QList<Message>>(withWaitingNotes(*found, limit))
                     : Result<QList<Message>>(found.error());
    });
}

QList<Message> CachedContacts::withWaitingNotes(const NoteFiles &found, int limit) const
{
    auto notes = found.notes;
    for (const auto &entry : m_parts.outbox.entries()) {
        const auto note = noteOf(entry);
        if (!note || !note->content.media || !found.chats.contains(note->conversation))
            continue;
        const bool isHere = std::any_of(
            notes.cbegin(), notes.cend(), [&](const Message &one) { return one.id == note->id; });
        if (!isHere)
            notes.append(*note);
    }
    std::stable_sort(notes.begin(), notes.end(), [](const Message &a, const Message &b) {
        return precedes(b, a);
    });
    return notes.mid(0, limit);
}

Async<LinkId>
CachedContacts::link(const ContactId &contact, const ContactId &other, const LinkGrounds &grounds)
{
    const LinkId id(newUuid(m_parts.clock.nowMs()));
    const auto kept = keep(contact, [id, other, grounds](const Contact &one) {
        return Protocol::LinkPerson{id, one.id, other, grounds};
    });
    return whenDone(kept, this, [id](const Result<> &done) {
        return done ? Result<LinkId>(id) : Result<LinkId>(done.error());
    });
}

Async<>
CachedContacts::takeBack(const LinkId &link, const ContactId &contact, const ContactId &other)
{
    return keep(contact, [link, other](const Contact &one) {
        return Protocol::UnlinkPerson{one.id, other, one.person, link};
    });
}

Async<> CachedContacts::unlink(const ContactId &contact)
{
    return keep(contact, [](const Contact &one) {
        return Protocol::UnlinkPerson{one.id, {}, one.person};
    });
}

Async<QList<PersonHint>> CachedContacts::suggestions(const ContactId &id)
{
    const auto answer = m_parts.ask(u"/api/v1/contacts/%1/suggestions"_s.arg(id.value()));
    return whenDone(answer, this, [this, id](const Result<QJsonObject> &found) {
        if (!found)
            return Result<QList<PersonHint>>(found.error());
        auto hints = Protocol::hintsFrom(found->value(u"suggestions"_s));
        hints.removeIf([&](const PersonHint &hint) {
            return isDecidedHere(m_parts.outbox.entries(), id, hint.contact);
        });
        return Result<QList<PersonHint>>(hints);
    });
}

Async<QList<PersonStep>> CachedContacts::steps(const ContactId &id)
{
    const auto answer = m_parts.ask(u"/api/v1/contacts/%1/links"_s.arg(id.value()));
    return whenDone(answer, this, [](const Result<QJsonObject> &found) {
        return found ? Result<QList<PersonStep>>(Protocol::stepsFrom(found->value(u"steps"_s)))
                     : Result<QList<PersonStep>>(found.error());
    });
}

Async<QString> CachedContacts::invite(const ContactId &contact, const Account &account)
{
    const QString lineId = account.premiumId.isEmpty() ? account.basicId : account.premiumId;
    if (lineId.isEmpty() || account.platform != Platform::Line)
        return ready<QString>(Error{ErrorKind::Rejected, u"person.invalid"_s});
    const auto code = newJoinCode();
    const auto kept = keep(contact, [code, to = account.id](const Contact &one) {
        return Protocol::InvitePerson{code, one.id, to};
    });
    return whenDone(kept, this, [link = joinLink(lineId, code)](const Result<> &done) {
        return done ? Result<QString>(link) : Result<QString>(done.error());
    });
}

Async<> CachedContacts::setApart(const ContactId &contact, const ContactId &other, bool apart)
{
    return keep(contact, [other, apart](const Contact &one) {
        return Protocol::SetApart{one.id, other, apart};
    });
}

QList<Contact> CachedContacts::withWaiting(QList<Contact> contacts) const
{
    const auto tags = pendingTags(m_parts.outbox.entries());
    const auto values = pendingValues(m_parts.outbox.entries());
    const auto companies = pendingCompanies(m_parts.outbox.entries());
    for (auto &contact : contacts) {
        contact.tags = withPending(contact.tags, contact.id, tags);
        contact.given = withPendingEnds(contact.given, contact.tags, contact.id, tags);
        contact.values = withPending(contact.values, contact.id, values);
        contact.company = companies.value(contact.id, contact.company);
        addChoices(contact, m_parts.outbox.entries());
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
    const auto *company = std::get_if<Protocol::SetCompany>(&entry.command.args);
    if (company)
        m_moved.insert(company->contact);
    const auto *apart = std::get_if<Protocol::SetApart>(&entry.command.args);
    if (apart)
        m_moved.unite({apart->contact, apart->other});
    if (tagged || set || link || apart || company)
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

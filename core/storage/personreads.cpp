// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/personreads.h"

#include "core/protocol/entitycodec.h"
#include "core/storage/entitystore.h"

#include <QJsonDocument>

#include <algorithm>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
T entityIn(const QString &kind, const Sql::Row &row)
{
    const auto json = QJsonDocument::fromJson(row.utf8(2)).object();
    return std::get<T>(Protocol::entityFrom(kind, row.text(0), row.integer(1), json));
}

/// A customer has one chat with an account.
Result<std::optional<Conversation>> chatWith(Sql::Database &database, const Contact &contact)
{
    return database.selectOne(
        "SELECT c.id, c.ver, c.body FROM chat_of o JOIN conversation c ON c.n = o.conversation "
        "WHERE o.contact = :contact AND c.ver > 0",
        {{":contact", contact.id.value()}},
        [](const Sql::Row &row) { return entityIn<Conversation>(u"conversation"_s, row); });
}

/// As the relay told it.
Result<PersonGroup> cachedGroup(Sql::Database &database, const ContactId &contact)
{
    const auto self = EntityStore(database).contact(contact);
    if (!self)
        return self.error();
    PersonGroup group{{}, {contact}};
    if (!self->has_value() || (*self)->person.isNull())
        return group;
    group.person = (*self)->person;
    const auto ids =
        database.select("SELECT id FROM entity WHERE kind = 'contact' AND person = :person",
                        {{":person", group.person.value()}},
                        [](const Sql::Row &row) { return ContactId(row.text(0)); });
    if (!ids)
        return ids.error();
    group.contacts.unite({ids->cbegin(), ids->cend()});
    return group;
}

} // namespace

Result<> noteChatOf(Sql::Database &database, const ContactId &contact, qint64 conversation)
{
    auto done = database.execute("INSERT INTO chat_of (contact, conversation) "
                                 "VALUES (:contact, :conversation) ON CONFLICT (contact) "
                                 "DO UPDATE SET conversation = excluded.conversation",
                                 {{":contact", contact.value()}, {":conversation", conversation}});
    return done ? Result<>() : Result<>(done.error());
}

Result<std::optional<ConversationId>> readChatOf(Sql::Database &database, const ContactId &contact)
{
    return database.selectOne(
        "SELECT c.id FROM chat_of o JOIN conversation c ON c.n = o.conversation "
        "WHERE o.contact = :contact",
        {{":contact", contact.value()}},
        [](const Sql::Row &row) { return ConversationId(row.text(0)); });
}

Result<PersonGroup>
readPersonGroup(Sql::Database &database, const ContactId &contact, const PendingLinks &pending)
{
    QList<ContactId> named{contact};
    for (const auto &link : pending) {
        named.append(link.contact);
        if (!link.other.isNull())
            named.append(link.other);
    }
    QList<PersonGroup> groups;
    for (const auto &id : std::as_const(named)) {
        const bool known = std::any_of(groups.cbegin(), groups.cend(), [&](const auto &group) {
            return group.contacts.contains(id);
        });
        if (known)
            continue;
        const auto group = cachedGroup(database, id);
        if (!group)
            return group.error();
        groups.append(*group);
    }
    return groupOf(contact, groups, pending);
}

Result<QList<Contact>>
readSamePerson(Sql::Database &database, const ContactId &contact, const PendingLinks &pending)
{
    const auto group = readPersonGroup(database, contact, pending);
    if (!group)
        return group.error();
    QList<ContactId> ids(group->contacts.cbegin(), group->contacts.cend());
    ids.removeOne(contact);
    std::sort(ids.begin(), ids.end());
    QList<Contact> contacts;
    for (const auto &id : std::as_const(ids)) {
        auto found = EntityStore(database).contact(id);
        if (!found)
            return found.error();
        if (!found->has_value())
            continue;
        (*found)->person = group->person;
        contacts.append(**found);
    }
    return contacts;
}

Result<QList<Conversation>>
readChatsOfPerson(Sql::Database &database, const ContactId &contact, const PendingLinks &pending)
{
    auto contacts = readSamePerson(database, contact, pending);
    if (!contacts)
        return contacts.error();
    const auto self = EntityStore(database).contact(contact);
    if (!self)
        return self.error();
    if (self->has_value())
        contacts->append(**self);
    QList<Conversation> chats;
    for (const auto &one : std::as_const(*contacts)) {
        const auto chat = chatWith(database, one);
        if (!chat)
            return chat.error();
        if (*chat)
            chats.append(**chat);
    }
    std::sort(chats.begin(), chats.end(), [](const Conversation &a, const Conversation &b) {
        return a.lastOrder > b.lastOrder;
    });
    return chats;
}

} // namespace Frontdesk

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

Result<QList<Contact>> readSamePerson(Sql::Database &database, const ContactId &contact)
{
    const auto self = EntityStore(database).contact(contact);
    if (!self)
        return self.error();
    if (!self->has_value() || (*self)->person.isNull())
        return QList<Contact>();
    auto all =
        database.select("SELECT id, ver, body FROM entity WHERE kind = 'contact' "
                        "AND person = :person AND id <> :self ORDER BY id",
                        {{":person", (*self)->person.value()}, {":self", contact.value()}},
                        [](const Sql::Row &row) { return entityIn<Contact>(u"contact"_s, row); });
    return all;
}

Result<QList<Conversation>> readChatsOfPerson(Sql::Database &database, const ContactId &contact)
{
    auto contacts = readSamePerson(database, contact);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/entitystore.h"

#include "core/protocol/entitycodec.h"
#include "core/protocol/framecodec.h"
#include "core/storage/knownwords.h"

#include <QJsonDocument>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
T entityOf(const QString &kind, const QString &id, qint64 ver, const QByteArray &body)
{
    const auto json = QJsonDocument::fromJson(body).object();
    return std::get<T>(Protocol::entityFrom(kind, id, ver, json));
}

bool isPinned(const Protocol::Entity &entity)
{
    const auto *mark = std::get_if<ReadMark>(&entity);
    return mark && mark->pinnedAt > 0;
}

/// Null but for contacts that are linked.
Sql::Value personOf(const Protocol::Entity &entity)
{
    const auto *contact = std::get_if<Contact>(&entity);
    return contact && !contact->person.isNull() ? Sql::Value(contact->person.value())
                                                : Sql::Value();
}

/// Null but for contacts that belong to one.
Sql::Value companyOf(const Protocol::Entity &entity)
{
    const auto *contact = std::get_if<Contact>(&entity);
    return contact && !contact->company.isNull() ? Sql::Value(contact->company.value())
                                                 : Sql::Value();
}

/// Of a to-do that is done, when; 0 for everything else.
qint64 endOf(const Protocol::Entity &entity)
{
    const auto *task = std::get_if<Task>(&entity);
    return task && task->isDone() ? task->doneAt : 0;
}

EntityStore::Held readHeld(const Sql::Row &row)
{
    return {row.text(0), row.text(1), row.integer(2)};
}

} // namespace

Result<std::optional<Standing>> EntityStore::standing(const QString &kind, const QString &id)
{
    return m_database.selectOne("SELECT scope, ver FROM entity WHERE kind = :kind AND id = :id",
                                {{":kind", kind}, {":id", id}},
                                [](const Sql::Row &row) {
                                    return Standing{row.integer(0), row.integer(1), false};
                                });
}

Result<> EntityStore::put(const Protocol::Item &item, qint64 scope, qint64 mark)
{
    Protocol::JsonWriter json;
    Protocol::write(json, item.entity);
    auto done = m_database.execute(
        "INSERT INTO entity (kind, id, scope, ver, mark, person, company, pinned, ended, body) "
        "VALUES (:kind, :id, :scope, :ver, :mark, :person, :company, :pinned, :ended, :body) "
        "ON CONFLICT (kind, id) DO UPDATE SET scope = excluded.scope, ver = excluded.ver, "
        "mark = excluded.mark, person = excluded.person, company = excluded.company, "
        "pinned = excluded.pinned, ended = excluded.ended, body = excluded.body",
        {{":kind", Protocol::kindOf(item.entity)},
         {":id", item.id},
         {":scope", scope},
         {":ver", item.ver},
         {":mark", mark},
         {":person", personOf(item.entity)},
         {":company", companyOf(item.entity)},
         {":pinned", isPinned(item.entity)},
         {":ended", endOf(item.entity)},
         {":body", Sql::Utf8{json.take()}}});
    if (!done)
        return done.error();
    const auto *contact = std::get_if<Contact>(&item.entity);
    return contact ? noteKnown(m_database, *contact) : Result<>();
}

Result<> EntityStore::touch(const QString &kind, const QString &id, qint64 mark)
{
    auto done = m_database.execute("UPDATE entity SET mark = :mark WHERE kind = :kind AND id = :id",
                                   {{":mark", mark}, {":kind", kind}, {":id", id}});
    if (!done)
        return done.error();
    return {};
}

Result<> EntityStore::remove(const QString &kind, const QString &id)
{
    auto done = m_database.execute("DELETE FROM entity WHERE kind = :kind AND id = :id",
                                   {{":kind", kind}, {":id", id}});
    if (!done)
        return done.error();
    return kind == "contact"_L1 ? forgetKnown(m_database, ContactId(id)) : Result<>();
}

Result<QList<EntityStore::Held>>
EntityStore::unmarked(const QString &kind, qint64 scope, qint64 mark)
{
    return m_database.select("SELECT kind, id, ver FROM entity "
                             "WHERE kind = :kind AND scope = :scope AND mark <> :mark",
                             {{":kind", kind}, {":scope", scope}, {":mark", mark}},
                             readHeld);
}

Result<QList<EntityStore::Held>> EntityStore::inScope(qint64 scope)
{
    return m_database.select(
        "SELECT kind, id, ver FROM entity WHERE scope = :scope", {{":scope", scope}}, readHeld);
}

Result<std::optional<Account>> EntityStore::account(const AccountId &id)
{
    return one<Account>(u"account"_s, id.value());
}

Result<QList<Account>> EntityStore::accounts()
{
    return all<Account>(u"account"_s);
}

Result<QList<User>> EntityStore::users()
{
    return all<User>(u"user"_s);
}

Result<std::optional<Contact>> EntityStore::contact(const ContactId &id)
{
    return one<Contact>(u"contact"_s, id.value());
}

Result<QList<Contact>> EntityStore::contacts(const QList<ContactId> &ids)
{
    QList<Contact> found;
    for (const auto &id : ids) {
        const auto one = contact(id);
        if (!one)
            return one.error();
        if (one->has_value())
            found.append(**one);
    }
    return found;
}

Result<QList<Team>> EntityStore::teams()
{
    return all<Team>(u"team"_s);
}

Result<ReadMark> EntityStore::readMark(const ConversationId &conversation)
{
    auto mark = one<ReadMark>(u"read"_s, conversation.value());
    if (!mark)
        return mark.error();
    return mark->value_or(ReadMark{conversation});
}

Result<std::optional<Mention>> EntityStore::mention(const MessageId &note)
{
    return one<Mention>(u"mention"_s, note.value());
}

Result<QList<ConversationId>> EntityStore::pinned()
{
    return m_database.select("SELECT id FROM entity WHERE pinned = 1", {}, [](const Sql::Row &row) {
        return ConversationId(row.text(0));
    });
}

Result<QList<Tag>> EntityStore::tags()
{
    return all<Tag>(u"tag"_s);
}

Result<QList<TagUse>> EntityStore::tagUses()
{
    return all<TagUse>(u"tag_use"_s);
}

Result<QList<Contact>> EntityStore::contactsAfter(const ContactId &after, int limit)
{
    const auto kind = u"contact"_s;
    return m_database.select("SELECT id, ver, body FROM entity WHERE kind = :kind AND id > :after "
                             "ORDER BY id LIMIT :limit",
                             {{":kind", kind}, {":after", after.value()}, {":limit", limit}},
                             [&](const Sql::Row &row) {
                                 return entityOf<Contact>(
                                     kind, row.text(0), row.integer(1), row.utf8(2));
                             });
}

Result<QList<Attribute>> EntityStore::attributes()
{
    return all<Attribute>(u"attribute"_s);
}

Result<QList<Company>> EntityStore::companies()
{
    return all<Company>(u"company"_s);
}

Result<QList<Contact>> EntityStore::membersOf(const CompanyId &company, int limit)
{
    return m_database.select(
        "SELECT id, ver, body FROM entity WHERE company = :company AND kind = 'contact' "
        "ORDER BY id LIMIT :limit",
        {{":company", company.value()}, {":limit", limit}},
        [](const Sql::Row &row) {
            return entityOf<Contact>(u"contact"_s, row.text(0), row.integer(1), row.utf8(2));
        });
}

Result<QList<SavedView>> EntityStore::views()
{
    return all<SavedView>(u"view"_s);
}

Result<QList<ReplyTemplate>> EntityStore::templates()
{
    return all<ReplyTemplate>(u"template"_s);
}

Result<QList<TemplateUse>> EntityStore::templateUses()
{
    return all<TemplateUse>(u"template_use"_s);
}

Result<QList<ScheduledSend>> EntityStore::scheduled()
{
    return all<ScheduledSend>(u"scheduled"_s);
}

Result<QList<Draft>> EntityStore::drafts()
{
    return all<Draft>(u"draft"_s);
}

Result<QList<Alias>> EntityStore::aliases()
{
    return all<Alias>(u"alias"_s);
}

Result<QList<Task>> EntityStore::tasks(qint64 since)
{
    return m_database.select("SELECT id, ver, body FROM entity INDEXED BY task_by_end "
                             "WHERE kind = 'task' AND ended = 0 UNION ALL "
                             "SELECT id, ver, body FROM entity INDEXED BY task_by_end "
                             "WHERE kind = 'task' AND ended > :since AND ended > 0",
                             {{":since", since}},
                             [](const Sql::Row &row) {
                                 return entityOf<Task>(
                                     u"task"_s, row.text(0), row.integer(1), row.utf8(2));
                             });
}

template <typename T>
Result<std::optional<T>> EntityStore::one(const QString &kind, const QString &id)
{
    return m_database.selectOne(
        "SELECT ver, body FROM entity WHERE kind = :kind AND id = :id",
        {{":kind", kind}, {":id", id}},
        [&](const Sql::Row &row) { return entityOf<T>(kind, id, row.integer(0), row.utf8(1)); });
}

template <typename T>
Result<QList<T>> EntityStore::all(const QString &kind)
{
    return m_database.select("SELECT id, ver, body FROM entity WHERE kind = :kind",
                             {{":kind", kind}},
                             [&](const Sql::Row &row) {
                                 return entityOf<T>(kind, row.text(0), row.integer(1), row.utf8(2));
                             });
}

} // namespace Frontdesk

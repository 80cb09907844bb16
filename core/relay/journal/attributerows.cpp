// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/journal/attributerows.h"

#include "core/protocol/entitycodec.h"
#include "core/rules/attributerules.h"

#include <QJsonDocument>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

#define FRONTDESK_ATTRIBUTE_COLUMNS "id, ver, body, run_by, run_from, changed_at"

Sql::Utf8 definitionOf(const Attribute &one)
{
    Protocol::JsonWriter json;
    Protocol::write(json, Protocol::Entity(one));
    return {json.take()};
}

KeptAttribute keptAttributeFrom(const Sql::Row &row)
{
    const auto json = QJsonDocument::fromJson(row.utf8(2)).object();
    return {std::get<Attribute>(
                Protocol::entityFrom(u"attribute"_s, row.text(0), row.integer(1), json)),
            UserId(row.text(3)),
            row.integer(4),
            row.integer(5)};
}

Attribute attributeInRow(const Sql::Row &row)
{
    return keptAttributeFrom(row).one;
}

ContactValue contactValueFrom(const Sql::Row &row)
{
    return {
        AttributeId(row.text(0)), row.text(1), row.text(2), UserId(row.text(3)), row.integer(4)};
}

/// Or takes it away, if it is empty.
Result<qint64>
storeValue(Sql::Database &database, const ContactId &contact, const ContactValue &value)
{
    if (value.value.isEmpty()) {
        return database.execute("DELETE FROM contact_value WHERE workspace = :workspace "
                                "AND contact = :contact AND attribute = :attribute",
                                {{":workspace", Workspace},
                                 {":contact", contact.value()},
                                 {":attribute", value.attribute.value()}});
    }
    return database.execute(
        "INSERT INTO contact_value (workspace, contact, attribute, value, source, by_user, at) "
        "VALUES (:workspace, :contact, :attribute, :value, :source, :by, :at) "
        "ON CONFLICT (workspace, contact, attribute) DO UPDATE SET value = excluded.value, "
        "source = excluded.source, by_user = excluded.by_user, at = excluded.at",
        {{":workspace", Workspace},
         {":contact", contact.value()},
         {":attribute", value.attribute.value()},
         {":value", value.value},
         {":source", value.source},
         {":by", value.by.value()},
         {":at", value.at}});
}

} // namespace

Result<std::optional<KeptAttribute>> keptAttribute(Sql::Database &database, const AttributeId &id)
{
    return database.selectOne("SELECT " FRONTDESK_ATTRIBUTE_COLUMNS " FROM attribute "
                              "WHERE workspace = :workspace AND id = :id",
                              {{":workspace", Workspace}, {":id", id.value()}},
                              keptAttributeFrom);
}

Result<std::optional<Attribute>> attributeById(Sql::Database &database, const AttributeId &id)
{
    if (id == noteAttribute().id)
        return std::optional(noteAttribute());
    return database.selectOne("SELECT " FRONTDESK_ATTRIBUTE_COLUMNS " FROM attribute "
                              "WHERE workspace = :workspace AND id = :id",
                              {{":workspace", Workspace}, {":id", id.value()}},
                              attributeInRow);
}

Result<QList<Attribute>> allAttributes(Sql::Database &database)
{
    return database.select("SELECT " FRONTDESK_ATTRIBUTE_COLUMNS " FROM attribute "
                           "WHERE workspace = :workspace ORDER BY id",
                           {{":workspace", Workspace}},
                           attributeInRow);
}

Result<Attribute> putAttribute(Sql::Database &database, KeptAttribute kept)
{
    auto &one = kept.one;
    ++one.ver;
    auto stored = database.execute(
        "INSERT INTO attribute (workspace, id, sensitive, body, run_by, run_from, changed_at, ver) "
        "VALUES (:workspace, :id, :sensitive, :body, :by, :from, :at, :ver) "
        "ON CONFLICT (workspace, id) DO UPDATE SET sensitive = excluded.sensitive, "
        "body = excluded.body, run_by = excluded.run_by, run_from = excluded.run_from, "
        "changed_at = excluded.changed_at, ver = excluded.ver",
        {{":workspace", Workspace},
         {":id", one.id.value()},
         {":sensitive", one.sensitive},
         {":body", definitionOf(one)},
         {":by", kept.runBy.value()},
         {":from", kept.runFrom},
         {":at", kept.changedAt},
         {":ver", one.ver}});
    if (!stored)
        return stored.error();
    return one;
}

/// What has no definition, but for the note, is taken for sensitive.
Result<QList<ContactValue>> valuesOf(Sql::Database &database, const ContactId &contact)
{
    return database.select(
        "SELECT v.attribute, v.value, v.source, v.by_user, v.at, "
        "coalesce(a.sensitive, v.attribute <> :note) "
        "FROM contact_value AS v LEFT JOIN attribute AS a "
        "ON a.workspace = v.workspace AND a.id = v.attribute "
        "WHERE v.workspace = :workspace AND v.contact = :contact ORDER BY v.attribute",
        {{":workspace", Workspace},
         {":contact", contact.value()},
         {":note", noteAttribute().id.value()}},
        [](const Sql::Row &row) {
            auto value = contactValueFrom(row);
            if (row.flag(5))
                value.value = masked(value.value);
            return value;
        });
}

Result<std::optional<ContactValue>>
wholeValue(Sql::Database &database, const ContactId &contact, const AttributeId &attribute)
{
    return database.selectOne("SELECT attribute, value, source, by_user, at FROM contact_value "
                              "WHERE workspace = :workspace AND contact = :contact "
                              "AND attribute = :attribute",
                              {{":workspace", Workspace},
                               {":contact", contact.value()},
                               {":attribute", attribute.value()}},
                              contactValueFrom);
}

Result<>
putValue(Sql::Database &database, const ContactId &contact, const ContactValue &value, qint64 ver)
{
    auto stored = storeValue(database, contact, value);
    if (stored) {
        stored = database.execute(
            "INSERT INTO contact_value_history (workspace, contact, attribute, ver, value, source, "
            "by_user, at) VALUES (:workspace, :contact, :attribute, :ver, :value, :source, :by, "
            ":at)",
            {{":workspace", Workspace},
             {":contact", contact.value()},
             {":attribute", value.attribute.value()},
             {":ver", ver},
             {":value", value.value},
             {":source", value.source},
             {":by", value.by.value()},
             {":at", value.at}});
    }
    if (stored) {
        stored = database.execute(
            "UPDATE contact SET has_values = 1 WHERE workspace = :workspace AND id = :contact",
            {{":workspace", Workspace}, {":contact", contact.value()}});
    }
    return stored ? Result<>() : Result<>(stored.error());
}

Result<QList<ContactValue>>
valueHistory(Sql::Database &database, const ContactId &contact, const AttributeId &attribute)
{
    return database.select(
        "SELECT attribute, value, source, by_user, at FROM contact_value_history "
        "WHERE workspace = :workspace AND contact = :contact AND attribute = :attribute "
        "ORDER BY ver DESC",
        {{":workspace", Workspace},
         {":contact", contact.value()},
         {":attribute", attribute.value()}},
        contactValueFrom);
}

} // namespace Frontdesk::Relay

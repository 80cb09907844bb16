// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/journal/templaterows.h"

#include "core/protocol/entitycodec.h"
#include "core/rules/templaterules.h"

#include <QJsonDocument>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

#define FRONTDESK_TEMPLATE_COLUMNS "id, ver, body, gone, run_by, run_from"

Sql::Utf8 bodyOf(const ReplyTemplate &one)
{
    Protocol::JsonWriter json;
    Protocol::write(json, Protocol::Entity(one));
    return {json.take()};
}

ReplyTemplate fromBody(const QString &id, qint64 ver, const QByteArray &body)
{
    const auto json = QJsonDocument::fromJson(body).object();
    return std::get<ReplyTemplate>(Protocol::entityFrom(u"template"_s, id, ver, json));
}

KeptTemplate keptFrom(const Sql::Row &row)
{
    return {fromBody(row.text(0), row.integer(1), row.utf8(2)),
            row.flag(3),
            UserId(row.text(4)),
            row.integer(5)};
}

ReplyTemplate templateFrom(const Sql::Row &row)
{
    return keptFrom(row).one;
}

TemplateUse useFrom(const Sql::Row &row)
{
    return {
        TemplateId(row.text(0)), static_cast<int>(row.integer(1)), row.integer(2), row.integer(3)};
}

/// Whose own ones are in @p scope; empty: the shared ones are.
QString ownerIn(const QString &scope)
{
    return scope == orgScope() ? QString() : scope.section(u':', 1);
}

} // namespace

QString scopeOf(const ReplyTemplate &one)
{
    return one.scope == TemplateScope::Mine ? userScope(one.owner) : orgScope();
}

Result<std::optional<KeptTemplate>> keptTemplate(Sql::Database &database, const TemplateId &id)
{
    return database.selectOne("SELECT " FRONTDESK_TEMPLATE_COLUMNS " FROM template "
                              "WHERE workspace = :workspace AND id = :id",
                              {{":workspace", Workspace}, {":id", id.value()}},
                              keptFrom);
}

Result<std::optional<ReplyTemplate>> templateById(Sql::Database &database, const TemplateId &id)
{
    return database.selectOne("SELECT " FRONTDESK_TEMPLATE_COLUMNS " FROM template "
                              "WHERE workspace = :workspace AND id = :id AND gone = 0",
                              {{":workspace", Workspace}, {":id", id.value()}},
                              templateFrom);
}

Result<QList<ReplyTemplate>> templatesIn(Sql::Database &database, const QString &scope)
{
    return database.select(
        "SELECT " FRONTDESK_TEMPLATE_COLUMNS " FROM template "
        "WHERE workspace = :workspace AND shared = :shared "
        "AND (:shared OR owner = :owner) AND gone = 0 ORDER BY id",
        {{":workspace", Workspace}, {":shared", scope == orgScope()}, {":owner", ownerIn(scope)}},
        templateFrom);
}

Result<ReplyTemplate> putTemplate(Sql::Database &database, KeptTemplate kept)
{
    auto &one = kept.one;
    ++one.ver;
    auto stored = database.execute(
        "INSERT INTO template (workspace, id, owner, shared, code, retired, gone, body, run_by, "
        "run_from, ver) VALUES (:workspace, :id, :owner, :shared, :code, :retired, :gone, :body, "
        ":by, :from, :ver) ON CONFLICT (workspace, id) DO UPDATE SET owner = excluded.owner, "
        "shared = excluded.shared, code = excluded.code, retired = excluded.retired, "
        "gone = excluded.gone, body = excluded.body, run_by = excluded.run_by, "
        "run_from = excluded.run_from, ver = excluded.ver",
        {{":workspace", Workspace},
         {":id", one.id.value()},
         {":owner", one.owner.value()},
         {":shared", one.scope != TemplateScope::Mine},
         {":code", foldedCode(one.code)},
         {":retired", one.retired},
         {":gone", kept.gone},
         {":body", bodyOf(one)},
         {":by", kept.runBy.value()},
         {":from", kept.runFrom},
         {":ver", one.ver}});
    if (!stored)
        return stored.error();
    return one;
}

Result<std::optional<ReplyTemplate>>
holderOfCode(Sql::Database &database, const ReplyTemplate &wanted, const UserId &who)
{
    if (wanted.code.isEmpty())
        return std::optional<ReplyTemplate>();
    const auto same =
        database.select("SELECT " FRONTDESK_TEMPLATE_COLUMNS " FROM template "
                        "WHERE workspace = :workspace AND code = :code AND code <> '' "
                        "AND retired = 0 AND gone = 0",
                        {{":workspace", Workspace}, {":code", foldedCode(wanted.code)}},
                        templateFrom);
    if (!same)
        return same.error();
    for (const auto &other : *same) {
        if (takesCodeOf(other, wanted, who))
            return std::optional(other);
    }
    return std::optional<ReplyTemplate>();
}

Result<> keepVersion(Sql::Database &database, const TemplateVersion &version)
{
    auto kept = database.execute(
        "INSERT INTO template_version (workspace, template, ver, changed_by, changed_at, body) "
        "VALUES (:workspace, :template, :ver, :by, :at, :body)",
        {{":workspace", Workspace},
         {":template", version.was.id.value()},
         {":ver", version.was.ver},
         {":by", version.changedBy.value()},
         {":at", version.changedAt},
         {":body", bodyOf(version.was)}});
    if (kept) {
        kept = database.execute(
            "DELETE FROM template_version WHERE workspace = :workspace AND template = :template "
            "AND ver <= (SELECT ver FROM template_version WHERE workspace = :workspace "
            "AND template = :template ORDER BY ver DESC LIMIT 1 OFFSET :most)",
            {{":workspace", Workspace},
             {":template", version.was.id.value()},
             {":most", MostVersions}});
    }
    return kept ? Result<>() : Result<>(kept.error());
}

Result<QList<TemplateVersion>> versionsOf(Sql::Database &database, const TemplateId &id)
{
    return database.select(
        "SELECT template, ver, body, changed_by, changed_at FROM template_version "
        "WHERE workspace = :workspace AND template = :template ORDER BY ver DESC",
        {{":workspace", Workspace}, {":template", id.value()}},
        [](const Sql::Row &row) {
            return TemplateVersion{fromBody(row.text(0), row.integer(1), row.utf8(2)),
                                   UserId(row.text(3)),
                                   row.integer(4)};
        });
}

Result<TemplateUse> useOf(Sql::Database &database, const TemplateId &id)
{
    const auto use = database.selectOne(
        "SELECT template, count, last_at, ver FROM template_use WHERE workspace = :workspace "
        "AND template = :template",
        {{":workspace", Workspace}, {":template", id.value()}},
        useFrom);
    if (!use)
        return use.error();
    return use->value_or(TemplateUse{id, 0, 0, 0});
}

Result<QList<TemplateUse>> usesIn(Sql::Database &database, const QString &scope)
{
    return database.select(
        "SELECT u.template, u.count, u.last_at, u.ver FROM template_use AS u "
        "JOIN template AS t ON t.workspace = u.workspace AND t.id = u.template "
        "WHERE u.workspace = :workspace AND t.shared = :shared "
        "AND (:shared OR t.owner = :owner) AND t.gone = 0 "
        "ORDER BY u.template",
        {{":workspace", Workspace}, {":shared", scope == orgScope()}, {":owner", ownerIn(scope)}},
        useFrom);
}

Result<TemplateUse> putUse(Sql::Database &database, TemplateUse use)
{
    ++use.ver;
    auto stored = database.execute(
        "INSERT INTO template_use (workspace, template, count, last_at, ver) "
        "VALUES (:workspace, :template, :count, :last, :ver) ON CONFLICT (workspace, template) "
        "DO UPDATE SET count = excluded.count, last_at = excluded.last_at, ver = excluded.ver",
        {{":workspace", Workspace},
         {":template", use.id.value()},
         {":count", use.count},
         {":last", use.lastAt},
         {":ver", use.ver}});
    if (!stored)
        return stored.error();
    return use;
}

} // namespace Frontdesk::Relay

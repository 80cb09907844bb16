// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/journal/companyrows.h"

namespace Frontdesk::Relay {

namespace {

#define FRONTDESK_COMPANY_COLUMNS                                                                  \
    "SELECT id, name, code, note, retired, ver, run_by, run_from, changed_at FROM company "        \
    "WHERE workspace = :workspace "

Company companyInRow(const Sql::Row &row)
{
    return {
        CompanyId(row.text(0)), row.text(1), row.text(2), row.text(3), row.flag(4), row.integer(5)};
}

KeptCompany keptCompanyFrom(const Sql::Row &row)
{
    return {companyInRow(row), UserId(row.text(6)), row.integer(7), row.integer(8)};
}

QString foldedCode(const QString &code)
{
    return code.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace

Result<std::optional<KeptCompany>> keptCompany(Sql::Database &database, const CompanyId &id)
{
    return database.selectOne(FRONTDESK_COMPANY_COLUMNS "AND id = :id",
                              {{":workspace", Workspace}, {":id", id.value()}},
                              keptCompanyFrom);
}

Result<std::optional<Company>> companyById(Sql::Database &database, const CompanyId &id)
{
    return database.selectOne(FRONTDESK_COMPANY_COLUMNS "AND id = :id",
                              {{":workspace", Workspace}, {":id", id.value()}},
                              companyInRow);
}

Result<QList<Company>> allCompanies(Sql::Database &database)
{
    return database.select(
        FRONTDESK_COMPANY_COLUMNS "ORDER BY id", {{":workspace", Workspace}}, companyInRow);
}

Result<std::optional<Company>> companyByCode(Sql::Database &database, const QString &code)
{
    return database.selectOne(FRONTDESK_COMPANY_COLUMNS
                              "AND folded_code = :code AND folded_code <> '' AND NOT retired",
                              {{":workspace", Workspace}, {":code", foldedCode(code)}},
                              companyInRow);
}

Result<qint64> companiesOffered(Sql::Database &database)
{
    const auto count = database.selectOne(
        "SELECT count(*) FROM company WHERE workspace = :workspace AND NOT retired",
        {{":workspace", Workspace}},
        [](const Sql::Row &row) { return row.integer(0); });
    if (!count)
        return count.error();
    return count->value_or(0);
}

Result<Company> putCompany(Sql::Database &database, KeptCompany kept)
{
    auto &one = kept.one;
    ++one.ver;
    auto stored = database.execute(
        "INSERT INTO company (workspace, id, name, code, folded_code, note, retired, run_by, "
        "run_from, changed_at, ver) VALUES (:workspace, :id, :name, :code, :folded, :note, "
        ":retired, :by, :from, :at, :ver) ON CONFLICT (workspace, id) DO UPDATE SET "
        "name = excluded.name, code = excluded.code, folded_code = excluded.folded_code, "
        "note = excluded.note, retired = excluded.retired, run_by = excluded.run_by, "
        "run_from = excluded.run_from, changed_at = excluded.changed_at, ver = excluded.ver",
        {{":workspace", Workspace},
         {":id", one.id.value()},
         {":name", one.name},
         {":code", one.code},
         {":folded", foldedCode(one.code)},
         {":note", one.note},
         {":retired", one.retired},
         {":by", kept.runBy.value()},
         {":from", kept.runFrom},
         {":at", kept.changedAt},
         {":ver", one.ver}});
    if (!stored)
        return stored.error();
    return one;
}

Result<CompanyMove> companyMoveOf(Sql::Database &database, const ContactId &contact)
{
    const auto found = database.selectOne(
        "SELECT by_user, at FROM company_move WHERE workspace = :workspace AND contact = :contact",
        {{":workspace", Workspace}, {":contact", contact.value()}},
        [](const Sql::Row &row) {
            return CompanyMove{UserId(row.text(0)), row.integer(1)};
        });
    if (!found)
        return found.error();
    return found->value_or(CompanyMove{});
}

Result<> putContactCompany(Sql::Database &database,
                           const ContactId &contact,
                           const CompanyId &company,
                           const CompanyMove &move)
{
    auto done = database.execute(
        "UPDATE contact SET company = :company, ver = ver + 1 "
        "WHERE workspace = :workspace AND id = :contact",
        {{":company", company.value()}, {":workspace", Workspace}, {":contact", contact.value()}});
    if (done) {
        done = database.execute(
            "INSERT INTO company_move (workspace, contact, by_user, at) "
            "VALUES (:workspace, :contact, :by, :at) ON CONFLICT (workspace, contact) "
            "DO UPDATE SET by_user = excluded.by_user, at = excluded.at",
            {{":workspace", Workspace},
             {":contact", contact.value()},
             {":by", move.by.value()},
             {":at", move.at}});
    }
    return Sql::ignoringCount(done);
}

} // namespace Frontdesk::Relay

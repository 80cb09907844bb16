// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/company.h"
#include "core/domain/conversation.h"
#include "core/relay/journal/changes.h"
#include "core/sql/database.h"

namespace Frontdesk::Relay {

// The rows of companies, as rows.h has the others.

struct KeptCompany {
    Company one;
    UserId runBy; ///< who changed it last, and its version before they began
    qint64 runFrom = 0;
    qint64 changedAt = 0; ///< ms UTC
};

Result<std::optional<KeptCompany>> keptCompany(Sql::Database &database, const CompanyId &id);
Result<std::optional<Company>> companyById(Sql::Database &database, const CompanyId &id);
/// Retired ones too.
Result<QList<Company>> allCompanies(Sql::Database &database);
/// Not retired, and with that code whatever its case.
Result<std::optional<Company>> companyByCode(Sql::Database &database, const QString &code);
/// How many are not retired.
Result<qint64> companiesOffered(Sql::Database &database);
Result<Company> putCompany(Sql::Database &database, KeptCompany kept);

/// Who put @p contact where it is, or took it away, and when.
struct CompanyMove {
    UserId by;
    qint64 at = 0; ///< ms UTC; 0: nobody has
};
Result<CompanyMove> companyMoveOf(Sql::Database &database, const ContactId &contact);
/// Writes Contact::company and raises the version.
Result<> putContactCompany(Sql::Database &database,
                           const ContactId &contact,
                           const CompanyId &company,
                           const CompanyMove &move);

} // namespace Frontdesk::Relay

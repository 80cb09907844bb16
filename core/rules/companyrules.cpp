// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/companyrules.h"

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

Error companyTooLong(const QString &field, int limit)
{
    return {.kind = ErrorKind::Rejected,
            .code = u"company.too-long"_s,
            .args = {{u"field"_s, field}, {u"limit"_s, limit}}};
}

} // namespace

Company tidied(Company one)
{
    one.name = one.name.simplified();
    one.code = one.code.simplified();
    one.note = one.note.trimmed();
    return one;
}

Result<> checkCompany(const Company &one)
{
    if (one.name.isEmpty())
        return Error{ErrorKind::Rejected, u"company.no-name"_s};
    if (one.name.size() > CompanyLimits::Name)
        return companyTooLong(u"name"_s, CompanyLimits::Name);
    if (one.code.size() > CompanyLimits::Code)
        return companyTooLong(u"code"_s, CompanyLimits::Code);
    if (one.note.size() > CompanyLimits::Note)
        return companyTooLong(u"note"_s, CompanyLimits::Note);
    return {};
}

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/companysource.h"

#include "core/search/term.h"

namespace Frontdesk {

QList<Company> CompanySource::like(const QString &typed) const
{
    auto all = companies();
    const Search::Term term(typed);
    all.removeIf([&](const Company &one) {
        return one.retired
            || (!term.isEmpty()
                && !term.matches(Search::IndexedText(one.name + QChar(u' ') + one.code)));
    });
    return all;
}

Company CompanySource::company(const CompanyId &id) const
{
    const auto all = companies();
    for (const auto &one : all) {
        if (one.id == id)
            return one;
    }
    return {};
}

} // namespace Frontdesk

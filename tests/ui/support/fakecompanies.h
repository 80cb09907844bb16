// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/companysource.h"

#include <QHash>

#include <functional>
#include <optional>

namespace Frontdesk::Test {

/// Companies in a list, and who of a fake desk's customers belongs to them.
class FakeCompanies : public CompanySource
{
public:
    using Tell = std::function<void(const Contact &contact)>;

    FakeCompanies(QHash<ContactId, Contact> &contacts, Tell tell)
        : m_contacts(contacts)
        , m_tell(std::move(tell))
    {
    }

    QList<Company> companies() const override { return list; }
    Async<CompanyId> put(const Company &company) override
    {
        if (failure)
            return ready<CompanyId>(*failure);
        Company kept = company;
        if (kept.id.isNull())
            kept.id = CompanyId(QStringLiteral("company%1").arg(list.size() + 1));
        ++kept.ver;
        list.removeIf([&](const Company &old) { return old.id == kept.id; });
        list.append(kept);
        Q_EMIT changed();
        return ready<CompanyId>(kept.id);
    }
    Async<> assign(const ContactId &contact, const CompanyId &company) override
    {
        if (failure)
            return ready<void>(*failure);
        auto &one = m_contacts[contact];
        one.company = company;
        ++one.ver;
        m_tell(one);
        return ready<void>({});
    }
    Async<QList<Contact>> members(const CompanyId &company, int limit) override
    {
        QList<Contact> all;
        for (const auto &one : std::as_const(m_contacts)) {
            if (one.company == company && all.size() < limit)
                all.append(one);
        }
        return ready<QList<Contact>>(all);
    }

    QList<Company> list;
    std::optional<Error> failure; ///< of what changes something

private:
    QHash<ContactId, Contact> &m_contacts;
    Tell m_tell;
};

} // namespace Frontdesk::Test

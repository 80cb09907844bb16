// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/team.h"
#include "core/sql/database.h"

#include <QHash>
#include <QSet>

namespace Frontdesk {

/// Which accounts, tags and colleagues the names in a query mean. Read once for each question.
class QueryNames
{
public:
    static Result<QueryNames> of(Sql::Database &database);

    QSet<AccountId> accountsNamed(const QString &name) const;
    QSet<TagId> tagsNamed(const QString &name) const;
    /// Empty for nobody, and for who is not known.
    QString colleague(const UserId &id) const { return m_users.value(id); }

private:
    QList<Account> m_accounts;
    QList<Tag> m_tags;
    QHash<UserId, QString> m_users;
};

} // namespace Frontdesk

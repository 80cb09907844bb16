// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/team.h"
#include "core/search/query.h"
#include "core/sql/database.h"
#include "core/storage/pendingtags.h"

#include <QHash>
#include <QSet>

namespace Frontdesk {

/// Which accounts, tags, colleagues and teams the names in a query mean. Read once for each question.
class QueryNames
{
public:
    QueryNames() = default;
    QueryNames(const QList<Account> &accounts,
               const QList<Tag> &tags,
               const QList<User> &users,
               const QList<Team> &teams);
    /// With the tags that were made here and wait.
    static Result<QueryNames> of(Sql::Database &database, const PendingTags &pending = {});

    QSet<AccountId> accountsNamed(const QString &name) const;
    QSet<AccountId> accountsOn(Search::Channel channel) const;
    QSet<TagId> tagsNamed(const QString &name) const;
    QSet<TeamId> teamsNamed(const QString &name) const;
    bool knowsColleague(const QString &name) const;
    /// Empty for nobody, and for who is not known.
    QString colleague(const UserId &id) const { return m_users.value(id); }

    friend bool operator==(const QueryNames &, const QueryNames &) = default;

private:
    QList<Account> m_accounts;
    QList<Team> m_teams;
    QList<Tag> m_tags;
    QHash<UserId, QString> m_users;
};

} // namespace Frontdesk

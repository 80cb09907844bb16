// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/querynames.h"

#include "core/search/term.h"
#include "core/storage/entitystore.h"

namespace Frontdesk {

Result<QueryNames> QueryNames::of(Sql::Database &database)
{
    EntityStore entities(database);
    const auto accounts = entities.accounts();
    if (!accounts)
        return accounts.error();
    const auto tags = entities.tags();
    if (!tags)
        return tags.error();
    const auto users = entities.users();
    if (!users)
        return users.error();
    QueryNames names;
    names.m_accounts = *accounts;
    names.m_tags = *tags;
    for (const auto &user : *users)
        names.m_users.insert(user.id, user.name);
    return names;
}

QSet<AccountId> QueryNames::accountsNamed(const QString &name) const
{
    QSet<AccountId> found;
    const Search::Term term(name);
    for (const auto &account : m_accounts) {
        for (const auto &called : {account.name, account.slug, account.basicId, account.group}) {
            if (term.matches(Search::IndexedText(called)))
                found.insert(account.id);
        }
    }
    return found;
}

QSet<TagId> QueryNames::tagsNamed(const QString &name) const
{
    QSet<TagId> found;
    const Search::Term term(name);
    for (const auto &tag : m_tags) {
        if (term.matches(Search::IndexedText(tag.name)))
            found.insert(tag.id);
    }
    return found;
}

} // namespace Frontdesk

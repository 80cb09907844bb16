// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/querynames.h"

#include "core/search/term.h"
#include "core/storage/entitystore.h"

#include <QMap>

#include <algorithm>

namespace Frontdesk {

namespace {

template <typename T>
auto idsNamed(const QList<T> &all, const QString &name)
{
    QSet<decltype(T::id)> found;
    const Search::Term term(name);
    for (const auto &one : all) {
        if (term.matches(Search::IndexedText(one.name)))
            found.insert(one.id);
    }
    return found;
}

Platform platformOf(Search::Channel channel)
{
    switch (channel) {
    case Search::Channel::Line:
        break;
    case Search::Channel::Facebook:
        return Platform::Messenger;
    case Search::Channel::Instagram:
        return Platform::Instagram;
    case Search::Channel::WhatsApp:
        return Platform::WhatsApp;
    }
    return Platform::Line;
}

/// With those that the relay does not know yet, in an order that does not depend on a hash.
QList<Tag> withPending(QList<Tag> tags, const PendingTags &pending)
{
    QMap<TagId, Tag> more;
    for (const auto &change : pending) {
        for (const auto &tag : change.named)
            more.insert(tag.id, tag);
    }
    for (const auto &known : std::as_const(tags))
        more.remove(known.id);
    return tags + more.values();
}

} // namespace

QueryNames::QueryNames(const QList<Account> &accounts,
                       const QList<Tag> &tags,
                       const QList<User> &users,
                       const QList<Team> &teams)
    : m_accounts(accounts)
    , m_teams(teams)
    , m_tags(tags)
{
    for (const auto &user : users)
        m_users.insert(user.id, user.name);
}

Result<QueryNames> QueryNames::of(Sql::Database &database, const PendingTags &pending)
{
    EntityStore entities(database);
    const auto accounts = entities.accounts();
    if (!accounts)
        return accounts.error();
    auto tags = entities.tags();
    if (!tags)
        return tags.error();
    tags->removeIf([](const Tag &tag) { return tag.isRemoved(); });
    const auto users = entities.users();
    if (!users)
        return users.error();
    const auto teams = entities.teams();
    if (!teams)
        return teams.error();
    return QueryNames(*accounts, withPending(*tags, pending), *users, *teams);
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

QSet<AccountId> QueryNames::accountsOn(Search::Channel channel) const
{
    QSet<AccountId> found;
    for (const auto &account : m_accounts) {
        if (account.platform == platformOf(channel))
            found.insert(account.id);
    }
    return found;
}

QSet<TagId> QueryNames::tagsNamed(const QString &name) const
{
    return idsNamed(m_tags, name);
}

QSet<TeamId> QueryNames::teamsNamed(const QString &name) const
{
    return idsNamed(m_teams, name);
}

bool QueryNames::knowsColleague(const QString &name) const
{
    const Search::Term term(name);
    return std::any_of(m_users.cbegin(), m_users.cend(), [&](const QString &called) {
        return term.matches(Search::IndexedText(called));
    });
}

} // namespace Frontdesk

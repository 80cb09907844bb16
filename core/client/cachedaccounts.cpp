// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedaccounts.h"

#include "core/client/changefeed.h"
#include "core/client/waitingcounter.h"
#include "core/storage/cache.h"
#include "core/storage/entitystore.h"

namespace Frontdesk {

namespace {

struct Directory {
    QList<Account> accounts;
    QList<User> users;
    QList<Team> teams;
};

Result<Directory> readDirectory(Sql::Database &database)
{
    EntityStore entities(database);
    auto accounts = entities.accounts();
    if (!accounts)
        return accounts.error();
    auto users = entities.users();
    if (!users)
        return users.error();
    auto teams = entities.teams();
    if (!teams)
        return teams.error();
    return Directory{*accounts, *users, *teams};
}

template <typename T>
void putInto(QList<T> &list, const T &one)
{
    const auto known = std::find_if(
        list.begin(), list.end(), [&](const T &listed) { return listed.id == one.id; });
    if (known == list.end())
        list.append(one);
    else
        *known = one;
}

} // namespace

CachedAccounts::CachedAccounts(Cache &cache,
                               const WaitingCounter &counter,
                               ChangeFeed &feed,
                               QObject *parent)
    : AccountSource(parent)
    , m_cache(cache)
    , m_counter(counter)
{
    connect(&counter, &WaitingCounter::changed, this, &AccountSource::countsChanged);
    connect(&feed, &ChangeFeed::changed, this, &CachedAccounts::take);
    connect(&m_cache, &Cache::rebuilt, this, [this] {
        load().ignore(); /* empty is no error */
    });
}

Async<> CachedAccounts::load()
{
    auto read = m_cache.read(readDirectory);
    return whenDone(read, this, [this](const Result<Directory> &directory) -> Result<> {
        if (!directory)
            return directory.error();
        m_accounts = directory->accounts;
        m_users = directory->users;
        m_teams = directory->teams;
        sort();
        Q_EMIT accountsChanged();
        return {};
    });
}

std::optional<Account> CachedAccounts::account(const AccountId &id) const
{
    for (const auto &account : m_accounts) {
        if (account.id == id)
            return account;
    }
    return {};
}

int CachedAccounts::unanswered(const AccountId &account) const
{
    return m_counter.counts(account).all;
}

int CachedAccounts::unansweredInAll() const
{
    return m_counter.counts({}).all;
}

int CachedAccounts::unansweredOfOurs() const
{
    return m_counter.counts({}).ours;
}

QString CachedAccounts::userName(const UserId &user) const
{
    const auto known = std::find_if(
        m_users.cbegin(), m_users.cend(), [&](const User &one) { return one.id == user; });
    return known == m_users.cend() ? QString() : known->name;
}

void CachedAccounts::take(const ChangeSet &changes)
{
    if (changes.everything || changes.teams) {
        load().ignore(); // a failed read was logged by the cache
        return;
    }
    for (const auto &user : changes.users)
        putInto(m_users, user);
    for (const auto &account : changes.accounts)
        putInto(m_accounts, account);
    for (const auto &id : changes.removedAccounts)
        m_accounts.removeIf([&](const Account &account) { return account.id == id; });
    if (!changes.accounts.isEmpty() || !changes.removedAccounts.isEmpty()
        || !changes.users.isEmpty()) {
        sort();
        Q_EMIT accountsChanged();
    }
}

void CachedAccounts::sort()
{
    std::sort(m_accounts.begin(), m_accounts.end(), [](const Account &a, const Account &b) {
        if (const int byGroup = QString::localeAwareCompare(a.group, b.group); byGroup != 0)
            return byGroup < 0;
        if (const int byName = QString::localeAwareCompare(a.name, b.name); byName != 0)
            return byName < 0;
        return a.id < b.id;
    });
    const auto byName = [](const auto &a, const auto &b) {
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    };
    std::sort(m_users.begin(), m_users.end(), byName);
    std::sort(m_teams.begin(), m_teams.end(), byName);
}

} // namespace Frontdesk

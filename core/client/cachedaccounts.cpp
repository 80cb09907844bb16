// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedaccounts.h"

#include "core/base/logging.h"
#include "core/client/changefeed.h"
#include "core/storage/cache.h"
#include "core/storage/conversationstore.h"
#include "core/storage/entitystore.h"

#include <numeric>

namespace Frontdesk {

namespace {

struct Directory {
    QList<Account> accounts;
    QList<User> users;
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
    return Directory{*accounts, *users};
}

} // namespace

CachedAccounts::CachedAccounts(Cache &cache, ChangeFeed &feed, QObject *parent)
    : AccountSource(parent)
    , m_cache(cache)
{
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
        m_names.clear();
        for (const auto &user : directory->users)
            m_names.insert(user.id, user.name);
        sort();
        Q_EMIT accountsChanged();
        readCounts();
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
    return m_waiting.value(account);
}

int CachedAccounts::unansweredInAll() const
{
    return std::accumulate(m_waiting.cbegin(), m_waiting.cend(), 0);
}

QString CachedAccounts::userName(const UserId &user) const
{
    return m_names.value(user);
}

void CachedAccounts::take(const ChangeSet &changes)
{
    if (changes.everything) {
        load().ignore(); // a failed read was logged by the cache
        return;
    }
    for (const auto &user : changes.users)
        m_names.insert(user.id, user.name);
    for (const auto &account : changes.accounts)
        put(account);
    for (const auto &id : changes.removedAccounts)
        m_accounts.removeIf([&](const Account &account) { return account.id == id; });
    if (!changes.accounts.isEmpty() || !changes.removedAccounts.isEmpty()
        || !changes.users.isEmpty()) {
        sort();
        Q_EMIT accountsChanged();
    }
    if (changes.counts)
        readCounts();
}

void CachedAccounts::put(const Account &account)
{
    const auto known = std::find_if(m_accounts.begin(), m_accounts.end(), [&](const Account &one) {
        return one.id == account.id;
    });
    if (known == m_accounts.end())
        m_accounts.append(account);
    else
        *known = account;
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
}

void CachedAccounts::readCounts()
{
    if (std::exchange(m_counting, true)) {
        m_countAgain = true;
        return;
    }
    auto read =
        m_cache.read([](Sql::Database &database) { return ConversationStore(database).waiting(); });
    whenDone(read, this, [this](const Result<QHash<AccountId, int>> &counts) {
        m_counting = false;
        if (counts && *counts != m_waiting) {
            m_waiting = *counts;
            Q_EMIT countsChanged();
        } else if (!counts) {
            qCWarning(LogClient) << "counts were not read:" << counts.error().detail;
        }
        if (std::exchange(m_countAgain, false))
            readCounts();
    });
}

} // namespace Frontdesk

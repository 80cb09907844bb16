// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/client/accountsource.h"
#include "core/storage/changeset.h"

namespace Frontdesk {

class Cache;
class ChangeFeed;

/// Accounts, colleagues and counts: few and needed all the time, so they are kept in memory.
class CachedAccounts : public AccountSource
{
    Q_OBJECT

public:
    CachedAccounts(Cache &cache, ChangeFeed &feed, QObject *parent = nullptr);

    /// Reads everything; before the answer there are no accounts.
    Async<> load();

    QList<Account> accounts() const override { return m_accounts; }
    std::optional<Account> account(const AccountId &id) const override;
    int unanswered(const AccountId &account) const override;
    int unansweredInAll() const override;
    QString userName(const UserId &user) const override;

private:
    void take(const ChangeSet &changes);
    void put(const Account &account);
    void sort();
    void readCounts();

    Cache &m_cache;
    QList<Account> m_accounts; ///< by group, then by name
    QHash<UserId, QString> m_names;
    QHash<AccountId, int> m_waiting;
    bool m_counting = false;
    bool m_countAgain = false;
};

} // namespace Frontdesk

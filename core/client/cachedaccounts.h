// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/client/accountsource.h"
#include "core/storage/changeset.h"

namespace Frontdesk {

class Cache;
class ChangeFeed;
class WaitingCounter;

/// Accounts, colleagues and teams: few and needed all the time, so they are kept in memory.
class CachedAccounts : public AccountSource
{
    Q_OBJECT

public:
    CachedAccounts(Cache &cache,
                   const WaitingCounter &counter,
                   ChangeFeed &feed,
                   QObject *parent = nullptr);

    /// Reads everything; before the answer there are no accounts.
    Async<> load();

    QList<Account> accounts() const override { return m_accounts; }
    std::optional<Account> account(const AccountId &id) const override;
    int unanswered(const AccountId &account) const override;
    int unansweredInAll() const override;
    int unansweredOfOurs() const override;
    QString userName(const UserId &user) const override;
    QList<User> colleagues() const override { return m_users; }
    QList<Team> teams() const override { return m_teams; }

private:
    void take(const ChangeSet &changes);
    void sort();

    Cache &m_cache;
    const WaitingCounter &m_counter;
    QList<Account> m_accounts; ///< by group, then by name
    QList<User> m_users; ///< by name
    QList<Team> m_teams; ///< by name
};

} // namespace Frontdesk

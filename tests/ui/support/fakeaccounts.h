// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/accountsource.h"

#include <QHash>

namespace Frontdesk::Test {

class FakeAccounts : public AccountSource
{
public:
    QList<Account> accounts() const override { return list; }
    std::optional<Account> account(const AccountId &id) const override;
    int unanswered(const AccountId &account) const override { return counts.value(account); }
    int unansweredInAll() const override;
    int unansweredOfOurs() const override { return ours.value_or(unansweredInAll()); }
    QString userName(const UserId &user) const override { return user.value(); }
    QList<User> colleagues() const override { return users; }
    QList<Team> teams() const override { return groups; }

    QList<Account> list;
    QHash<AccountId, int> counts;
    std::optional<int> ours; ///< not set: as many as there are
    QList<User> users;
    QList<Team> groups;
};

} // namespace Frontdesk::Test

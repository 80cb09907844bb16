// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/team.h"

#include <QHash>
#include <QObject>

namespace Frontdesk {

/// The Official Accounts I may see, and how many conversations wait in each. Held in memory; GUI
/// thread.
class AccountSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// By group, then by name.
    virtual QList<Account> accounts() const = 0;
    virtual std::optional<Account> account(const AccountId &id) const = 0;
    /// Open conversations with customer messages nobody answered.
    virtual int unanswered(const AccountId &account) const = 0;
    virtual int unansweredInAll() const = 0;
    /// Those that are mine or in the queue of a team of mine.
    virtual int unansweredOfOurs() const = 0;
    virtual QString userName(const UserId &user) const = 0;
    /// Everybody at the desks, me included, by name.
    virtual QList<User> colleagues() const = 0;
    /// By name.
    virtual QList<Team> teams() const = 0;

Q_SIGNALS:
    /// Or colleagues, or teams.
    void accountsChanged();
    void countsChanged();
};

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/relay/accounts/accounts.h"

#include <QMap>
#include <QTimer>

namespace Frontdesk::Relay {

/// What of each account needs a person. Several things may at once; the account shows the one that
/// stops most, and the next one when that is over. Main thread.
class AccountAttention : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    AccountAttention(Accounts &accounts, const Clock &clock, QObject *parent = nullptr);

    /// @p code holds until lower().
    void raise(const AccountId &account, const QString &code);
    void lower(const AccountId &account, const QString &code);

    /// A request that this account's platform did not sign. Shown from the first on when no good
    /// webhook came for an hour, and else, because anybody can knock, from the third in a row.
    void refusedWebhook(const AccountId &account);
    /// A good one came: what refusals raised goes when there was none for five minutes.
    void keptWebhook(const AccountId &account);
    /// A signed webhook was put aside for the reason @p code. Shown for an hour, or until somebody
    /// looked.
    void putAside(const AccountId &account, const QString &code);

    /// The platform was asked about everything, for somebody who looks; @p code is what it said,
    /// or empty. Answers when that is on the disk.
    Async<> checked(const AccountId &account, const QString &code);

    /// Refusals in a row since the last good webhook.
    int refusals(const AccountId &account) const { return m_states.value(account).refusals; }

    /// Ends what has had its time, and says again what could not be written. Once a minute.
    void tick();

private:
    struct State {
        QMap<QString, qint64> causes; ///< by code: since when, monotonic ms
        int refusals = 0; ///< in a row
        std::optional<qint64> lastRefusal; ///< monotonic ms
        std::optional<qint64> lastGood; ///< monotonic ms
        bool isKnown = false; ///< what was noted before the start is among the causes
    };
    State &stateOf(const AccountId &account);
    Async<> show(const AccountId &account);

    Accounts &m_accounts;
    const Clock &m_clock;
    QHash<AccountId, State> m_states;
    QTimer m_tick;
};

} // namespace Frontdesk::Relay

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/accounts/accountcheckup.h"
#include "core/relay/accounts/newaccount.h"

namespace Frontdesk::Relay {

/// Connects accounts: proves id, secret and token at the platform, stores them, points the
/// platform's webhooks here and says how it went. Main thread.
class AccountSetup : public QObject
{
    Q_OBJECT

public:
    /// All of these outlive the setup.
    AccountSetup(Accounts &accounts,
                 PlatformClient &client,
                 AccountCheckup &checkup,
                 const Clock &clock,
                 QObject *parent = nullptr);

    /// Errors: Rejected "command.invalid" (args: field), "relay.public-url", "account.credentials"
    /// (the platform refuses id, secret or token); Conflict "account.exists"; those of the platform
    /// when it cannot be asked. Trouble after the account is stored shows in its health.
    Async<AccountHealth> connectAccount(const NewAccount &wanted);

private:
    struct Attempt {
        NewAccount wanted;
        const ChannelAdapter *adapter = nullptr;
        Promise<AccountHealth> promise;
    };
    void askInfo(const Attempt &attempt, const QByteArray &token);
    void store(const Attempt &attempt, const AccountInfo &info);

    Accounts &m_accounts;
    PlatformClient &m_client;
    AccountCheckup &m_checkup;
    const Clock &m_clock;
};

} // namespace Frontdesk::Relay

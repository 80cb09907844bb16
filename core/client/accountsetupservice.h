// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/accountsetup.h"
#include "core/client/relayapi.h"
#include "core/client/signin.h"

namespace Frontdesk {

/// Connecting accounts over the relay's HTTPS side.
class AccountSetupService : public AccountSetup
{
    Q_OBJECT

public:
    AccountSetupService(RelayApi &api, SignedIn session, QObject *parent = nullptr);

    Async<AccountHealth> connectAccount(const NewAccount &account) override;
    Async<AccountHealth> check(const AccountId &account) override;
    Async<AccountHealth> rename(const Account &account) override;
    Async<AccountHealth> setReadReceipts(const AccountId &account, ReadReceipts when) override;

private:
    Async<AccountHealth> ask(RelayApi::Verb verb, const QString &path, const QJsonObject &body);

    RelayApi &m_api;
    const SignedIn m_session;
};

} // namespace Frontdesk

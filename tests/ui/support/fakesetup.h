// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/accountsetup.h"
#include "core/client/signin.h"

namespace Frontdesk::Test {

/// Accepts "relay.haruya.example" and the password "sesame".
class FakeSignIn : public SignIn
{
public:
    Async<RelayGreeting> probe(const QString &address) override;
    Async<SignedIn> signIn(const QUrl &relay,
                           const QString &email,
                           const QString &password,
                           bool remember) override;
    Async<SignedIn> restore() override;
    Async<> signOut() override { return ready<>(Result<>()); }

    std::optional<Error> probeFailure;
    int probes = 0;
    int tries = 0;
};

/// Connects whatever it is given, with one problem among the checks.
class FakeSetup : public AccountSetup
{
public:
    Async<AccountHealth> connectAccount(const NewAccount &account) override;
    Async<AccountHealth> check(const AccountId &account) override;
    Async<AccountHealth> rename(const Account &account) override;
    Async<AccountHealth> setReadReceipts(const AccountId &account, ReadReceipts when) override;

    QList<ReadReceipts> readReceipts; ///< as they were asked for
    AccountHealth health;
    QList<NewAccount> connected;
    QList<Account> renamed;
    std::optional<Error> failure;
};

AccountHealth sampleHealth();

} // namespace Frontdesk::Test

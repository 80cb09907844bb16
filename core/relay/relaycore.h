// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/accounts/accountsetup.h"
#include "core/relay/accounts/authorizedplatform.h"
#include "core/relay/accounts/pushquota.h"
#include "core/relay/auth/passwords.h"
#include "core/relay/auth/passwordsignin.h"
#include "core/relay/auth/throttle.h"
#include "core/relay/auth/users.h"
#include "core/relay/config/datalock.h"
#include "core/relay/config/diskguard.h"
#include "core/relay/config/relaysettings.h"
#include "core/relay/journal/store.h"
#include "core/relay/metrics/metrics.h"

namespace Frontdesk::Relay {

/// What every command of frontdesk-relay works with: the database, the accounts, the people. One
/// process at a time has it. Members are made in the order in which they stand.
class RelayCore : public QObject
{
    Q_OBJECT

public:
    /// What differs between serving, other commands and tests.
    struct Options {
        bool serving = false; ///< a test webhook of a platform would reach us
        bool readOnly = false; ///< only looks: without the lock, beside a relay that runs
        Sql::Synchronous synchronous = Sql::Synchronous::Full;
        QByteArray vfs = {};
        PasswordCost passwordCost = {};
        DiskGuard::Look disk = {}; ///< empty: the disk itself
    };

    /// Takes the lock and reads the key; touches no database yet. Errors: Conflict "relay.running",
    /// Rejected "storage.network", those of SecretBox::load(). @p clock outlives the answer.
    static Result<std::unique_ptr<RelayCore>>
    make(const RelaySettings &settings, const Options &options, Clock &clock);

    /// Opens the database and reads the accounts. Nothing else may be called before the answer.
    Async<> open();

    const RelaySettings settings;
    Clock &clock;
    Histogram commitTime = Histogram::ofSeconds();
    const DiskGuard::Look disk;

private:
    const bool m_readOnly;
    const std::shared_ptr<DataLock> m_lock; ///< before the store: dropped after it

public:
    Store store;
    Passwords passwords;
    Sessions sessions;
    Throttle throttle;
    Users users;
    PasswordSignIn signIn;
    Accounts accounts;
    PlatformClient client;
    TokenSource tokens;
    AuthorizedPlatform platform;
    AccountAttention attention;
    AccountCheckup checkup;
    PushQuotas quotas;
    AccountSetup setup;

private:
    RelayCore(const RelaySettings &wanted,
              const Options &options,
              Clock &time,
              std::shared_ptr<DataLock> lock,
              const SecretBox &box);
    void watchTokens();
    Async<> noteOrganisation();
};

} // namespace Frontdesk::Relay

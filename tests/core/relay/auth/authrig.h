// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/auth/passwords.h"
#include "core/relay/auth/passwordsignin.h"
#include "core/relay/auth/sessions.h"
#include "core/relay/auth/throttle.h"
#include "core/relay/auth/users.h"
#include "core/relay/journal/store.h"
#include "tests/support/fixedclock.h"
#include "tests/support/waiting.h"

#include <QTemporaryDir>

namespace Frontdesk::Test {

/// Everything that signing in needs, over a database of its own.
struct AuthRig {
    AuthRig()
    {
        const auto opened = await(store.open());
        Q_ASSERT(opened);
    }

    Result<User> addUser(const QString &email,
                         const QString &password = QStringLiteral("correct horse"),
                         User::Role role = User::Role::Agent)
    {
        return await(users.add({email, QStringLiteral("Amy Lin"), role, password}));
    }

    Result<Relay::OpenedSession> signIn(const QString &email,
                                        const QString &password = QStringLiteral("correct horse"),
                                        const QString &address = QStringLiteral("203.0.113.7"))
    {
        return await(
            door.signIn({email, password, QStringLiteral("desk 1"), QHostAddress(address)}));
    }

    QTemporaryDir folder;
    FixedClock clock;
    Relay::Store store{{folder.filePath(QStringLiteral("relay.db"))}, clock};
    Relay::Passwords passwords{{Relay::PasswordCost::cheapest()}};
    Relay::Sessions sessions{store};
    Relay::Throttle throttle{store};
    Relay::Users users{store, passwords, sessions};
    Relay::PasswordSignIn door{{users, passwords, throttle, sessions}};
};

} // namespace Frontdesk::Test

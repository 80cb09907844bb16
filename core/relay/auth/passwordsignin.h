// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/auth/sessions.h"
#include "core/relay/auth/users.h"

#include <QHostAddress>

namespace Frontdesk::Relay {

class Passwords;
class Throttle;

/// What somebody shows at the door.
struct Credentials {
    QString email;
    QString password;
    QString device; ///< what the client calls itself, for the list of sessions
    QHostAddress address; ///< of the client, seen through trusted proxies
};

/// E-mail address and password against a session: the one way to a token. An unknown address and
/// a wrong password are answered alike and after the same time. Main thread.
class PasswordSignIn : public QObject
{
    Q_OBJECT

public:
    /// The parts, which outlive this.
    struct Parts {
        Users &users;
        Passwords &passwords;
        Throttle &throttle;
        Sessions &sessions;
    };

    explicit PasswordSignIn(Parts parts, QObject *parent = nullptr);

    /// Errors: Unauthorized "auth.wrong" (args: left, attempts before a wait); RateLimited
    /// "auth.locked" (args: seconds), "relay.busy"; those of the store.
    Async<OpenedSession> signIn(const Credentials &credentials);

private:
    struct Attempt {
        Credentials credentials;
        int left = 0;
        PasswordRecord record;
        Promise<OpenedSession> promise;
    };
    void lookUp(Attempt attempt);
    void compare(Attempt attempt);
    void admit(const Attempt &attempt, bool outdated);

    Parts m_parts;
};

} // namespace Frontdesk::Relay

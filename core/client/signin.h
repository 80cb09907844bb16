// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/account.h"

#include <QObject>
#include <QUrl>

namespace Frontdesk {

/// What a relay says to anybody who asks (GET /api/v1/hello).
struct RelayGreeting {
    QUrl address; ///< completed: scheme, host, port
    QString organisation;
    int oldestProtocol = 0;
    int newestProtocol = 0;
};

struct SignedIn {
    QUrl relay;
    QString token;
    User user;
    QString organisation;
    bool remembered = false; ///< the token is in the keychain
};

/// Getting a session. GUI thread.
class SignIn : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// @p address as a person types it: "relay.example", "https://relay.example:8443".
    /// Errors: "address.invalid", "relay.not-found" (no such host), "relay.unreachable",
    /// "relay.not-frontdesk", "relay.certificate" (args: reason, host),
    /// "relay.certificate-expired" (args: host, on), "protocol.version" (args: relay, ours).
    virtual Async<RelayGreeting> probe(const QString &address) = 0;

    /// Errors as probe(), "auth.wrong" (args: left), "auth.locked" (args: seconds).
    /// With @p remember the token goes into the keychain; without one it lives for this run, and
    /// SignedIn::remembered is false.
    virtual Async<SignedIn>
    signIn(const QUrl &relay, const QString &email, const QString &password, bool remember) = 0;

    /// The session of the last run. Error: Unauthorized "auth.none".
    virtual Async<SignedIn> restore() = 0;

    /// Ends the session at the relay (if it can be reached) and forgets the token.
    virtual Async<> signOut() = 0;
};

} // namespace Frontdesk

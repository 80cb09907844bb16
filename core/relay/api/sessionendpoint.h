// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/router.h"
#include "core/relay/auth/passwordsignin.h"

namespace Frontdesk::Relay {

class Authenticator;

/// Signing in and out, and who is signed in where: /api/v1/sessions. Main thread.
class SessionEndpoint : public QObject
{
    Q_OBJECT

public:
    /// All of these outlive the endpoint.
    SessionEndpoint(PasswordSignIn &door,
                    Sessions &sessions,
                    Authenticator &authenticator,
                    QObject *parent = nullptr);

    void addTo(Router &router);

    /// Attempts to sign in since the start.
    quint64 signedIn() const noexcept { return m_signedIn; }
    quint64 refused() const noexcept { return m_refused; }

private:
    void open(const HttpRequest &request, const Responder &responder);
    void list(const SessionUser &who, const Responder &responder);
    void end(const SessionUser &who, const QString &session, const Responder &responder);

    PasswordSignIn &m_door;
    Sessions &m_sessions;
    Authenticator &m_authenticator;
    quint64 m_signedIn = 0;
    quint64 m_refused = 0;
};

} // namespace Frontdesk::Relay

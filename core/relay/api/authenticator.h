// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/router.h"
#include "core/relay/auth/sessions.h"

#include <functional>

namespace Frontdesk::Relay {

/// Finds out who asks, by "Authorization: Bearer <token>", before a handler runs. Main thread.
class Authenticator : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(
        const SessionUser &who, const HttpRequest &request, Responder responder)>;

    /// @p sessions outlives this.
    explicit Authenticator(Sessions &sessions, QObject *parent = nullptr);

    /// Calls @p handler for requests of signed-in users only; answers 401 to all others
    /// ("auth.none" without a token, "auth.revoked" with one that is not good).
    RequestHandler forUsers(Handler handler);

    /// The same for those whose role is at least @p role; answers 403 "auth.forbidden" to others.
    RequestHandler forRole(User::Role role, Handler handler);

    /// The token of @p request; empty without exactly one well-formed header.
    static QByteArray tokenOf(const HttpRequest &request);

private:
    void authenticate(User::Role role,
                      const HttpRequest &request,
                      const Responder &responder,
                      const Handler &handler);

    Sessions &m_sessions;
};

} // namespace Frontdesk::Relay

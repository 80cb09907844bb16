// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/sessionfile.h"

#include <QJsonObject>

namespace Frontdesk {

class Clock;
class RelayApi;
class TokenKeeper;

/// Signing in over the relay's HTTPS side.
class SignInService : public SignIn
{
    Q_OBJECT

public:
    struct Parts {
        RelayApi &api;
        TokenKeeper &keeper;
        const Clock &clock;
        SessionFile file;
    };

    explicit SignInService(Parts parts, QObject *parent = nullptr);

    Async<RelayGreeting> probe(const QString &address) override;
    Async<SignedIn> signIn(const QUrl &relay,
                           const QString &email,
                           const QString &password,
                           bool remember) override;
    Async<SignedIn> restore() override;
    Async<> signOut() override;

    /// What a person typed as an address, completed; an invalid URL if it cannot be one. Without a
    /// scheme it is https; http is for this computer only.
    static QUrl completed(const QString &address);

private:
    Async<SignedIn> enter(const RelayGreeting &greeting,
                          const QString &email,
                          const QString &password,
                          bool remember);
    void finish(SignedIn session, bool remember, const Promise<SignedIn> &promise);

    Parts m_parts;
    std::optional<SignedIn> m_current;
};

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/relaycore.h"

#include <QJsonObject>

namespace Frontdesk::Relay {

/// What somebody at the relay's own machine may ask for, by name: "user.add" (email, name, role,
/// password), "user.password" (email, password), "user.disable" (email), "session.revoke" (session),
/// "account.set" (slug, and what is to be different of reply_first, read_marks, show_typing),
/// "file.revoke" (token). One place for a relay that runs and for
/// one that does not. Main thread.
class OperatorVerbs : public QObject
{
    Q_OBJECT

public:
    /// @p core is open and outlives this.
    explicit OperatorVerbs(RelayCore &core, QObject *parent = nullptr);

    /// Errors: Rejected "command.invalid" for a name that is none of these; those of the parts.
    Async<> run(const QString &verb, const QJsonObject &args);

private:
    Async<> addUser(const QJsonObject &args);
    Async<> changeAccount(const QJsonObject &args);
    Async<> revokeFile(const QString &token);

    RelayCore &m_core;
};

} // namespace Frontdesk::Relay

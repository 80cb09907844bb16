// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/control/operatorverbs.h"

#include <QLocalServer>

class QLocalSocket;

namespace Frontdesk::Relay {

/// Where the commands of frontdesk-relay find a relay that runs: a local socket beside the database
/// that only the relay's own user can open. One line of JSON in, {"verb", "args"}; one out, {} or
/// {"code", "detail", "args"}. The database has one writing process; this is how others ask it.
/// Main thread.
class LocalControl : public QObject
{
    Q_OBJECT

public:
    /// @p core is open and outlives this.
    explicit LocalControl(RelayCore &core, QObject *parent = nullptr);

    /// Whoever calls has the data lock, so that a socket that lies there is nobody's.
    Result<> listen();

    static QString nameFor(const RelaySettings &settings);
    /// Asks the relay that runs. Errors: those of OperatorVerbs; Offline "relay.running" if it does
    /// not answer.
    static Async<> ask(const RelaySettings &settings,
                       const QString &verb,
                       const QJsonObject &args,
                       QObject *context);

private:
    void greet();
    void answer(QLocalSocket *socket);

    OperatorVerbs m_verbs;
    const QString m_name;
    QLocalServer m_server;
};

} // namespace Frontdesk::Relay

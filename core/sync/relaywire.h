// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace Frontdesk {

/// Where the client's frames go: a socket in the program, a fake in tests.
class RelayWire
{
public:
    RelayWire() = default;
    virtual ~RelayWire() = default;
    Q_DISABLE_COPY_MOVE(RelayWire)

    virtual void send(const QByteArray &frame) = 0;
    /// Ends the connection; the client hears of it through SyncClient::disconnected().
    virtual void close() = 0;
};

} // namespace Frontdesk

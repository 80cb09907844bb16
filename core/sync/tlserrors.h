// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QAbstractSocket>
#include <QSslError>

namespace Frontdesk {

/// What is wrong with a relay's certificate, for a person: "relay.certificate" (args: reason,
/// host) or "relay.certificate-expired" (args: host, on).
Error certificateError(const QList<QSslError> &problems, const QString &host);

/// Why a relay cannot be reached: "relay.not-found" (no such host), "net.timeout" or
/// "relay.unreachable".
Error connectionError(QAbstractSocket::SocketError problem, const QString &detail);

} // namespace Frontdesk

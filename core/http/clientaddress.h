// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHostAddress>
#include <QList>

#include <utility>

namespace Frontdesk {

using TrustedNetworks = QList<std::pair<QHostAddress, int>>;

/// @p address as IPv4 where it is IPv4 in the clothes of IPv6 (sockets bound to both give that).
QHostAddress plainAddress(const QHostAddress &address);

bool isTrusted(const QHostAddress &address, const TrustedNetworks &proxies);

/// Who the client is: @p peer, unless that is a trusted proxy; then the last address of
/// @p forwardedFor (the X-Forwarded-For field) that is not a trusted proxy itself. What stands
/// before that one was written by the client and proves nothing.
QHostAddress clientAddress(const QHostAddress &peer,
                           QByteArrayView forwardedFor,
                           const TrustedNetworks &proxies);

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/clientaddress.h"

#include <algorithm>

namespace Frontdesk {

QHostAddress plainAddress(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

bool isTrusted(const QHostAddress &address, const TrustedNetworks &proxies)
{
    return std::any_of(proxies.cbegin(), proxies.cend(), [&](const auto &network) {
        return address.isInSubnet(network);
    });
}

QHostAddress
clientAddress(const QHostAddress &peer, QByteArrayView forwardedFor, const TrustedNetworks &proxies)
{
    QHostAddress client = peer;
    QByteArrayView rest = forwardedFor;
    while (isTrusted(client, proxies) && !rest.isEmpty()) {
        const qsizetype comma = rest.lastIndexOf(',');
        const QByteArrayView last = rest.sliced(comma + 1).trimmed();
        rest = comma < 0 ? QByteArrayView() : rest.first(comma);
        const QHostAddress next(QString::fromLatin1(last));
        if (next.isNull())
            break;
        client = plainAddress(next);
    }
    return client;
}

} // namespace Frontdesk

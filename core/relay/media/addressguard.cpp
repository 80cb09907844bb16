// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/media/addressguard.h"

#include <array>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

struct Range {
    QHostAddress network;
    int bits;
};

Range range(const char *network, int bits)
{
    return {QHostAddress(QString::fromLatin1(network)), bits};
}

/// Everything that is not the open internet (IANA's special-purpose registries).
const QList<Range> &closedRanges()
{
    static const QList<Range> Ranges{
        range("0.0.0.0", 8),      range("10.0.0.0", 8),     range("100.64.0.0", 10),
        range("127.0.0.0", 8),    range("169.254.0.0", 16), range("172.16.0.0", 12),
        range("192.0.0.0", 24),   range("192.0.2.0", 24),   range("192.88.99.0", 24),
        range("192.168.0.0", 16), range("198.18.0.0", 15),  range("198.51.100.0", 24),
        range("203.0.113.0", 24), range("224.0.0.0", 4),    range("240.0.0.0", 4),
        range("::", 128),         range("::1", 128),        range("64:ff9b:1::", 48),
        range("100::", 64),       range("2001::", 23),      range("2001:db8::", 32),
        range("fc00::", 7),       range("fe80::", 10),      range("fec0::", 10),
        range("ff00::", 8),
    };
    return Ranges;
}

/// The IPv4 address inside an IPv6 one: mapped, compatible, NAT64, 6to4.
std::optional<QHostAddress> embedded(const QHostAddress &address)
{
    const auto bytes = address.toIPv6Address();
    const auto at = [&bytes](int i) {
        return quint32(bytes[i]) << 24U | quint32(bytes[i + 1]) << 16U | quint32(bytes[i + 2]) << 8U
            | quint32(bytes[i + 3]);
    };
    const bool startsEmpty = at(0) == 0 && at(4) == 0;
    const bool isMapped = startsEmpty && at(8) == 0xFFFFU;
    const bool isCompatible = startsEmpty && at(8) == 0 && at(12) > 1;
    const bool isNat64 = at(0) == 0x0064FF9BU && at(4) == 0 && at(8) == 0;
    if (isMapped || isCompatible || isNat64)
        return QHostAddress(at(12));
    if (bytes[0] == 0x20 && bytes[1] == 0x02)
        return QHostAddress(at(2));
    return {};
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    if (address.isNull() || !address.scopeId().isEmpty())
        return false;
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        if (const auto inner = embedded(address))
            return isPublicAddress(*inner);
    }
    const auto &ranges = closedRanges();
    return std::none_of(ranges.cbegin(), ranges.cend(), [&](const Range &closed) {
        return closed.network.protocol() == address.protocol()
            && address.isInSubnet(closed.network, closed.bits);
    });
}

AddressGuard::AddressGuard(Rules rules)
    : m_rules(std::move(rules))
{
}

bool AddressGuard::isTrusted(const QUrl &url) const
{
    const auto host = url.host();
    return m_rules.trusted.contains(host)
        || m_rules.trusted.contains(host + u':' + QString::number(url.port(443)));
}

bool AddressGuard::mayCall(const QUrl &url) const
{
    if (!url.isValid() || url.scheme() != "https"_L1 || url.host().isEmpty()
        || !url.userInfo().isEmpty())
        return false;
    if (isTrusted(url))
        return true;
    // Another port than that of the web is no picture's address.
    if (url.port(443) != 443)
        return false;
    return m_rules.hosts.isEmpty() || m_rules.hosts.contains(url.host());
}

bool AddressGuard::mayConnect(const QUrl &url, const QHostAddress &address) const
{
    return isTrusted(url) || isPublicAddress(address);
}

} // namespace Frontdesk::Relay

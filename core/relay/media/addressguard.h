// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QStringList>
#include <QUrl>

namespace Frontdesk::Relay {

/// True for addresses of the open internet: not this machine, not a network of one's own, not a
/// cloud's metadata, in IPv4, IPv6, and IPv4 dressed up as IPv6.
bool isPublicAddress(const QHostAddress &address);

/// Which addresses written by strangers we call (S21 of the threat list). Judged anew for every
/// redirect, and again by what the name resolves to.
class AddressGuard
{
public:
    struct Rules {
        /// "host" or "host:port" of a platform in our own network, such as the sandbox: may resolve
        /// to anything.
        QStringList trusted = {};
        /// Only these hosts and the trusted ones; empty: any.
        QStringList hosts = {};
    };

    explicit AddressGuard(Rules rules);

    /// https, a host, no user name, an allowed host.
    bool mayCall(const QUrl &url) const;
    /// Whether @p url may be reached at @p address.
    bool mayConnect(const QUrl &url, const QHostAddress &address) const;

private:
    bool isTrusted(const QUrl &url) const;

    Rules m_rules;
};

} // namespace Frontdesk::Relay

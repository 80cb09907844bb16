// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>

#include <memory>
#include <optional>

namespace Frontdesk {

/// Counts the connections that have not signed in, in all and for each address.
class ConnectionCaps
{
public:
    /// One counted connection, for as long as it lives.
    class Slot
    {
    public:
        Slot() = default;
        ~Slot() { release(); }
        Slot(Slot &&other) noexcept = default;
        Slot &operator=(Slot &&other) noexcept
        {
            release();
            m_counts = std::move(other.m_counts);
            m_address = std::move(other.m_address);
            return *this;
        }
        Q_DISABLE_COPY(Slot)

        /// The connection has signed in, or is closed: it counts no longer.
        void release();

    private:
        friend class ConnectionCaps;
        std::shared_ptr<struct ConnectionCounts> m_counts;
        QHostAddress m_address;
    };

    ConnectionCaps(int inAll, int perAddress);

    /// A slot for a connection from @p address, or nothing when a cap is reached.
    std::optional<Slot> admit(const QHostAddress &address);

private:
    std::shared_ptr<ConnectionCounts> m_counts;
    int m_inAll;
    int m_perAddress;
};

} // namespace Frontdesk

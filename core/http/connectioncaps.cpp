// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/connectioncaps.h"

namespace Frontdesk {

struct ConnectionCounts {
    int inAll = 0;
    QHash<QHostAddress, int> byAddress;
};

ConnectionCaps::ConnectionCaps(int inAll, int perAddress)
    : m_counts(std::make_shared<ConnectionCounts>())
    , m_inAll(inAll)
    , m_perAddress(perAddress)
{
}

std::optional<ConnectionCaps::Slot> ConnectionCaps::admit(const QHostAddress &address)
{
    if (m_counts->inAll >= m_inAll || m_counts->byAddress.value(address) >= m_perAddress)
        return std::nullopt;
    ++m_counts->inAll;
    ++m_counts->byAddress[address];
    Slot slot;
    slot.m_counts = m_counts;
    slot.m_address = address;
    return slot;
}

void ConnectionCaps::Slot::release()
{
    const auto counts = std::exchange(m_counts, nullptr);
    if (!counts)
        return;
    --counts->inAll;
    if (--counts->byAddress[m_address] == 0)
        counts->byAddress.remove(m_address);
}

} // namespace Frontdesk

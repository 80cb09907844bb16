// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/hub/clientsession.h"

#include <algorithm>
#include <limits>

namespace Frontdesk::Relay {

void ClientSession::signIn(User user, QString session)
{
    m_user = std::move(user);
    m_session = std::move(session);
}

void ClientSession::unfollow(const QString &scope)
{
    m_scopes.remove(scope);
    acknowledge(scope, std::numeric_limits<qint64>::max());
}

ClientSession::Scope *ClientSession::scope(const QString &name)
{
    const auto found = m_scopes.find(name);
    return found == m_scopes.end() ? nullptr : &*found;
}

bool ClientSession::hasRoom() const
{
    return m_unackedBytes < UnackedLimit && m_wire.bytesWaiting() < WaitingLimit;
}

void ClientSession::sendContent(const QString &scope, qint64 to, const WireFrame &frame, qint64 now)
{
    m_unacked[scope].enqueue({to, frame.size(), now});
    m_unackedBytes += frame.size();
    m_wire.send(frame);
}

void ClientSession::acknowledge(const QString &scope, qint64 applied)
{
    const auto found = m_unacked.find(scope);
    if (found == m_unacked.end())
        return;
    while (!found->isEmpty() && found->head().to <= applied)
        m_unackedBytes -= found->dequeue().bytes;
    if (found->isEmpty())
        m_unacked.remove(scope);
}

bool ClientSession::offer(
    const QString &scope, qint64 from, qint64 to, const WireFrame &frame, qint64 now)
{
    auto *followed = this->scope(scope);
    if (!followed || followed->snapshot || followed->sentTo != from || !hasRoom())
        return false;
    followed->sentTo = to;
    sendContent(scope, to, frame, now);
    return true;
}

std::optional<qint64> ClientSession::waitingSince() const
{
    std::optional<qint64> oldest;
    for (const auto &queue : m_unacked) {
        if (!queue.isEmpty())
            oldest = std::min(oldest.value_or(queue.head().at), queue.head().at);
    }
    return oldest;
}

} // namespace Frontdesk::Relay

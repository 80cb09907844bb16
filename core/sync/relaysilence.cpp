// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the relay is still there, for a cable that was pulled closes no connection; and whether all
// came that it sent.
#include "core/base/logging.h"
#include "core/protocol/framecodec.h"
#include "core/sync/syncclient.h"

#include <utility>

namespace Frontdesk {

void SyncClient::doubt()
{
    if (m_state != State::Online || m_doubtedAt)
        return;
    m_doubtedAt = m_clock.monotonicMs();
    m_pingedAt = *m_doubtedAt;
    sendPing();
}

void SyncClient::sendPing(const QHash<QString, Protocol::Cursor> &cursors)
{
    for (auto &scope : m_scopes)
        scope.atPing = scope.at;
    send(Protocol::Ping{m_clock.nowMs(), cursors});
}

void SyncClient::take(const Protocol::Ping &ping)
{
    send(Protocol::Pong{ping.at, 0});
}

void SyncClient::take(const Protocol::Pong &pong)
{
    const auto now = m_clock.nowMs();
    // Half of the way there and back again; a pong from before the clock was set says nothing.
    if (pong.serverMs > 0 && pong.at <= now && now - pong.at < PingEveryMs)
        m_clockOffset = pong.serverMs - (pong.at + now) / 2;
    for (auto it = pong.heads.cbegin(); it != pong.heads.cend(); ++it)
        reach(it.key(), it.value());
}

/// The relay stands at @p head. What moves is on its way; what does not move while a ping goes there
/// and comes back has been lost.
void SyncClient::reach(const QString &name, qint64 head)
{
    const auto scope = m_scopes.find(name);
    if (scope == m_scopes.end() || !scope->whole || scope->snapshot)
        return;
    scope->head = std::max(scope->head, head);
    if (scope->at >= head || scope->at != scope->atPing)
        return;
    qCWarning(LogSync) << "nothing comes of" << name << "after" << scope->at << "though there is"
                       << head;
    send(Protocol::Get{name, scope->at});
}

bool SyncClient::isSilent(qint64 now)
{
    const auto before = std::exchange(m_tickedAt, m_clock.nowMs());
    if (before && *m_tickedAt - *before > GapMs)
        doubt();
    const bool isDoubtful = m_doubtedAt && now - *m_doubtedAt > DoubtMs;
    if (isDoubtful || now - m_heardAt > SilentAfterMs)
        qCWarning(LogSync) << "the relay has been silent for" << now - m_heardAt << "ms";
    return isDoubtful || now - m_heardAt > SilentAfterMs;
}

} // namespace Frontdesk

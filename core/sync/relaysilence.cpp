// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the relay is still there: a cable that was pulled closes no connection.
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
    send(Protocol::Ping{m_clock.nowMs()});
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

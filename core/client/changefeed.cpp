// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/changefeed.h"

namespace Frontdesk {

using namespace std::chrono_literals;

ChangeFeed::ChangeFeed(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    m_pause.setInterval(16ms);
    connect(&m_pause, &QTimer::timeout, this, &ChangeFeed::flush);
}

void ChangeFeed::add(const ChangeSet &changes)
{
    m_waiting.add(changes);
    if (!m_pause.isActive())
        flush();
}

void ChangeFeed::flush()
{
    if (m_waiting.isEmpty())
        return;
    m_pause.start();
    const auto changes = std::exchange(m_waiting, {});
    Q_EMIT changed(changes);
}

} // namespace Frontdesk

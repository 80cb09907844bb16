// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace Frontdesk::Test {

/// Remembers the longest time for which the event loop of this thread stood still.
class StallProbe
{
public:
    StallProbe()
    {
        m_sinceLastTick.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, m_sinceLastTick.restart());
        });
        m_timer.start(0);
    }

    qint64 longestMs() const { return std::max(m_longest, m_sinceLastTick.elapsed()); }

private:
    QTimer m_timer;
    QElapsedTimer m_sinceLastTick;
    qint64 m_longest = 0;
};

} // namespace Frontdesk::Test

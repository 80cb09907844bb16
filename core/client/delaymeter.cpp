// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/delaymeter.h"

#include <QDateTime>

#include <algorithm>

namespace Frontdesk {

void DelayMeter::take(const QList<Message> &messages, qint64 now)
{
    if (m_since == 0)
        return;
    for (const auto &message : messages) {
        // A later state of one says nothing: it comes when a picture has been fetched, for instance.
        if (message.direction != Direction::Inbound || message.ver != 1
            || message.arrivedAt < m_since)
            continue;
        if (now >= m_dayEnds) {
            const QDate day = QDateTime::fromMSecsSinceEpoch(now).date();
            m_dayEnds = day.addDays(1).startOfDay().toMSecsSinceEpoch();
            m_delays.clear();
            m_next = 0;
        }
        m_last = std::max<qint64>(0, now - message.arrivedAt); // clocks differ by a little
        if (m_delays.size() < Kept)
            m_delays.append(m_last);
        else
            m_delays[m_next++ % Kept] = m_last;
    }
}

std::optional<DelayMeter::Reading> DelayMeter::today(qint64 now) const
{
    if (m_delays.isEmpty() || now >= m_dayEnds)
        return {};
    auto sorted = m_delays;
    const auto place = (sorted.size() * 95 + 99) / 100 - 1;
    std::nth_element(sorted.begin(), sorted.begin() + place, sorted.end());
    return Reading{m_last, sorted.at(place)};
}

} // namespace Frontdesk

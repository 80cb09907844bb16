// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message.h"

#include <optional>

namespace Frontdesk {

/// How long it takes from a webhook's arrival at the relay until its message is at this desk. Only
/// what comes while the relay is there counts: what was missed before is no measure of the way.
class DelayMeter
{
public:
    struct Reading {
        qint64 last = 0; ///< ms
        qint64 most = 0; ///< ms: 95 of 100 today took no longer

        friend bool operator==(const Reading &, const Reading &) = default;
    };

    /// The relay is there from @p now on, ms UTC as it has it.
    void begin(qint64 now) { m_since = now; }
    /// @p messages are here @p now, ms UTC as the relay has it.
    void take(const QList<Message> &messages, qint64 now);
    /// Of the day of the last one in local time; nothing if there was none on the day of @p now.
    std::optional<Reading> today(qint64 now) const;

private:
    static constexpr qsizetype Kept = 5000; ///< the newest of the day; more change nothing

    qint64 m_since = 0; ///< 0: not there yet
    qint64 m_dayEnds = 0; ///< ms UTC
    qint64 m_last = 0;
    qsizetype m_next = 0; ///< to be overwritten, where all places are taken
    QList<qint64> m_delays;
};

} // namespace Frontdesk

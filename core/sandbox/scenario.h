// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/phone.h"

#include <optional>
#include <random>
#include <vector>

namespace Frontdesk::Sandbox {

/// A day at the counter: the customers of all channels write in conversations, in their languages,
/// with stickers and pictures now and then, and say thanks when they were answered. The same seed
/// plays the same day. Knows no timer: the owner calls play() when nextDueMs() has come.
class BusyDay
{
public:
    /// @p perMinute messages a minute, all channels together.
    BusyDay(Platform &platform, double perMinute, quint32 seed);

    /// On the monotonic clock.
    qint64 nextDueMs() const { return m_nextDueMs; }
    /// Writes what is due by now.
    void play();

private:
    struct Talk {
        Actor actor;
        std::vector<QString> lines; ///< still to be written
        bool isOver() const { return lines.empty(); }
    };

    void playOne();
    std::optional<Talk> newTalk();
    bool thankSomebody();
    void write(const Actor &actor, const QString &line);
    Result<Acted> tryToWrite(const Actor &actor, const QString &line);
    size_t pick(size_t count);
    double chance();

    Platform &m_platform;
    Phone m_phone;
    double m_perMinute;
    std::mt19937 m_random;
    std::vector<Talk> m_talks;
    qint64 m_nextDueMs = 0;
};

} // namespace Frontdesk::Sandbox

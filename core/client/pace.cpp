// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/pace.h"

#include <utility>

namespace Frontdesk {

namespace {

constexpr std::chrono::milliseconds OneFrame(16);
constexpr std::chrono::milliseconds OneGlance(250);
constexpr int ManyInAFrame = 8;

} // namespace

Pace::Pace(std::function<void()> run, QObject *parent)
    : QObject(parent)
    , m_run(std::move(run))
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, &Pace::flush);
}

void Pace::ask()
{
    ++m_asked;
    if (!m_pause.isActive())
        flush();
}

void Pace::flush()
{
    const int asked = std::exchange(m_asked, 0);
    if (asked == 0)
        return;
    m_pause.start(asked > ManyInAFrame ? OneGlance : OneFrame);
    m_run();
}

} // namespace Frontdesk

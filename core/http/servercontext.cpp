// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/servercontext.h"

#include "core/http/httpresponse.h"

namespace Frontdesk {

namespace {

constexpr qsizetype ScratchBytes = 64 * 1024;

} // namespace

ServerContext::ServerContext(HttpSettings wanted, Clock &time)
    : settings(std::move(wanted))
    , clock(time)
    , door(settings, clock, counters)
    , scratch(std::max(ScratchBytes, settings.headLimit), Qt::Uninitialized)
{
}

QByteArrayView ServerContext::date()
{
    const qint64 now = clock.nowMs();
    if (now / 1000 != m_dateSecond) {
        m_dateSecond = now / 1000;
        m_date = httpDate(now);
    }
    return m_date;
}

} // namespace Frontdesk

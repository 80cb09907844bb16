// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/pushforecast.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace Frontdesk {

namespace {

constexpr int LineOffsetSeconds = 9 * 60 * 60;
constexpr qint64 TooEarlyMs = 24LL * 60 * 60 * 1000;

} // namespace

std::optional<PushForecast> forecastOf(const PushQuota &quota)
{
    const auto at = QDateTime::fromMSecsSinceEpoch(quota.at, Qt::OffsetFromUTC, LineOffsetSeconds);
    const QDate first(at.date().year(), at.date().month(), 1);
    const QDateTime begin(first, QTime(0, 0), Qt::OffsetFromUTC, LineOffsetSeconds);
    const QDateTime end(first.addMonths(1), QTime(0, 0), Qt::OffsetFromUTC, LineOffsetSeconds);
    const qint64 gone = begin.msecsTo(at);
    if (quota.at <= 0 || gone < TooEarlyMs)
        return {};
    const double pace = double(quota.used) / double(gone);
    PushForecast forecast;
    forecast.total = std::llround(pace * double(begin.msecsTo(end)));
    if (quota.limit) {
        forecast.left = std::max<qint64>(0, *quota.limit - quota.used);
        forecast.missing = std::max<qint64>(0, forecast.total - *quota.limit);
    }
    return forecast;
}

} // namespace Frontdesk

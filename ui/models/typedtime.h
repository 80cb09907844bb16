// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>

#include <optional>

namespace Frontdesk {

/// The moment that somebody typed, ms UTC: "tmr 10:00", "fri 9am", "3d", "90m", "24 Dec", "明天 10:00",
/// "下週三下午3點", "明日10時", "3日後", "พรุ่งนี้ 10:00", "อีก 2 ชม." Words of all four languages are
/// understood whatever the program speaks; @p locale decides only whether 3/4 is a day of March. A day
/// without a time is 9:00, a time without a day the next one. Nothing if it cannot be read or is not
/// after @p now, in whose time zone it is meant.
std::optional<qint64>
typedTime(const QString &text, const QDateTime &now, const QLocale &locale = {});

} // namespace Frontdesk

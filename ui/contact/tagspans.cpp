// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/tagspans.h"

#include "core/base/clock.h"
#include "core/client/tagsource.h"
#include "ui/models/timetext.h"
#include "ui/models/typedtime.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace Frontdesk {

namespace {

struct SpanWords {
    Q_DECLARE_TR_FUNCTIONS(Frontdesk::TagSpan)
};

/// Further ahead somebody has mistyped the year.
constexpr int FurthestYears = 50;

} // namespace

QList<TagSpan> tagSpans()
{
    constexpr std::chrono::hours Day(24);
    return {{7 * Day, SpanWords::tr("Ends in 7 days")},
            {30 * Day, SpanWords::tr("Ends in 30 days")},
            {90 * Day, SpanWords::tr("Ends in 90 days")},
            {365 * Day, SpanWords::tr("Ends in a year")},
            {TagSource::Endless, SpanWords::tr("Never ends")}};
}

MomentForm::Words TagEnd::words()
{
    return {SpanWords::tr("When the tag ends"),
            SpanWords::tr("24 Dec, 3d, fri 18:00…", "as somebody would type a time"),
            SpanWords::tr("No time to come"),
            SpanWords::tr("End it then"),
            {}};
}

qint64 TagEnd::read(const QString &typed, const Clock &clock)
{
    const auto now = QDateTime::fromMSecsSinceEpoch(clock.nowMs());
    const auto end = typedTime(typed, now).value_or(0);
    return end <= now.addYears(FurthestYears).toMSecsSinceEpoch() ? end : 0;
}

QString TagEnd::say(qint64 end)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(end).date();
    return SpanWords::tr("Ends %1, %2, %3", "weekday, date, time")
        .arg(QLocale().dayName(day.dayOfWeek()), TimeText().date(end), TimeText().clock(end));
}

} // namespace Frontdesk

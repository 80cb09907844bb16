// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/tagspans.h"

#include "core/client/tagsource.h"

#include <QCoreApplication>

namespace Frontdesk {

namespace {

struct SpanWords {
    Q_DECLARE_TR_FUNCTIONS(Frontdesk::TagSpan)
};

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

} // namespace Frontdesk

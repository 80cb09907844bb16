// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/timelinesource.h"

namespace Frontdesk {

// Pages of several conversations, laid into one by their places, which are the relay's own and never
// the same. A page that goes on says nothing about what is beyond it, so the merged one ends where the
// first of them does: nothing can come between its rows later. What nothing is known of (at() of the
// page's wholeFrom is the end) holds nobody up: it comes when the relay has brought it.

/// Pages before @p before.
TimelinePage mergedBefore(const QList<TimelinePage> &pages, const TimelinePlace &before, int limit);
/// Pages after @p after.
TimelinePage mergedAfter(const QList<TimelinePage> &pages, const TimelinePlace &after, int limit);
/// Pages around @p place, which stays inside.
TimelinePage mergedAround(const QList<TimelinePage> &pages, const TimelinePlace &place, int limit);

} // namespace Frontdesk

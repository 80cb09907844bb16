// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/timelineentry.h"

namespace Frontdesk {

/// What the rows of a timeline show beside their messages: it follows from the rows around them.
/// A view onto the model's rows, made for one question.
class TimelineLook
{
public:
    explicit TimelineLook(const QList<TimelineEntry> &entries)
        : m_entries(entries)
    {
    }

    /// Same speaker, shortly after, no thin line between.
    bool joins(int upper, int lower) const;
    bool showsTime(int row) const;
    /// A new day begins.
    bool breaksDay(int row) const;
    /// Queued behind a reply whose outcome a person must decide.
    bool waitsForAbove(int row) const;
    /// For those who listen.
    QString accessibleText(int row) const;

private:
    const QList<TimelineEntry> &m_entries;
};

} // namespace Frontdesk

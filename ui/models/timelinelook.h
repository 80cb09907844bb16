// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/timelineentry.h"

#include <QSet>
#include <QVariant>

#include <functional>

namespace Frontdesk {

/// What the rows of a timeline show beside their messages: it follows from the rows around them.
/// A view onto the model's rows, made for one question.
class TimelineLook
{
public:
    /// @p unfolded: thin lines that the agent wants to see one by one.
    TimelineLook(const QList<TimelineEntry> &entries, const QSet<MessageId> &unfolded)
        : m_entries(entries)
        , m_unfolded(unfolded)
    {
    }

    /// Something that happened, no message: a thin line.
    static bool isThin(const TimelineEntry &entry);
    /// Rows [first, last] around @p row that fold together: thin lines of one day and chat; just @p row
    /// else.
    std::pair<int, int> runOf(int row) const;
    /// How many thin lines this row stands for; 0: only itself. FoldedAway: another stands for it.
    int foldOf(int row) const;
    static constexpr int FoldedAway = -1;
    static constexpr int MostThinLines = 3;

    /// Same speaker, shortly after, no thin line between.
    bool joins(int upper, int lower) const;
    bool showsTime(int row) const;
    /// A new day begins.
    bool breaksDay(int row) const;
    /// Another chat than that of the row above begins; the first row always does.
    bool breaksChat(int row) const;
    /// Queued behind a reply whose outcome a person must decide.
    bool waitsForAbove(int row) const;
    /// The first from the customer in @p conversation behind @p readUpTo and not behind @p newest; -1
    /// if there is none.
    int firstUnread(const ConversationId &conversation,
                    const MessageOrder &readUpTo,
                    const MessageOrder &newest) const;
    /// QuotedMessage, if the row quotes one.
    QVariant quoteOf(int row) const;
    /// Name of the colleague with an id; empty for me.
    using ColleagueName = std::function<QString(const UserId &user)>;
    /// For those who listen.
    QString accessibleText(int row, const ColleagueName &colleague) const;

private:
    const QList<TimelineEntry> &m_entries;
    const QSet<MessageId> &m_unfolded;
};

} // namespace Frontdesk

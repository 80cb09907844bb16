// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timelinelook.h"

#include "ui/models/contenttext.h"
#include "ui/models/timelinemodel.h"
#include "ui/models/timetext.h"

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr qint64 JoinWithinMs = 5 * 60 * 1000;

qint64 shownAt(const Message &message)
{
    return message.order.isNull() ? message.arrivedAt : message.order.at;
}

} // namespace

bool TimelineLook::joins(int upper, int lower) const
{
    if (upper < 0 || lower >= m_entries.size())
        return false;
    const Message &a = m_entries.at(upper).first();
    const Message &b = m_entries.at(lower).first();
    const bool thin = a.content.kind == ContentKind::Event || b.content.kind == ContentKind::Event
        || a.direction == Direction::System;
    return !thin && a.direction == b.direction && a.senderId == b.senderId && a.author == b.author
        && shownAt(b) - shownAt(a) < JoinWithinMs && !breaksDay(lower);
}

bool TimelineLook::showsTime(int row) const
{
    if (!joins(row, row + 1))
        return true;
    constexpr qint64 Minute = 60'000;
    const Message &mine = m_entries.at(row).first();
    const Message &next = m_entries.at(row + 1).first();
    return shownAt(mine) / Minute != shownAt(next) / Minute || arrivedLate(mine)
        || mine.editedAt > 0 || mine.state != next.state;
}

bool TimelineLook::breaksDay(int row) const
{
    return row == 0
        || !TimeText::sameDay(shownAt(m_entries.at(row - 1).anchor()),
                              shownAt(m_entries.at(row).anchor()));
}

bool TimelineLook::waitsForAbove(int row) const
{
    if (m_entries.at(row).first().state != SendState::Queued)
        return false;
    return std::any_of(
        m_entries.cbegin(), m_entries.cbegin() + row, [](const TimelineEntry &entry) {
            return entry.first().state == SendState::Unknown;
        });
}

QString TimelineLook::accessibleText(int row) const
{
    const Message &message = m_entries.at(row).first();
    if (message.content.kind == ContentKind::Event)
        return ContentText::event(message, TimelineModel::tr("Customer"));
    QStringList parts;
    if (message.direction == Direction::Outbound)
        parts.append(TimelineModel::tr("You"));
    else
        parts.append(message.senderName.isEmpty() ? TimelineModel::tr("Customer")
                                                  : message.senderName);
    parts.append(m_entries.at(row).isAlbum() ? TimelineModel::tr(
                     "%n pictures", nullptr, static_cast<int>(m_entries.at(row).messages.size()))
                                             : ContentText::line(message.content));
    parts.append(TimeText().clock(shownAt(message)));
    if (const QString state = ContentText::sendState(message.state); !state.isEmpty())
        parts.append(state);
    return parts.join(QLatin1String(", "));
}

} // namespace Frontdesk

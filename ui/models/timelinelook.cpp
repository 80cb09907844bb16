// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timelinelook.h"

#include "ui/models/contenttext.h"
#include "ui/models/timelinemodel.h"
#include "ui/models/timetext.h"

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr qint64 JoinWithinMs = 5 * 60 * 1000;

} // namespace

bool TimelineLook::isThin(const TimelineEntry &entry)
{
    const Message &message = entry.first();
    return message.content.kind == ContentKind::Event || message.direction == Direction::System;
}

std::pair<int, int> TimelineLook::runOf(int row) const
{
    int first = row;
    int last = row;
    if (!isThin(m_entries.at(row)))
        return {first, last};
    const auto goesOn = [this](int lower) {
        return isThin(m_entries.at(lower - 1)) && isThin(m_entries.at(lower)) && !breaksDay(lower)
            && !breaksChat(lower);
    };
    while (first > 0 && goesOn(first))
        --first;
    while (last + 1 < m_entries.size() && goesOn(last + 1))
        ++last;
    return {first, last};
}

int TimelineLook::foldOf(int row) const
{
    const auto [first, last] = runOf(row);
    if (last - first < MostThinLines)
        return 0;
    for (int line = first; line <= last; ++line) {
        if (m_unfolded.contains(m_entries.at(line).first().id))
            return 0;
    }
    return row == first ? last - first + 1 : FoldedAway;
}

bool TimelineLook::joins(int upper, int lower) const
{
    if (upper < 0 || lower >= m_entries.size())
        return false;
    const Message &a = m_entries.at(upper).first();
    const Message &b = m_entries.at(lower).first();
    return !isThin(m_entries.at(upper)) && !isThin(m_entries.at(lower))
        && a.direction == b.direction && a.senderId == b.senderId && a.author == b.author
        && shownAt(b) - shownAt(a) < JoinWithinMs && !breaksDay(lower) && !breaksChat(lower);
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

bool TimelineLook::breaksChat(int row) const
{
    return row == 0
        || m_entries.at(row - 1).first().conversation != m_entries.at(row).first().conversation;
}

bool TimelineLook::waitsForAbove(int row) const
{
    const Message &waiting = m_entries.at(row).first();
    if (waiting.state != SendState::Queued)
        return false;
    return std::any_of(
        m_entries.cbegin(), m_entries.cbegin() + row, [&](const TimelineEntry &entry) {
            return entry.first().state == SendState::Unknown
                && entry.first().conversation == waiting.conversation;
        });
}

int TimelineLook::firstUnread(const ConversationId &conversation,
                              const MessageOrder &readUpTo,
                              const MessageOrder &newest) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        const auto &message = m_entries.at(row).anchor();
        if (message.conversation == conversation && message.direction == Direction::Inbound
            && readUpTo < message.order && !(newest < message.order))
            return row;
    }
    return -1;
}

QVariant TimelineLook::quoteOf(int row) const
{
    const Message &message = m_entries.at(row).first();
    if (message.quotes.isNull())
        return {};
    QuotedMessage quote;
    quote.id = message.quotes;
    if (const int at = rowOf(m_entries, message.quotes); at >= 0) {
        const auto &messages = m_entries.at(at).messages;
        const auto original =
            std::find_if(messages.cbegin(), messages.cend(), [&](const Message &candidate) {
                return candidate.id == message.quotes;
            });
        quote.fromCustomer = original->direction == Direction::Inbound;
        quote.sender = original->senderName;
        quote.author = original->author;
        quote.text = ContentText::line(original->content);
    }
    return QVariant::fromValue(quote);
}

QString TimelineLook::accessibleText(int row, const ColleagueName &colleague) const
{
    const Message &message = m_entries.at(row).first();
    if (message.content.kind == ContentKind::Event)
        return ContentText::event(message, TimelineModel::tr("Customer"));
    QStringList parts;
    if (message.direction == Direction::Note)
        parts.append(TimelineModel::tr("Internal note"));
    const QString name = colleague ? colleague(message.author) : QString();
    if (!name.isEmpty())
        parts.append(name);
    else if (message.direction != Direction::Inbound)
        parts.append(TimelineModel::tr("You"));
    else
        parts.append(message.senderName.isEmpty() ? TimelineModel::tr("Customer")
                                                  : message.senderName);
    parts.append(m_entries.at(row).isAlbum() ? TimelineModel::tr(
                     "%n pictures", nullptr, static_cast<int>(m_entries.at(row).messages.size()))
                                             : ContentText::line(message.content));
    if (const QString buttons = ContentText::buttons(message.content); !buttons.isEmpty())
        parts.append(TimelineModel::tr("Buttons: %1").arg(buttons));
    parts.append(TimeText().clock(shownAt(message)));
    if (const QString state = ContentText::sendState(message.state); !state.isEmpty())
        parts.append(state);
    return parts.join(QLatin1String(", "));
}

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timelineentry.h"

#include <algorithm>

namespace Frontdesk {

namespace {

bool byIndexInSet(const Message &a, const Message &b)
{
    const int ia = a.content.imageSet ? a.content.imageSet->index : 0;
    const int ib = b.content.imageSet ? b.content.imageSet->index : 0;
    return ia != ib ? ia < ib : precedes(a, b);
}

} // namespace

const Message &TimelineEntry::anchor() const
{
    return *std::min_element(messages.cbegin(), messages.cend(), precedes);
}

bool TimelineEntry::contains(const MessageId &id) const
{
    return std::any_of(messages.cbegin(), messages.cend(), [&](const Message &message) {
        return message.id == id;
    });
}

QString TimelineEntry::albumOf(const Message &message)
{
    const Content &content = message.content;
    const bool picture = content.kind == ContentKind::Image && content.imageSet;
    return picture ? content.imageSet->id : QString();
}

void TimelineEntry::sortPictures()
{
    std::sort(messages.begin(), messages.end(), byIndexInSet);
}

qint64 shownAt(const Message &message)
{
    return message.order.isNull() ? message.arrivedAt : message.order.at;
}

bool comesBefore(const TimelineEntry &a, const TimelineEntry &b)
{
    return precedes(a.anchor(), b.anchor());
}

QList<TimelineEntry> grouped(const QList<Message> &messages, qint64 commit)
{
    QList<TimelineEntry> entries;
    for (const auto &message : messages) {
        if (const int row = rowOfAlbum(entries, message); row >= 0)
            entries[row].messages.append(message);
        else
            entries.append({{message}, commit});
    }
    for (auto &entry : entries)
        entry.sortPictures();
    std::sort(entries.begin(), entries.end(), comesBefore);
    return entries;
}

int rowOf(const QList<TimelineEntry> &entries, const MessageId &id)
{
    // What is asked for is mostly near the end.
    const auto found = std::find_if(entries.crbegin(),
                                    entries.crend(),
                                    [&](const TimelineEntry &entry) { return entry.contains(id); });
    return static_cast<int>(std::distance(found, entries.crend())) - 1;
}

int rowOfAlbum(const QList<TimelineEntry> &entries, const Message &message)
{
    const QString album = TimelineEntry::albumOf(message);
    if (album.isEmpty())
        return -1;
    const auto found =
        std::find_if(entries.cbegin(), entries.cend(), [&](const TimelineEntry &entry) {
            return TimelineEntry::albumOf(entry.first()) == album;
        });
    return found == entries.cend() ? -1 : static_cast<int>(std::distance(entries.cbegin(), found));
}

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/mergedpages.h"

#include <algorithm>

namespace Frontdesk {

namespace {

/// The place of the first (last) message that has one; null if none has.
MessageOrder firstOf(const TimelinePage &page)
{
    return page.messages.isEmpty() ? MessageOrder() : page.messages.constFirst().order;
}

MessageOrder lastOf(const TimelinePage &page)
{
    const auto last = std::find_if(page.messages.crbegin(),
                                   page.messages.crend(),
                                   [](const Message &one) { return !one.order.isNull(); });
    return last == page.messages.crend() ? MessageOrder() : last->order;
}

/// Not even its newest message is here.
bool isUnknown(const TimelinePage &page)
{
    return page.newest.isNull() && !page.atBeginning;
}

/// From here on @p page has everything, up to where it was asked from.
MessageOrder floorOf(const TimelinePage &page, const MessageOrder &asked)
{
    if (page.atBeginning || isUnknown(page))
        return {};
    const auto first = firstOf(page);
    return first.isNull() ? asked : first;
}

/// Up to here.
MessageOrder ceilingOf(const TimelinePage &page, const MessageOrder &asked)
{
    if (page.atEnd || isUnknown(page))
        return TimelinePlace::end().order;
    const auto last = lastOf(page);
    return last.isNull() ? asked : last;
}

bool isWithin(const Message &message, const MessageOrder &floor, const MessageOrder &ceiling)
{
    if (message.order.isNull()) // what waits to be sent stands behind everything
        return ceiling == TimelinePlace::end().order;
    return !(message.order < floor) && !(ceiling < message.order);
}

TimelinePage
joined(const QList<TimelinePage> &pages, const MessageOrder &floor, const MessageOrder &ceiling)
{
    TimelinePage all;
    for (const auto &page : pages) {
        for (const auto &message : page.messages) {
            if (isWithin(message, floor, ceiling))
                all.messages.append(message);
        }
        all.newest = std::max(all.newest, page.newest);
        if (!isUnknown(page))
            all.wholeFrom = std::max(all.wholeFrom, page.wholeFrom);
        // What one of them does not contain, the merged one does not.
        all.commit = &page == &pages.constFirst() ? page.commit : std::min(all.commit, page.commit);
    }
    std::sort(all.messages.begin(), all.messages.end(), precedes);
    return all;
}

MessageOrder highestFloor(const QList<TimelinePage> &pages, const MessageOrder &asked)
{
    MessageOrder floor;
    for (const auto &page : pages)
        floor = std::max(floor, floorOf(page, asked));
    return floor;
}

MessageOrder lowestCeiling(const QList<TimelinePage> &pages, const MessageOrder &asked)
{
    auto ceiling = TimelinePlace::end().order;
    for (const auto &page : pages)
        ceiling = std::min(ceiling, ceilingOf(page, asked));
    return ceiling;
}

/// What follows above, for a page cut to @p from or not (@p cut).
void setOlder(TimelinePage &all,
              const QList<TimelinePage> &pages,
              const MessageOrder &asked,
              bool cut)
{
    const auto floor = highestFloor(pages, asked);
    all.atBeginning =
        !cut && floor.isNull() && std::none_of(pages.cbegin(), pages.cend(), isUnknown);
    all.olderAtRelay = !cut && !all.atBeginning
        && std::any_of(pages.cbegin(), pages.cend(), [&](const TimelinePage &page) {
               return page.olderAtRelay && floorOf(page, asked) == floor;
           });
}

void setNewer(TimelinePage &all,
              const QList<TimelinePage> &pages,
              const MessageOrder &asked,
              bool cut)
{
    const auto ceiling = lowestCeiling(pages, asked);
    all.atEnd = !cut && ceiling == TimelinePlace::end().order;
    all.newerAtRelay = !cut && !all.atEnd
        && std::any_of(pages.cbegin(), pages.cend(), [&](const TimelinePage &page) {
               return page.newerAtRelay && ceilingOf(page, asked) == ceiling;
           });
}

} // namespace

TimelinePage mergedBefore(const QList<TimelinePage> &pages, const TimelinePlace &before, int limit)
{
    auto all = joined(pages, highestFloor(pages, before.order), TimelinePlace::end().order);
    const bool cut = all.messages.size() > limit;
    if (cut)
        all.messages = all.messages.last(limit);
    setOlder(all, pages, before.order, cut);
    all.atEnd = std::all_of(
        pages.cbegin(), pages.cend(), [](const TimelinePage &page) { return page.atEnd; });
    return all;
}

TimelinePage mergedAfter(const QList<TimelinePage> &pages, const TimelinePlace &after, int limit)
{
    auto all = joined(pages, {}, lowestCeiling(pages, after.order));
    const bool cut = all.messages.size() > limit;
    if (cut)
        all.messages = all.messages.first(limit);
    setNewer(all, pages, after.order, cut);
    return all;
}

TimelinePage mergedAround(const QList<TimelinePage> &pages, const TimelinePlace &place, int limit)
{
    const auto floor = std::min(highestFloor(pages, place.order), place.order);
    const auto ceiling = std::max(lowestCeiling(pages, place.order), place.order);
    auto all = joined(pages, floor, ceiling);
    const auto at =
        std::find_if(all.messages.cbegin(), all.messages.cend(), [&](const Message &message) {
            return message.order.isNull() || !(message.order < place.order);
        });
    const auto older = std::distance(all.messages.cbegin(), at);
    const auto newer = all.messages.size() - older;
    const auto keptOlder = std::min<qsizetype>(older, limit / 2);
    const auto keptNewer = std::min<qsizetype>(newer, limit - limit / 2);
    all.messages = all.messages.mid(older - keptOlder, keptOlder + keptNewer);
    setOlder(all, pages, place.order, keptOlder < older);
    setNewer(all, pages, place.order, keptNewer < newer);
    return all;
}

} // namespace Frontdesk

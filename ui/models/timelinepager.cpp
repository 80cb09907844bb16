// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timelinepager.h"

namespace Frontdesk {

namespace {

using Edge = TimelinePager::Edge;

Edge olderEdge(const TimelinePage &page)
{
    if (page.atBeginning)
        return Edge::Reached;
    if (page.olderAtRelay)
        return Edge::AtRelay;
    return page.messages.isEmpty() ? Edge::Reached : Edge::More;
}

Edge newerEdge(const TimelinePage &page)
{
    if (page.atEnd)
        return Edge::Reached;
    if (page.newerAtRelay)
        return Edge::AtRelay;
    return page.messages.isEmpty() ? Edge::Reached : Edge::More;
}

} // namespace

TimelinePager::TimelinePager(TimelineSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
}

void TimelinePager::open(const ConversationId &conversation,
                         const std::optional<TimelinePlace> &around)
{
    ++m_opening;
    m_conversation = conversation;
    m_around = around;
    m_wholeFrom = {};
    m_older = Edge::Reached;
    m_newer = Edge::Reached;
    m_opened = false;
    m_reading = false;
    m_asking = false;
    m_unreadable = false;
    m_cutOff = false;
    if (!conversation.isNull())
        readOpening(false);
}

bool TimelinePager::canGrow(Side side) const
{
    if (!m_opened || m_reading || m_unreadable)
        return false;
    return edge(side) == Edge::More || (edge(side) == Edge::AtRelay && !m_asking && !m_cutOff);
}

void TimelinePager::grow(Side side, const TimelinePlace &from)
{
    if (!canGrow(side))
        return;
    if (edge(side) == Edge::More)
        read(side, from);
    else if (side == Side::Older)
        askForOlder(from);
    else
        fill();
}

void TimelinePager::letGo(Side side)
{
    (side == Side::Older ? m_older : m_newer) = Edge::More;
    Q_EMIT edgesChanged();
}

void TimelinePager::retry()
{
    const bool readAgain = std::exchange(m_unreadable, false);
    const bool askAgain = std::exchange(m_cutOff, false);
    if (!readAgain && !askAgain)
        return;
    if (!m_opened)
        return readOpening(false);
    if (askAgain && !isWhole())
        fill();
    Q_EMIT edgesChanged();
    Q_EMIT settled();
}

/// A place with all that follows it is in the cache.
bool TimelinePager::isWhole() const
{
    return !m_around || !(m_around->order < m_wholeFrom);
}

void TimelinePager::readOpening(bool again)
{
    m_reading = true;
    const auto page = m_around ? m_source.pageAround(m_conversation, *m_around, PageSize)
                               : m_source.page(m_conversation, TimelinePlace::end(), PageSize);
    whenDone(page, this, [this, again, ours = m_opening](const Result<TimelinePage> &answer) {
        if (ours != m_opening)
            return; // the agent has moved on, and may have come back
        if (answer)
            takeOpening(*answer, again);
        else
            failReading(answer.error());
    });
}

void TimelinePager::takeOpening(const TimelinePage &page, bool again)
{
    const bool moved = m_wholeFrom != page.wholeFrom;
    m_wholeFrom = page.wholeFrom;
    m_opened = true;
    if (!again || isWhole()) {
        m_older = olderEdge(page);
        m_newer = newerEdge(page);
        Q_EMIT opened(page, again);
    }
    m_reading = false; // last: views ask for more while rows are being inserted
    if (!isWhole()) {
        if (again && !moved)
            failAsking(Error{ErrorKind::NotFound, QStringLiteral("message.not-found")});
        else
            fill();
    }
    Q_EMIT settled();
}

void TimelinePager::read(Side side, const TimelinePlace &from)
{
    m_reading = true;
    const auto page = side == Side::Older ? m_source.page(m_conversation, from, PageSize)
                                          : m_source.pageAfter(m_conversation, from, PageSize);
    whenDone(page, this, [this, side, ours = m_opening](const Result<TimelinePage> &answer) {
        if (ours != m_opening)
            return;
        if (!answer)
            return failReading(answer.error());
        if (side == Side::Older)
            m_older = olderEdge(*answer);
        else
            m_newer = newerEdge(*answer);
        Q_EMIT grown(side, *answer);
        m_reading = false;
        Q_EMIT settled();
    });
}

void TimelinePager::askForOlder(const TimelinePlace &from)
{
    m_asking = true;
    whenDone(m_source.fetchOlder(m_conversation, from),
             this,
             [this, ours = m_opening](const Result<> &answer) {
                 if (ours != m_opening)
                     return;
                 m_asking = false;
                 if (!answer)
                     return failAsking(answer.error());
                 if (m_older == Edge::AtRelay)
                     m_older = Edge::More;
                 Q_EMIT olderFetched();
             });
}

/// The relay tells a conversation from its end backwards, so what lies between a place and the end is
/// brought from there, until the place is reached.
void TimelinePager::fill()
{
    if (m_asking)
        return;
    m_asking = true;
    whenDone(m_source.fetchOlder(m_conversation, TimelinePlace::end()),
             this,
             [this, ours = m_opening](const Result<> &answer) {
                 if (ours != m_opening)
                     return;
                 m_asking = false;
                 if (!answer)
                     failAsking(answer.error());
                 else if (!m_reading)
                     readOpening(true);
                 else
                     fill(); // a page is under way; what came meanwhile is not lost
             });
}

void TimelinePager::failReading(const Error &error)
{
    m_reading = false;
    m_unreadable = true;
    Q_EMIT settled();
    Q_EMIT failed(error);
}

void TimelinePager::failAsking(const Error &error)
{
    m_cutOff = true;
    Q_EMIT edgesChanged();
    Q_EMIT failed(error);
}

} // namespace Frontdesk

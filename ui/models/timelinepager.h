// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/timelinesource.h"

#include <optional>

namespace Frontdesk {

/// Asks for the pages by which a window onto a conversation grows at either end, one at a time, and
/// knows how far each end can still go. What the cache does not have is asked of the relay.
class TimelinePager : public QObject
{
    Q_OBJECT

public:
    enum class Side { Older, Newer };
    Q_ENUM(Side)

    /// How one end of the window stands.
    enum class Edge {
        More, ///< the cache goes on
        AtRelay, ///< the relay does
        Reached, ///< the beginning, or the newest message
    };
    Q_ENUM(Edge)

    static constexpr int PageSize = 50;

    explicit TimelinePager(TimelineSource &source, QObject *parent = nullptr);

    /// At the newest messages, or around a place. Answers under way are forgotten.
    void open(const ConversationId &conversation, const std::optional<TimelinePlace> &around = {});
    /// The window goes on at @p side, behind the row at @p from. Does nothing unless canGrow().
    void grow(Side side, const TimelinePlace &from);
    bool canGrow(Side side) const;
    /// The rows at the end of @p side were dropped.
    void letGo(Side side);
    /// Goes on after failed(): nothing is asked again by itself.
    void retry();

    Edge edge(Side side) const { return side == Side::Older ? m_older : m_newer; }
    /// The place it was opened around.
    const std::optional<TimelinePlace> &around() const { return m_around; }
    /// A page is being read from the cache: news may be in it already.
    bool isReading() const { return m_reading; }
    /// The relay was asked, which may take as long as it likes.
    bool isAsking() const { return m_asking; }
    /// The relay could not be asked.
    bool isCutOff() const { return m_cutOff; }

Q_SIGNALS:
    /// @p again: the same place once more, now that what was missing around it is here.
    void opened(const Frontdesk::TimelinePage &page, bool again);
    void grown(Frontdesk::TimelinePager::Side side, const Frontdesk::TimelinePage &page);
    /// Nothing is being read any more.
    void settled();
    /// Older messages came from the relay: grow() reads them.
    void olderFetched();
    void edgesChanged();
    void failed(const Frontdesk::Error &error);

private:
    void readOpening(bool again);
    void takeOpening(const TimelinePage &page, bool again);
    void read(Side side, const TimelinePlace &from);
    void askForOlder(const TimelinePlace &from);
    void fill();
    void failReading(const Error &error);
    void failAsking(const Error &error);
    bool isWhole() const;

    TimelineSource &m_source;
    ConversationId m_conversation;
    std::optional<TimelinePlace> m_around;
    MessageOrder m_wholeFrom; ///< as the last opening page said
    int m_opening = 0; ///< counts open(), to tell late answers from ours
    Edge m_older = Edge::Reached;
    Edge m_newer = Edge::Reached;
    bool m_opened = false; ///< its first page has come
    bool m_reading = false;
    bool m_asking = false;
    bool m_unreadable = false; ///< the cache answered with an error
    bool m_cutOff = false; ///< the relay could not be asked
};

} // namespace Frontdesk

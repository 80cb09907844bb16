// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/timelinesource.h"

#include <functional>

namespace Frontdesk {

/// Timelines of another source; those of chats that were joined show the messages of all of them, by
/// time. For reading: a message of another chat than the one that was asked for cannot be quoted.
/// GUI thread.
class WholeTimeline : public TimelineSource
{
    Q_OBJECT

public:
    explicit WholeTimeline(TimelineSource &source, QObject *parent = nullptr);

    /// From now on the timeline of each of @p chats is that of all of them; fewer than two: every
    /// chat is by itself. Tells reset() if that is something else than before.
    void join(const QList<ConversationId> &chats);

    Async<TimelinePage>
    page(const ConversationId &conversation, const TimelinePlace &before, int limit) override;
    Async<TimelinePage>
    pageAfter(const ConversationId &conversation, const TimelinePlace &after, int limit) override;
    Async<TimelinePage>
    pageAround(const ConversationId &conversation, const TimelinePlace &place, int limit) override;
    Async<> fetchOlder(const ConversationId &conversation, const TimelinePlace &before) override;
    Async<Message> message(const MessageId &id) override;
    bool isJoined(const ConversationId &conversation) const override;
    bool isPartOf(const ConversationId &conversation, const Message &message) const override;

private:
    using Pages = QList<TimelinePage>;
    using Ask = std::function<Async<TimelinePage>(const ConversationId &chat)>;
    using Merge = std::function<TimelinePage(const Pages &pages)>;

    Async<TimelinePage>
    merged(const ConversationId &conversation, const Ask &ask, const Merge &merge);
    Async<Pages> ofAll(const Ask &ask);
    void pass(const QList<Message> &messages, qint64 commit);
    void forReading(Message &message) const;
    Async<> fetchFor(const QList<ConversationId> &chats, const TimelinePlace &before);

    TimelineSource &m_source;
    QList<ConversationId> m_chats; ///< joined; none or several
    ConversationId m_shown; ///< asked for last
};

} // namespace Frontdesk

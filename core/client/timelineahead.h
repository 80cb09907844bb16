// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/timelinesource.h"

#include <QHash>
#include <QSet>

namespace Frontdesk {

/// Timelines of another source, with the newest pages of a few conversations read ahead: whoever asks
/// for one of those has it before the next picture is painted, once. A page that something changed in
/// is read again. GUI thread.
class TimelineAhead : public TimelineSource
{
    Q_OBJECT

public:
    explicit TimelineAhead(TimelineSource &source, QObject *parent = nullptr);

    /// Reads these ahead, pages of @p limit, and lets go of all others.
    void prepare(const QList<ConversationId> &conversations, int limit);
    /// What is held of @p conversation; nothing if it is not here yet.
    std::optional<TimelinePage> held(const ConversationId &conversation) const;

    Async<TimelinePage>
    page(const ConversationId &conversation, const TimelinePlace &before, int limit) override;
    Async<TimelinePage>
    pageAfter(const ConversationId &conversation, const TimelinePlace &after, int limit) override;
    Async<TimelinePage>
    pageAround(const ConversationId &conversation, const TimelinePlace &place, int limit) override;
    Async<> fetchOlder(const ConversationId &conversation, const TimelinePlace &before) override;
    Async<Message> message(const MessageId &id) override;

Q_SIGNALS:
    /// A page is there.
    void prepared(const Frontdesk::ConversationId &conversation);

private:
    struct Ahead {
        std::optional<TimelinePage> page;
        bool reading = false;
        bool stale = false; ///< something changed while it was being read
    };

    void read(const ConversationId &conversation);
    void changed(const ConversationId &conversation);
    void changedMessages(const QList<Message> &messages);
    void removed(const QList<MessageId> &messages);

    TimelineSource &m_source;
    QHash<ConversationId, Ahead> m_ahead;
    int m_limit = 0;
};

} // namespace Frontdesk

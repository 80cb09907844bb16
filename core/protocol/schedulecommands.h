// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message.h"
#include "core/domain/scheduledsend.h"

namespace Frontdesk::Protocol {

// Replies with a time. Their ids are made by the client and stay; those of their bubbles become the
// messages' own, so that what goes out is the same thing however often it is looked at.

/// schedule.put: keeps a reply until its time, or changes words and time of one that was kept.
struct PutScheduled {
    static constexpr char Type[] = "schedule.put";

    ScheduleId id;
    ConversationId conversation;
    qint64 at = 0; ///< ms UTC
    QList<SendBubble> bubbles;
    MessageId quotes; ///< quoted by the first bubble
    MessageOrder seen; ///< newest message the writer had on screen
    qint64 base = 0; ///< version that was changed; 0: new

    friend bool operator==(const PutScheduled &, const PutScheduled &) = default;
};

/// schedule.send: now, instead of at its time.
struct SendScheduled {
    static constexpr char Type[] = "schedule.send";

    ScheduleId id;
    ConversationId conversation;
    qint64 base = 0; ///< version that was on screen

    friend bool operator==(const SendScheduled &, const SendScheduled &) = default;
};

/// schedule.remove: never.
struct RemoveScheduled {
    static constexpr char Type[] = "schedule.remove";

    ScheduleId id;
    ConversationId conversation;
    qint64 base = 0; ///< version that was on screen

    friend bool operator==(const RemoveScheduled &, const RemoveScheduled &) = default;
};

} // namespace Frontdesk::Protocol

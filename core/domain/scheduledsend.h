// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/content.h"
#include "core/domain/ids.h"

#include <QList>
#include <QMetaType>

namespace Frontdesk {

/// One bubble of a send. The id is made by the client and stays.
struct SendBubble {
    MessageId id;
    Content content;
    TemplateId usedTemplate = {}; ///< from which it was made; null: from none

    friend bool operator==(const SendBubble &, const SendBubble &) = default;
};

/// What became of a reply with a time. Waiting leads to each of the others, Stopped and Missed lead
/// back to Waiting when its author says so; Sent and Removed are for good.
enum class ScheduleState {
    Waiting,
    Stopped, ///< it must not go as it is; ScheduledSend::reason says why
    Missed, ///< the relay was away at its time, and too long after it
    Sent,
    Removed,
};

/// A reply that the relay keeps and sends at its time, unless the customer writes first.
struct ScheduledSend {
    static constexpr qint64 FarthestMs = qint64(90) * 24 * 60 * 60 * 1000; ///< ahead
    static constexpr qint64 LatestMs =
        qint64(60) * 60 * 1000; ///< after its time; then it is missed
    /// Ahead, when it is written without the relay: the way may take a while.
    static constexpr qint64 OfflineMs = qint64(5) * 60 * 1000;
    static constexpr int MostInConversation = 20; ///< that wait

    ScheduleId id;
    ConversationId conversation;
    AccountId account;
    UserId author;
    qint64 at = 0; ///< ms UTC
    QList<SendBubble> bubbles; ///< 1 to 5, which go out together
    MessageId quotes; ///< quoted by the first bubble
    ScheduleState state = ScheduleState::Waiting;
    QString reason; ///< of Stopped, an error code
    qint64 ver = 0;

    friend bool operator==(const ScheduledSend &, const ScheduledSend &) = default;
};

/// Nothing leads away from @p state.
bool isOver(ScheduleState state);

/// What is to be done with one at @p now, ms UTC.
enum class ScheduleStep { Nothing, Send, Miss };
ScheduleStep stepOf(const ScheduledSend &one, qint64 now);

/// Whether @p at is a time at which something can be sent later. Errors: Rejected "schedule.past",
/// "schedule.too-far" (args: days).
Result<> checkTime(qint64 at, qint64 now);

} // namespace Frontdesk

Q_DECLARE_METATYPE(Frontdesk::ScheduledSend)

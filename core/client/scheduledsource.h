// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/base/error.h"
#include "core/domain/scheduledsend.h"

#include <QObject>

#include <optional>

namespace Frontdesk {

/// A reply with a time, as it stands for this computer.
struct ScheduledReply {
    ScheduledSend send;
    bool onItsWay = false; ///< the relay has not confirmed it, or its last change
    /// The relay did not take what was asked for: nothing of these words goes out by itself. One that
    /// it holds under the same id stands beside it.
    std::optional<Error> refusal;
    CommandId refused; ///< of refusal, for ScheduledSource::dismiss()

    bool needsPerson() const { return refusal || send.state != ScheduleState::Waiting; }
    friend bool operator==(const ScheduledReply &, const ScheduledReply &) = default;
};

/// What is to be sent later.
struct ScheduleWish {
    ScheduleId id; ///< null: a new one
    ConversationId conversation;
    qint64 at = 0; ///< ms UTC
    QList<Content> bubbles; ///< as of ConversationActions::send()
    QList<TemplateId> templates; ///< from which each was made; null or missing: from none
    MessageId quotes;
    CommandId instead; ///< a refused one that this takes the place of
};

/// Replies that the relay keeps and sends at their time, also while this computer is off, unless the
/// customer writes first. Those of all colleagues whose conversations I may read. Changes are safe on
/// disk when they answer, and seen at once. GUI thread.
class ScheduledSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// All, by their time.
    virtual QList<ScheduledReply> replies() const = 0;
    virtual QList<ScheduledReply> of(const ConversationId &conversation) const = 0;
    virtual bool mayChange(const ScheduledSend &one) const = 0;
    virtual bool mayRemove(const ScheduledSend &one) const = 0;
    /// Makes one, or changes words and time of one. A new one takes the draft's place in the same
    /// step, as a send does. Without the relay it has to be some minutes ahead, or it might come there
    /// too late. Errors: "schedule.past", "schedule.too-far" (args: days), "schedule.too-soon"
    /// (args: minutes), "schedule.too-many" (args: limit), those of ConversationActions::send().
    virtual Async<ScheduleId> put(const ScheduleWish &wish) = 0;
    /// Errors: NotFound "schedule.not-found", Unauthorized "auth.forbidden".
    virtual Async<> sendNow(const ScheduleId &id) = 0;
    /// It never goes out. The same errors.
    virtual Async<> remove(const ScheduleId &id) = 0;
    /// Forgets what the relay refused.
    virtual Async<> dismiss(const CommandId &refused) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace Frontdesk

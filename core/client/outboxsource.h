// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/client/waitingchange.h"
#include "core/domain/message.h"

#include <QObject>

namespace Frontdesk {

/// A reply or a note of this computer that the relay has not confirmed.
struct WaitingReply {
    CommandId id;
    ConversationId conversation;
    AccountId account;
    QList<MessageId> messages; ///< its bubbles, as they show in the timeline
    QList<Content> contents; ///< the same, what they say
    bool isNote = false; ///< for colleagues
    SendState state = SendState::Queued; ///< Queued, Sending, Failed or Unknown
    QString errorCode; ///< for Failed and Unknown
    QVariantMap errorArgs;
    qint64 since = 0; ///< ms UTC: when it was written

    friend bool operator==(const WaitingReply &, const WaitingReply &) = default;
};

/// What was written here and waits, failed ones among it, also of conversations that may not be read
/// any more. GUI thread.
class OutboxSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// In the order in which they were written, which is the order in which they go.
    virtual QList<WaitingReply> replies() const = 0;
    /// Changes of state, assignee, tags and so on, in the order in which they were made: those that
    /// wait, and those that the relay refused until somebody decides.
    virtual QList<WaitingChange> changes() const = 0;
    /// Takes a reply, a note or a change back: what the relay has not seen is never sent; of what it
    /// may have, the relay is told to discard it if it still can (a change cannot be taken back then:
    /// Rejected "message.state"). Of what was refused nothing is left. Answers when the decision is
    /// safe on disk.
    virtual Async<> cancel(const CommandId &id) = 0;
    /// Makes a refused change once more, on what stands there now.
    virtual Async<> insist(const CommandId &id) = 0;
    /// Entries that could not be read from a damaged disk since the start; they are kept aside.
    virtual int unreadable() const = 0;

Q_SIGNALS:
    void changed();
};

} // namespace Frontdesk

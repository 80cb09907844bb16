// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/outboxsource.h"
#include "core/client/pace.h"

namespace Frontdesk {

class Clock;
class CommandQueue;
class ConversationActions;
class Outbox;
class WorkActions;
struct OutboxEntry;

/// The replies and changes of the outbox.
class DeskOutbox : public OutboxSource
{
    Q_OBJECT

public:
    struct Parts {
        Outbox &outbox;
        CommandQueue &commands;
        ConversationActions &actions;
        WorkActions &work;
        const Clock &clock;
    };

    explicit DeskOutbox(Parts parts, QObject *parent = nullptr);

    QList<WaitingReply> replies() const override;
    QList<WaitingChange> changes() const override;
    Async<> cancel(const CommandId &id) override;
    Async<> insist(const CommandId &id) override;
    int unreadable() const override;

private:
    Async<> makeAgain(const OutboxEntry &entry);
    void dropOvertaken(const OutboxEntry &entry);

    Parts m_parts;
    Pace m_news; ///< of the outbox
};

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/outboxsource.h"

namespace Frontdesk::Test {

/// What waits, as a test wants it.
class FakeOutbox : public OutboxSource
{
public:
    QList<WaitingReply> replies() const override { return list; }
    Async<> cancel(const CommandId &id) override
    {
        cancelled << id;
        if (failure)
            return ready<>(Result<>(*failure));
        list.removeIf([id](const WaitingReply &reply) { return reply.id == id; });
        drop(id);
        return ready<>({});
    }
    void drop(const CommandId &id)
    {
        others.removeIf([id](const WaitingChange &change) { return change.id == id; });
        Q_EMIT changed();
    }
    QList<WaitingChange> changes() const override { return others; }
    Async<> insist(const CommandId &id) override
    {
        insisted << id;
        if (failure)
            return ready<>(Result<>(*failure));
        drop(id);
        return ready<>({});
    }
    int unreadable() const override { return lost; }
    void put(const QList<WaitingReply> &waiting)
    {
        list = waiting;
        Q_EMIT changed();
    }

    QList<WaitingReply> list;
    QList<CommandId> cancelled;
    QList<WaitingChange> others;
    QList<CommandId> insisted;
    int lost = 0;
    std::optional<Error> failure;
};

} // namespace Frontdesk::Test

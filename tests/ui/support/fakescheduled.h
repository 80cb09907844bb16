// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/scheduledsource.h"

namespace Frontdesk::Test {

/// Replies with a time in a list; those of others cannot be changed.
class FakeScheduled : public ScheduledSource
{
public:
    QList<ScheduledReply> replies() const override { return list; }
    QList<ScheduledReply> of(const ConversationId &conversation) const override
    {
        QList<ScheduledReply> here;
        for (const auto &one : list) {
            if (one.send.conversation == conversation)
                here.append(one);
        }
        return here;
    }
    bool mayChange(const ScheduledSend &one) const override { return one.author == me; }
    bool mayRemove(const ScheduledSend &one) const override { return one.author == me; }
    Async<ScheduleId> put(const ScheduleWish &wish) override
    {
        if (failure)
            return ready<ScheduleId>(*failure);
        wishes.append(wish);
        ScheduledReply reply;
        reply.send.id = wish.id.isNull()
            ? ScheduleId(QStringLiteral("scheduled-%1").arg(wishes.size()))
            : wish.id;
        reply.send.conversation = wish.conversation;
        reply.send.author = me;
        reply.send.at = wish.at;
        reply.send.quotes = wish.quotes;
        for (const auto &content : wish.bubbles)
            reply.send.bubbles.append({MessageId(), content});
        take(reply.send.id);
        list.append(reply);
        Q_EMIT changed();
        return ready<ScheduleId>(reply.send.id);
    }
    Async<> sendNow(const ScheduleId &id) override
    {
        sent.append(id);
        take(id);
        Q_EMIT changed();
        return ready<>({});
    }
    Async<> remove(const ScheduleId &id) override
    {
        removed.append(id);
        take(id);
        Q_EMIT changed();
        return ready<>({});
    }
    Async<> dismiss(const CommandId &refused) override
    {
        list.removeIf([&](const ScheduledReply &one) { return one.refused == refused; });
        Q_EMIT changed();
        return ready<>({});
    }
    /// As news from elsewhere.
    void tell() { Q_EMIT changed(); }

    UserId me{QStringLiteral("me")};
    QList<ScheduledReply> list;
    QList<ScheduleWish> wishes;
    QList<ScheduleId> sent;
    QList<ScheduleId> removed;
    std::optional<Error> failure; ///< of put()

private:
    void take(const ScheduleId &id)
    {
        list.removeIf([&](const ScheduledReply &one) { return one.send.id == id; });
    }
};

} // namespace Frontdesk::Test

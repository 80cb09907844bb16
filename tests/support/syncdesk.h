// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/cache.h"
#include "core/storage/outbox.h"
#include "core/sync/commandqueue.h"
#include "tests/support/fakerelay.h"
#include "tests/support/fixedclock.h"
#include "tests/support/waiting.h"

#include <QTemporaryDir>

namespace Frontdesk::Test {

/// Cache, outbox and sync client on files of their own, with a relay in front.
struct SyncDesk {
    explicit SyncDesk(const QString &folder, CommandQueue::Prepare prepare = {})
        : cache(
            {.file = folder + QStringLiteral("/cache.db"), .synchronous = Sql::Synchronous::Normal})
        , outbox(folder)
    {
        if (!await(cache.open()) || !await(outbox.open()))
            qFatal("the desk's files do not open");
        commands = std::make_unique<CommandQueue>(outbox, clock, std::move(prepare));
        sync = std::make_unique<SyncClient>(
            cache,
            *commands,
            clock,
            SyncClient::Settings{QStringLiteral("device"), QStringLiteral("test/1")});
        relay = std::make_unique<FakeRelay>(*sync);
    }

    /// Everything that was committed at the relay is committed here, and acknowledged.
    bool isLevel() const
    {
        return sync->isCaughtUp()
            && relay->acked().value(QStringLiteral("desk:a1:-"), -1) == relay->head();
    }

    FixedClock clock;
    Cache cache;
    Outbox outbox;
    std::unique_ptr<CommandQueue> commands;
    std::unique_ptr<SyncClient> sync;
    std::unique_ptr<FakeRelay> relay;
};

/// A reply of one text bubble, as ConversationActions would make it.
inline OutboxEntry reply(const QString &id, const QString &text, qint64 madeAt)
{
    Protocol::SendMessages send;
    send.conversation = ConversationId(QStringLiteral("c1"));
    Content content;
    content.text = text;
    send.bubbles = {{MessageId(QStringLiteral("m-") + id), content}};
    OutboxEntry entry;
    entry.command = {CommandId(id), madeAt, send};
    entry.conversation = send.conversation;
    entry.account = AccountId(QStringLiteral("a1"));
    return entry;
}

} // namespace Frontdesk::Test

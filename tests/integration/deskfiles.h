// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/cache.h"
#include "core/storage/outbox.h"
#include "core/sync/commandqueue.h"
#include "core/sync/syncclient.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QObject>

namespace Frontdesk::Test {

/// A workstation below the window, without its line to the relay: cache, outbox and what keeps them
/// level. Reads what a person at it would see.
class DeskFiles : public QObject
{
public:
    /// In @p folder. @p clock outlives this.
    DeskFiles(User person, AccountId home, const Clock &clock, const QString &folder);

    /// Puts a command into the outbox, as the window would.
    void make(const Protocol::CommandArgs &args, const ConversationId &conversation = {});
    /// Nothing waits for the relay any more; what was refused waits for a person.
    bool isEmptied() const;
    /// With what waits, in the order of their ids.
    QList<Conversation> conversations();
    std::optional<Conversation> conversation(const ConversationId &id);
    /// In the order of their ids.
    QList<Message> messagesIn(const ConversationId &id);
    template <typename T>
    QList<T> all(const QString &kind);
    QStringList dump();
    QHash<QString, Protocol::Cursor> cursors();
    SyncClient &sync() { return *m_sync; }
    Cache &cache() { return m_cache; }
    Outbox &outbox() { return m_outbox; }
    CommandQueue &commands() { return *m_commands; }

    const User user;
    int made = 0;
    int refused = 0; ///< times the window was told

private:
    const AccountId m_home;
    const Clock &m_clock;
    Cache m_cache;
    Outbox m_outbox;
    std::unique_ptr<CommandQueue> m_commands;
    std::unique_ptr<SyncClient> m_sync;
};

/// As Test::await(), without the pauses: for tests that ask thousands of times.
template <typename T>
Result<T> soon(const Async<T> &future)
{
    const QDeadlineTimer end(20'000);
    while (!future.isDone() && !end.hasExpired())
        QCoreApplication::processEvents();
    if (!future.isDone())
        return Error{ErrorKind::Timeout, QStringLiteral("test.timeout")};
    return *future.answer();
}

/// The conversation a command is about; null for those that are about none.
ConversationId conversationIn(const Protocol::CommandArgs &args);

} // namespace Frontdesk::Test

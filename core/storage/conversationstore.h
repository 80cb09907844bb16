// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "core/sql/database.h"
#include "core/storage/coverage.h"
#include "core/storage/standing.h"

namespace Frontdesk {

/// What is kept of a conversation beside its body.
struct ConversationHead {
    qint64 n = 0; ///< stands for the id in message rows
    Standing standing; ///< ver 0: only messages of it came so far; it is in no list
    Coverage coverage;
};

/// From the columns id, ver, body.
Conversation conversationFrom(const Sql::Row &row);

/// Conversations, and how much of each the cache holds.
class ConversationStore
{
public:
    struct Held {
        ConversationId id;
        qint64 ver = 0;
    };
    struct Incomplete {
        ConversationId id;
        MessageOrder last;
        std::optional<MessageOrder> complete;
    };

    explicit ConversationStore(Sql::Database &database)
        : m_database(database)
    {
    }

    Result<std::optional<ConversationHead>> head(const ConversationId &id);
    /// A place for messages that came before their conversation.
    Result<ConversationHead>
    addStub(const ConversationId &id, const AccountId &account, qint64 scope, qint64 mark);
    /// Replaces what is known of its coverage too.
    Result<>
    put(const Conversation &conversation, qint64 scope, qint64 mark, const Coverage &coverage = {});
    /// The same for the one that is called @p n: no search for its id, no attempt to insert it.
    Result<> replace(qint64 n,
                     const Conversation &conversation,
                     qint64 scope,
                     qint64 mark,
                     const Coverage &coverage);
    Result<> touch(qint64 n, qint64 mark);
    Result<> saveCoverage(qint64 n, const Coverage &coverage);
    /// With its messages.
    Result<> remove(const ConversationId &id);

    Result<QList<Held>> inScope(qint64 scope);
    /// What the snapshot @p mark did not name.
    Result<QList<Held>> unmarked(qint64 scope, qint64 mark);
    /// Removes every conversation of a scope with its messages.
    Result<> removeScope(qint64 scope);

    Result<std::optional<Conversation>> find(const ConversationId &id);
    /// What decides in which list it stands and where; of the state only on which shelf it puts it.
    /// Costs a fraction of find().
    Result<std::optional<Conversation>> outline(const ConversationId &id);
    /// The next conversation below @p place whose history is not held back to @p horizon (ms UTC).
    Result<std::optional<Incomplete>> nextIncomplete(const MessageOrder &place, qint64 horizon);
    /// From when on every message of every conversation is held, ms UTC; 0: from the beginning.
    Result<qint64> heldFrom();
    /// The time of the newest message, ms UTC; 0: none.
    Result<qint64> newestAt();

private:
    /// What the cache knows of it beside itself.
    struct Holding {
        qint64 scope = 0;
        qint64 mark = 0;
        const Coverage &coverage;
    };
    Result<> write(const char *sql,
                   const Sql::Value &key,
                   const Conversation &conversation,
                   const Holding &holding);

    Sql::Database &m_database;
};

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/digest.h"
#include "core/storage/changeset.h"
#include "core/storage/conversationstore.h"
#include "core/storage/entitystore.h"
#include "core/storage/messagestore.h"
#include "core/storage/scopestore.h"
#include "core/storage/tombstonestore.h"

namespace Frontdesk {

/// Applies states of entities to the cache, inside one transaction. The same states in another
/// order, or twice, give the same rows: versions decide, and what vanished leaves a tombstone.
class EntityApplier
{
public:
    enum class Source { Live, Snapshot, History };

    EntityApplier(Sql::Database &database, const ScopeRow &scope, Source source);

    Result<> apply(const Protocol::Item &item);
    /// Writes what was collected meanwhile. Nothing may be applied afterwards.
    Result<ChangeSet> finish();

    /// Of the scope, with what was applied.
    const Protocol::Digest &digest() const noexcept { return m_digest; }

private:
    struct KeptHead {
        ConversationHead head;
        Coverage saved;
        std::optional<Conversation> put; ///< its newest state, written at the end with the coverage
    };

    Result<> applyEntity(const Protocol::Item &item);
    Result<> applyConversation(const Conversation &conversation);
    Result<> applyMessage(const Message &message);
    Result<> vanish(const QString &kind, const Protocol::Item &item);
    Result<> removeHeld(const QString &kind, const QString &id, const Standing &held);
    Result<Standing> standing(const QString &kind, const QString &id);
    bool yields(const Standing &old, qint64 ver) const;
    Result<Standing> buried(const QString &kind, const QString &id);
    /// Makes way for a newer state of what stands as @p old.
    Result<> leave(const QString &kind, const QString &id, const Standing &old);
    Result<bool> hasBuriedMessages();
    Result<bool> mayPut(const Message &message);
    Result<KeptHead *> head(const ConversationId &id);
    Result<KeptHead *> headOrStub(const Message &message);
    Result<> makeWay(const Message &message);
    void noteIn(Coverage &coverage, const MessageOrder &order) const;
    void note(const Protocol::Entity &entity);

    Sql::Database &m_database;
    const ScopeRow m_scope;
    const Source m_source;
    Protocol::Digest m_digest;
    ChangeSet m_changes;
    QHash<ConversationId, KeptHead> m_heads;
    std::optional<bool> m_hasBuriedMessages; ///< nearly never; asked once
};

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/frameapplier.h"

#include "core/storage/entityapplier.h"

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

Result<> applyAll(EntityApplier &applier, const QList<Protocol::Item> &items)
{
    for (const auto &item : items) {
        if (auto done = applier.apply(item); !done)
            return done;
    }
    return {};
}

Result<> emptyScope(Sql::Database &database, qint64 scope)
{
    if (auto removed = ConversationStore(database).removeScope(scope); !removed)
        return removed;
    EntityStore entities(database);
    const auto held = entities.inScope(scope);
    if (!held)
        return held.error();
    for (const auto &one : *held) {
        if (auto removed = entities.remove(one.kind, one.id); !removed)
            return removed;
    }
    return TombstoneStore(database).forget(scope, TimelinePlace::end().order.seq);
}

/// Counted from the rows: a snapshot heals a digest that went wrong.
Result<QString> digestOfHeld(Sql::Database &database, qint64 scope)
{
    Protocol::Digest digest;
    const auto entities = EntityStore(database).inScope(scope);
    if (!entities)
        return entities.error();
    for (const auto &one : *entities)
        digest.add(one.kind, one.id, one.ver);
    const auto conversations = ConversationStore(database).inScope(scope);
    if (!conversations)
        return conversations.error();
    for (const auto &one : *conversations)
        digest.add(u"conversation"_s, one.id.value(), one.ver);
    return digest.text();
}

/// Removes of @p kind what the snapshot did not name.
Result<>
sweepKind(Sql::Database &database, const QString &kind, const ScopeRow &scope, ChangeSet &changes)
{
    EntityStore entities(database);
    const auto held = entities.unmarked(kind, scope.n, scope.mark);
    if (!held)
        return held.error();
    for (const auto &one : *held) {
        if (kind == "account"_L1)
            changes.removedAccounts.append(AccountId(one.id));
        if (kind == "contact"_L1)
            changes.removedContacts.append(ContactId(one.id));
        if (auto removed = entities.remove(kind, one.id); !removed)
            return removed;
    }
    return {};
}

Result<> sweepConversations(Sql::Database &database, const ScopeRow &scope, ChangeSet &changes)
{
    ConversationStore conversations(database);
    const auto held = conversations.unmarked(scope.n, scope.mark);
    if (!held)
        return held.error();
    for (const auto &one : *held) {
        changes.removedConversations.append(one.id);
        changes.counts = true;
        if (auto removed = conversations.remove(one.id); !removed)
            return removed;
    }
    return {};
}

Result<> finishSnapshot(Sql::Database &database,
                        const Protocol::Snapshot &snapshot,
                        ScopeRow &scope,
                        ChangeSet &changes)
{
    for (const auto &kind : snapshot.complete) {
        if (kind == "message"_L1)
            continue; // cached messages stay
        auto swept = kind == "conversation"_L1 ? sweepConversations(database, scope, changes)
                                               : sweepKind(database, kind, scope, changes);
        if (!swept)
            return swept;
    }
    MessageStore messages(database);
    for (const auto &id : snapshot.erased) {
        const auto media = messages.mediaOf(MessageId(id));
        if (!media)
            return media.error();
        changes.goneMedia += *media;
        const auto erased = messages.erase(MessageId(id));
        if (!erased)
            return erased.error();
        if (erased->has_value())
            changes.messages.append(**erased);
    }
    const auto digest = digestOfHeld(database, scope.n);
    if (!digest)
        return digest.error();
    scope.cursor = {snapshot.epoch, snapshot.at, *digest};
    scope.whole = true;
    scope.schema = Protocol::SchemaRevision;
    return {};
}

Result<ScopeRow>
beginSnapshot(Sql::Database &database, const Protocol::Snapshot &snapshot, ChangeSet &changes)
{
    auto scope = ScopeStore(database).findOrAdd(snapshot.scope);
    if (!scope || snapshot.part != 0)
        return scope;
    auto begun = *scope;
    begun.mark += 1;
    if (!begun.cursor.epoch.isEmpty() && begun.cursor.epoch != snapshot.epoch) {
        // Versions of another epoch say nothing about those of this one.
        if (auto emptied = emptyScope(database, begun.n); !emptied)
            return emptied.error();
        begun.cursor = {};
        begun.whole = false;
        changes.everything = true;
    }
    begun.cursor.epoch = snapshot.epoch;
    return begun;
}

} // namespace

Result<ChangeSet> applyEvents(Sql::Database &database, const Protocol::Events &events)
{
    return applyEvents(database, QList{events});
}

Result<ChangeSet> applyEvents(Sql::Database &database, const QList<Protocol::Events> &frames)
{
    if (frames.isEmpty())
        return ChangeSet{};
    ScopeStore scopes(database);
    const auto found = scopes.find(frames.constFirst().scope);
    if (!found)
        return found.error();
    auto scope = found->value_or(ScopeRow());
    EntityApplier applier(database, scope, EntityApplier::Source::Live);
    const auto before = scope.cursor.at;
    for (const auto &events : frames) {
        if (!scope.whole || events.from > scope.cursor.at)
            return Error{ErrorKind::Conflict, u"sync.gap"_s, events.scope};
        if (events.to <= scope.cursor.at)
            continue;
        if (auto applied = applyAll(applier, events.items); !applied)
            return applied.error();
        scope.cursor.at = events.to;
    }
    if (scope.cursor.at == before)
        return ChangeSet{};
    scope.cursor.digest = applier.digest().text();
    if (auto saved = scopes.save(scope); !saved)
        return saved.error();
    return applier.finish();
}

Result<ChangeSet> applySnapshot(Sql::Database &database, const Protocol::Snapshot &snapshot)
{
    ChangeSet begun;
    auto scope = beginSnapshot(database, snapshot, begun);
    if (!scope)
        return scope.error();
    auto row = *scope;

    EntityApplier applier(database, row, EntityApplier::Source::Snapshot);
    if (auto applied = applyAll(applier, snapshot.items); !applied)
        return applied.error();
    row.cursor.digest = applier.digest().text();
    auto changes = applier.finish();
    if (!changes)
        return changes.error();
    begun = joined({begun, *changes});
    if (snapshot.last) {
        if (auto done = finishSnapshot(database, snapshot, row, begun); !done)
            return done.error();
    }
    if (auto saved = ScopeStore(database).save(row); !saved)
        return saved.error();
    return begun;
}

Result<ChangeSet>
applyHistory(Sql::Database &database, const Protocol::History &history, const MessageOrder &before)
{
    ConversationStore conversations(database);
    const auto found = conversations.head(history.conversation);
    if (!found)
        return found.error();
    if (!found->has_value())
        return ChangeSet{};
    ScopeRow scope;
    scope.n = (*found)->standing.scope;
    EntityApplier applier(database, scope, EntityApplier::Source::History);
    if (auto applied = applyAll(applier, history.items); !applied)
        return applied.error();
    auto changes = applier.finish();
    if (!changes)
        return changes;

    const auto head = conversations.head(history.conversation);
    if (!head)
        return head.error();
    auto coverage = (*head)->coverage;
    coverage.noteHistory(history.end ? MessageOrder() : history.next, before);
    if (auto saved = conversations.saveCoverage((*head)->n, coverage); !saved)
        return saved.error();
    return changes;
}

Result<ChangeSet> forgetScope(Sql::Database &database, const QString &name)
{
    ScopeStore scopes(database);
    const auto scope = scopes.find(name);
    if (!scope)
        return scope.error();
    ChangeSet changes;
    if (!scope->has_value())
        return changes;
    const auto held = ConversationStore(database).inScope((*scope)->n);
    if (!held)
        return held.error();
    for (const auto &one : *held)
        changes.removedConversations.append(one.id);
    const auto media = MessageStore(database).mediaInScope((*scope)->n);
    if (!media)
        return media.error();
    changes.goneMedia = *media;
    if (auto emptied = emptyScope(database, (*scope)->n); !emptied)
        return emptied.error();
    if (auto removed = scopes.remove((*scope)->n); !removed)
        return removed.error();
    changes.everything = true;
    changes.counts = true;
    changes.commit = database.commitNumber();
    return changes;
}

Result<> noteFloor(Sql::Database &database, const Protocol::ScopeStart &start)
{
    const auto scope = ScopeStore(database).find(start.scope);
    if (!scope)
        return scope.error();
    if (!scope->has_value() || (*scope)->cursor.epoch != start.epoch || start.floor == 0)
        return {};
    return TombstoneStore(database).forget((*scope)->n, start.floor);
}

} // namespace Frontdesk

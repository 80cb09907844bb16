// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/journal/changelog.h"

#include "core/base/uuid.h"
#include "core/protocol/framecodec.h"
#include "core/sql/database.h"

#include <algorithm>

namespace Frontdesk::Relay {

namespace {

/// The number of an item that a later state took the place of.
constexpr qint64 Replaced = -1;

struct Numbers {
    int scope = 0;
    qint64 head = 0; ///< after the numbers are taken
};

/// Takes @p count numbers from the counter row of @p scope, which it makes if there is none.
Result<Numbers> take(Sql::Database &database, const QString &scope, qint64 count)
{
    const auto numbers = [](const Sql::Row &row) {
        return Numbers{static_cast<int>(row.integer(0)), row.integer(1)};
    };
    auto taken =
        database.selectOne("UPDATE scope_head SET head = head + :count "
                           "WHERE workspace = :workspace AND name = :name "
                           "RETURNING scope, head",
                           {{":count", count}, {":workspace", Workspace}, {":name", scope}},
                           numbers);
    if (!taken)
        return taken.error();
    if (*taken)
        return **taken;
    auto made = database.selectOne(
        "INSERT INTO scope_head (workspace, name, scope, epoch, head) SELECT :workspace, :name, "
        "coalesce(max(scope), 0) + 1, :epoch, :count FROM scope_head WHERE workspace = :workspace "
        "RETURNING scope, head",
        {{":workspace", Workspace},
         {":name", scope},
         {":epoch", newUnguessable()},
         {":count", count}},
        numbers);
    if (!made)
        return made.error();
    return made->value_or(Numbers{});
}

Result<> insertRow(Sql::Database &database, int scope, const Protocol::Item &item)
{
    auto done = database.execute("INSERT INTO journal (workspace, scope, seq, kind, entity, ver) "
                                 "VALUES (:workspace, :scope, :seq, :kind, :entity, :ver)",
                                 {{":workspace", Workspace},
                                  {":scope", scope},
                                  {":seq", item.seq},
                                  {":kind", Protocol::kindOf(item.entity)},
                                  {":entity", item.id},
                                  {":ver", item.ver}});
    if (!done)
        return done.error();
    return {};
}

/// A message and its conversation are what nearly every webhook writes: one statement for both.
Result<> insertPair(Sql::Database &database,
                    int scope,
                    const Protocol::Item &first,
                    const Protocol::Item &second)
{
    auto done = database.execute("INSERT INTO journal (workspace, scope, seq, kind, entity, ver) "
                                 "VALUES (:workspace, :scope, :seq, :kind, :entity, :ver), "
                                 "(:workspace, :scope, :seq2, :kind2, :entity2, :ver2)",
                                 {{":workspace", Workspace},
                                  {":scope", scope},
                                  {":seq", first.seq},
                                  {":kind", Protocol::kindOf(first.entity)},
                                  {":entity", first.id},
                                  {":ver", first.ver},
                                  {":seq2", second.seq},
                                  {":kind2", Protocol::kindOf(second.entity)},
                                  {":entity2", second.id},
                                  {":ver2", second.ver}});
    if (!done)
        return done.error();
    return {};
}

Result<> insertRows(Sql::Database &database, int scope, const QList<Protocol::Item> &items)
{
    const auto pairs = items.size() / 2;
    for (qsizetype i = 0; i < pairs; ++i) {
        if (auto done = insertPair(database, scope, items.at(2 * i), items.at(2 * i + 1)); !done)
            return done;
    }
    if (items.size() % 2 != 0)
        return insertRow(database, scope, items.last());
    return {};
}
Result<> insertErasure(Sql::Database &database, const Numbers &numbers, const QString &message)
{
    auto done = database.execute("INSERT INTO erasure (workspace, scope, seq, message) "
                                 "VALUES (:workspace, :scope, :seq, :message)",
                                 {{":workspace", Workspace},
                                  {":scope", numbers.scope},
                                  {":seq", numbers.head},
                                  {":message", message}});
    if (!done)
        return done.error();
    return {};
}

} // namespace

QString orgScope()
{
    return QStringLiteral("org");
}

QString adminScope()
{
    return QStringLiteral("admin");
}

QString userScope(const UserId &user)
{
    return QStringLiteral("user:") + user.value();
}

QString deskScope(const AccountId &account)
{
    return QStringLiteral("desk:") + account.value() + QStringLiteral(":-");
}

void ChangeLog::put(const QString &scope, Protocol::Entity entity, const QString &id, qint64 ver)
{
    auto &pending = of(scope);
    const auto known = pending.places.find(id);
    if (known != pending.places.end() && pending.items.at(*known).entity.index() == entity.index()
        && Protocol::kindOf(pending.items.at(*known).entity) == Protocol::kindOf(entity)) {
        pending.items[*known].seq = Replaced;
        pending.hasReplaced = true;
    }
    pending.places.insert(id, pending.items.size());
    pending.items.append({0, id, ver, std::move(entity)});
}

void ChangeLog::put(const Message &message)
{
    put(deskScope(message.account), message, message.id.value(), message.ver);
}

void ChangeLog::put(const Conversation &conversation)
{
    put(deskScope(conversation.account), conversation, conversation.id.value(), conversation.ver);
}

void ChangeLog::put(const Contact &contact)
{
    put(deskScope(contact.account), contact, contact.id.value(), contact.ver);
}

void ChangeLog::put(const Account &account)
{
    put(orgScope(), account, account.id.value(), account.ver);
}

void ChangeLog::put(const User &user)
{
    put(orgScope(), user, user.id.value(), user.ver);
}

void ChangeLog::put(const UserId &owner, const ReadMark &mark)
{
    put(userScope(owner), mark, mark.conversation.value(), mark.ver);
}

void ChangeLog::put(const UserId &owner, const Mention &mention)
{
    put(userScope(owner), mention, mention.message.value(), mention.ver);
}

void ChangeLog::put(const Team &team)
{
    put(orgScope(), team, team.id.value(), team.ver);
}

void ChangeLog::put(const Tag &tag)
{
    put(orgScope(), tag, tag.id.value(), tag.ver);
}

void ChangeLog::erased(const Message &message)
{
    put(message);
    of(deskScope(message.account)).erased.append(message.id.value());
}

Result<> ChangeLog::number(Sql::Database &database)
{
    // Always in the same order, so that two relays on one database cannot wait for each other.
    std::sort(m_pending.begin(), m_pending.end(), [](const Pending &a, const Pending &b) {
        return a.scope < b.scope;
    });
    for (auto &pending : m_pending) {
        if (pending.hasReplaced)
            pending.items.removeIf([](const auto &item) { return item.seq == Replaced; });
        auto numbers = take(database, pending.scope, pending.items.size());
        if (!numbers)
            return numbers.error();
        const qint64 from = numbers->head - pending.items.size();
        qint64 seq = from;
        for (auto &item : pending.items)
            item.seq = ++seq;
        if (auto done = insertRows(database, numbers->scope, pending.items); !done)
            return done.error();
        for (const auto &message : std::as_const(pending.erased)) {
            if (auto done = insertErasure(database, *numbers, message); !done)
                return done.error();
        }
        m_changes.append({pending.scope, from, numbers->head, std::move(pending.items)});
    }
    m_pending.clear();
    return {};
}

ChangeLog::Pending &ChangeLog::of(const QString &scope)
{
    for (auto &pending : m_pending) {
        if (pending.scope == scope)
            return pending;
    }
    m_pending.append({scope, {}, {}, false, {}});
    return m_pending.last();
}

} // namespace Frontdesk::Relay

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/names.h"
#include "core/protocol/digest.h"
#include "core/protocol/framecodec.h"
#include "core/relay/hub/scopereader.h"
#include "core/relay/journal/rows.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

constexpr int ChunkRows = 200;
constexpr int RecentConversations = 500;
constexpr int RecentMessages = 30;
constexpr int ConversationsPerPart = 6; // 6 x 30 messages stay below a part's 200 rows

/// What a part of a snapshot may use. Ids run in order within a stage.
struct Part {
    Sql::Database &database;
    const QString &scope;
    SnapshotPlace &place;
    QList<Protocol::Item> &items;
};

/// Fills @p part from one stage. True when the stage is exhausted.
using Stage = Result<bool> (*)(Part &part);

template <typename T>
void append(QList<Protocol::Item> &items, const QString &id, const T &entity)
{
    items.append({0, id, entity.ver, entity});
}

Result<bool> accounts(Part &part)
{
    auto all = allAccounts(part.database);
    if (!all)
        return all.error();
    for (const auto &account : std::as_const(*all))
        append(part.items, account.id.value(), account);
    return true;
}

Result<bool> users(Part &part)
{
    auto all = allUsers(part.database);
    if (!all)
        return all.error();
    for (const auto &user : std::as_const(*all))
        append(part.items, user.id.value(), user);
    return true;
}

Result<bool> readMarks(Part &part)
{
    auto all = readMarksOf(part.database, UserId(part.scope.section(u':', 1)));
    if (!all)
        return all.error();
    for (const auto &mark : std::as_const(*all))
        append(part.items, mark.conversation.value(), mark);
    return true;
}

Result<QStringList> idsAfter(Part &part, const char *sql)
{
    return part.database.select(sql,
                                {{":workspace", Workspace},
                                 {":account", part.scope.section(u':', 1, 1)},
                                 {":after", part.place.lastId},
                                 {":limit", ChunkRows}},
                                [](const Sql::Row &row) { return row.text(0); });
}

Result<bool> contacts(Part &part)
{
    auto ids = idsAfter(part,
                        "SELECT id FROM contact WHERE workspace = :workspace "
                        "AND account = :account AND id > :after ORDER BY id LIMIT :limit");
    if (!ids)
        return ids.error();
    for (const auto &id : std::as_const(*ids)) {
        auto contact = contactById(part.database, ContactId(id));
        if (!contact)
            return contact.error();
        if (*contact)
            append(part.items, id, **contact);
        part.place.lastId = id;
    }
    return ids->size() < ChunkRows;
}

Result<bool> conversations(Part &part)
{
    auto ids = idsAfter(part,
                        "SELECT id FROM conversation WHERE workspace = :workspace "
                        "AND account = :account AND id > :after ORDER BY id LIMIT :limit");
    if (!ids)
        return ids.error();
    for (const auto &id : std::as_const(*ids)) {
        auto conversation = conversationById(part.database, ConversationId(id));
        if (!conversation)
            return conversation.error();
        if (*conversation)
            append(part.items, id, **conversation);
        part.place.lastId = id;
    }
    return ids->size() < ChunkRows;
}

/// The last messages of the conversations that were last written to. lastId counts them.
Result<bool> recentMessages(Part &part)
{
    const int done = part.place.lastId.toInt();
    auto ids = part.database.select(
        "SELECT id FROM conversation WHERE workspace = :workspace AND account = :account "
        "ORDER BY last_at DESC, last_seq DESC LIMIT :limit OFFSET :done",
        {{":workspace", Workspace},
         {":account", part.scope.section(u':', 1, 1)},
         {":limit", ConversationsPerPart},
         {":done", done}},
        [](const Sql::Row &row) { return row.text(0); });
    if (!ids)
        return ids.error();
    const auto end = TimelinePlace::end().order;
    for (const auto &id : std::as_const(*ids)) {
        auto messages = messagesBefore(part.database, ConversationId(id), end, RecentMessages);
        if (!messages)
            return messages.error();
        for (const auto &message : std::as_const(*messages))
            append(part.items, message.id.value(), message);
    }
    part.place.lastId = QString::number(done + ConversationsPerPart);
    return ids->size() < ConversationsPerPart || done + ConversationsPerPart >= RecentConversations;
}

struct Plan {
    QList<Stage> stages;
    QStringList complete;
};

Plan planOf(const QString &scope)
{
    if (scope == orgScope())
        return {{accounts, users}, {u"account"_s, u"user"_s}};
    if (scope.startsWith("desk:"_L1))
        return {{contacts, conversations, recentMessages}, {u"contact"_s, u"conversation"_s}};
    if (scope.startsWith("user:"_L1))
        return {{readMarks}, {u"read"_s}};
    return {};
}

Result<> begin(Sql::Database &database, const QString &scope, SnapshotPlace &place)
{
    auto head = database.selectOne("SELECT epoch, head FROM scope_head "
                                   "WHERE workspace = :workspace AND name = :name",
                                   {{":workspace", Workspace}, {":name", scope}},
                                   [](const Sql::Row &row) {
                                       return ScopeHead{{}, row.text(0), row.integer(1), 0};
                                   });
    if (!head)
        return head.error();
    place.at = *head ? (*head)->head : 0;
    place.epoch = *head ? (*head)->epoch : QString();
    return {};
}

Result<QStringList> erasedSince(Sql::Database &database, const QString &scope, qint64 since)
{
    return database.select("SELECT e.message FROM erasure e JOIN scope_head s "
                           "ON s.workspace = e.workspace AND s.scope = e.scope "
                           "WHERE s.workspace = :workspace AND s.name = :name AND e.seq > :since",
                           {{":workspace", Workspace}, {":name", scope}, {":since", since}},
                           [](const Sql::Row &row) { return row.text(0); });
}

} // namespace

Result<SnapshotPart>
snapshotPart(Sql::Database &database, const QString &scope, SnapshotPlace place, qint64 since)
{
    const auto plan = planOf(scope);
    if (place.at < 0) {
        if (auto begun = begin(database, scope, place); !begun)
            return begun.error();
    }
    Protocol::Snapshot snapshot{scope, place.epoch, place.at, place.part, {}, false, {}, {}, {}};
    while (snapshot.items.isEmpty() && place.stage < plan.stages.size()) {
        Part part{database, scope, place, snapshot.items};
        auto exhausted = plan.stages.at(place.stage)(part);
        if (!exhausted)
            return exhausted.error();
        if (*exhausted) {
            ++place.stage;
            place.lastId.clear();
        }
    }
    ++place.part;
    if (place.stage >= plan.stages.size()) {
        snapshot.last = true;
        snapshot.complete = plan.complete;
        auto erased = erasedSince(database, scope, since);
        if (!erased)
            return erased.error();
        snapshot.erased = std::move(*erased);
    }
    return SnapshotPart{Protocol::encode(snapshot), place, snapshot.last};
}

Result<QString> digestOf(Sql::Database &database, const QString &scope)
{
    Protocol::Digest digest;
    const auto add = [&](const char *kind, const char *sql, const QString &of) {
        return database.each(
            sql, {{":workspace", Workspace}, {":of", of}}, [&](const Sql::Row &row) {
                digest.add(QLatin1String(kind), row.text(0), row.integer(1));
            });
    };
    const auto of = scope.section(u':', 1, 1);
    Result<> done;
    if (scope == orgScope()) {
        done = add("account",
                   "SELECT id, ver FROM account WHERE workspace = :workspace AND :of = :of",
                   of);
        if (done)
            done = add("user",
                       "SELECT id, ver FROM app_user WHERE workspace = :workspace AND :of = :of",
                       of);
    } else if (scope.startsWith("desk:"_L1)) {
        done = add("contact",
                   "SELECT id, ver FROM contact WHERE workspace = :workspace AND account = :of",
                   of);
        if (done)
            done = add("conversation",
                       "SELECT id, ver FROM conversation WHERE workspace = :workspace "
                       "AND account = :of",
                       of);
    } else if (scope.startsWith("user:"_L1)) {
        done = add("read",
                   "SELECT conversation, ver FROM read_mark WHERE workspace = :workspace "
                   "AND app_user = :of",
                   of);
    }
    if (!done)
        return done.error();
    return digest.text();
}

} // namespace Frontdesk::Relay

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/hub/scopereader.h"

#include "core/protocol/framecodec.h"
#include "core/relay/journal/rows.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

struct JournalRow {
    qint64 seq = 0;
    QString kind;
    QString entity;
    qint64 ver = 0;
};

UserId userOfScope(const QString &scope)
{
    return UserId(scope.section(u':', 1));
}

template <typename T>
Result<std::optional<Protocol::Item>> itemFrom(Result<std::optional<T>> row, const QString &id)
{
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Protocol::Item>();
    const qint64 ver = (*row)->ver;
    return std::optional(Protocol::Item{0, id, ver, std::move(**row)});
}

Result<std::optional<Protocol::Item>>
readEntity(Sql::Database &database, const QString &scope, const JournalRow &row)
{
    if (row.kind == "message"_L1)
        return itemFrom(messageById(database, MessageId(row.entity)), row.entity);
    if (row.kind == "conversation"_L1)
        return itemFrom(conversationById(database, ConversationId(row.entity)), row.entity);
    if (row.kind == "contact"_L1)
        return itemFrom(contactById(database, ContactId(row.entity)), row.entity);
    if (row.kind == "account"_L1)
        return itemFrom(accountById(database, AccountId(row.entity)), row.entity);
    if (row.kind == "user"_L1)
        return itemFrom(userById(database, UserId(row.entity)), row.entity);
    if (row.kind == "read"_L1) {
        return itemFrom(readMark(database, userOfScope(scope), ConversationId(row.entity)),
                        row.entity);
    }
    return Error{ErrorKind::Corrupt, u"storage.corrupt"_s, u"journal kind "_s + row.kind};
}

Result<QList<JournalRow>>
journalAfter(Sql::Database &database, const QString &scope, qint64 after, int limit)
{
    return database.select(
        "SELECT j.seq, j.kind, j.entity, j.ver FROM journal j JOIN scope_head s "
        "ON s.workspace = j.workspace AND s.scope = j.scope WHERE s.workspace = :workspace "
        "AND s.name = :name AND j.seq > :after ORDER BY j.seq LIMIT :limit",
        {{":workspace", Workspace}, {":name", scope}, {":after", after}, {":limit", limit}},
        [](const Sql::Row &row) {
            return JournalRow{row.integer(0), row.text(1), row.text(2), row.integer(3)};
        });
}

} // namespace

Result<QList<ScopeHead>> scopeHeads(Sql::Database &database)
{
    return database.select(
        "SELECT name, epoch, head, floor FROM scope_head "
        "WHERE workspace = :workspace",
        {{":workspace", Workspace}},
        [](const Sql::Row &row) {
            return ScopeHead{row.text(0), row.text(1), row.integer(2), row.integer(3)};
        });
}

Result<Tail> tailAfter(Sql::Database &database, const QString &scope, qint64 after, int limit)
{
    auto rows = journalAfter(database, scope, after, limit);
    if (!rows)
        return rows.error();
    Tail tail{after, after, {}};
    if (rows->isEmpty())
        return tail;
    tail.to = rows->constLast().seq;

    // The last row of an entity is served with the content of now; earlier ones say nothing more.
    QHash<QString, qint64> lastSeq;
    for (const auto &row : std::as_const(*rows))
        lastSeq.insert(row.kind + u' ' + row.entity, row.seq);
    QByteArrayList items;
    for (const auto &row : std::as_const(*rows)) {
        if (lastSeq.value(row.kind + u' ' + row.entity) != row.seq)
            continue;
        auto item = readEntity(database, scope, row);
        if (!item)
            return item.error();
        if (*item) {
            (*item)->seq = row.seq;
            items.append(Protocol::encodeItem(**item));
        } else {
            items.append(
                Protocol::encodeItem({row.seq, row.entity, row.ver, Protocol::Vanished{row.kind}}));
        }
    }
    tail.frame = Protocol::encodeEvents(scope, after, tail.to, items);
    return tail;
}

Result<Protocol::History> historyPage(Sql::Database &database,
                                      const Protocol::HistoryRequest &request)
{
    const int limit = std::clamp(request.limit, 1, Protocol::MaxItemsPerFrame);
    auto messages = messagesBefore(database, request.conversation, request.before, limit);
    if (!messages)
        return messages.error();
    Protocol::History history{request.request, request.conversation, {}, {}, false, {}};
    history.end = messages->size() < limit;
    if (!messages->isEmpty())
        history.next = messages->constLast().order;
    history.items.reserve(messages->size());
    for (const auto &message : std::as_const(*messages))
        history.items.append({0, message.id.value(), message.ver, message});
    return history;
}

} // namespace Frontdesk::Relay

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/namereads.h"

#include "core/search/spelling.h"
#include "core/storage/conversationstore.h"

namespace Frontdesk {

namespace {

// Parsing every body here would take ten times as long.
constexpr char NamesAfter[] = "SELECT n, last_at, json_extract(body, '$.title') FROM conversation "
                              "WHERE n > :after AND ver > 0 ORDER BY n LIMIT :limit";

constexpr char NameOf[] = "SELECT n, last_at, json_extract(body, '$.title') FROM conversation "
                          "WHERE id = :id AND ver > 0";

SpelledName nameFrom(const Sql::Row &row)
{
    return {row.integer(0), row.integer(1), Search::spelled(row.text(2))};
}

} // namespace

Result<QList<SpelledName>> readNames(Sql::Database &database, qint64 after, int limit)
{
    return database.select(NamesAfter, {{":after", after}, {":limit", limit}}, nameFrom);
}

Result<QList<SpelledName>> readNames(Sql::Database &database, const QList<ConversationId> &ids)
{
    QList<SpelledName> names;
    for (const auto &id : ids) {
        const auto name = database.selectOne(NameOf, {{":id", id.value()}}, nameFrom);
        if (!name)
            return name.error();
        if (name->has_value())
            names.append(**name);
    }
    return names;
}

Result<QList<Conversation>> readNamed(Sql::Database &database, const QList<qint64> &numbers)
{
    QList<Conversation> conversations;
    for (const auto n : numbers) {
        const auto id = database.selectOne("SELECT id FROM conversation WHERE n = :n AND ver > 0",
                                           {{":n", n}},
                                           [](const Sql::Row &row) { return row.text(0); });
        if (!id)
            return id.error();
        if (!id->has_value())
            continue;
        const auto conversation = ConversationStore(database).find(ConversationId(**id));
        if (!conversation)
            return conversation.error();
        if (conversation->has_value())
            conversations.append(**conversation);
    }
    return conversations;
}

} // namespace Frontdesk

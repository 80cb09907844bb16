// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/messagestore.h"

#include "core/protocol/entitycodec.h"
#include "core/storage/periodreads.h"

#include <QJsonDocument>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

Message readMessage(const Sql::Row &row)
{
    const auto json = QJsonDocument::fromJson(row.utf8(2)).object();
    return std::get<Message>(Protocol::entityFrom(u"message"_s, row.text(0), row.integer(1), json));
}

Sql::Utf8 bodyOf(const Message &message)
{
    Protocol::JsonWriter json;
    Protocol::write(json, Protocol::Entity(message));
    return {json.take()};
}

QStringList shasOf(const Message &message)
{
    QStringList shas;
    if (const auto &media = message.content.media)
        shas << media->sha << media->thumbnail;
    shas.removeAll(QString());
    return shas;
}

MessageStore::List listOf(const Message &message)
{
    if (closesPeriod(message))
        return MessageStore::List::Closing;
    const bool isReply = message.direction == Direction::Outbound;
    if (isReply && (message.state == SendState::Failed || message.state == SendState::Unknown))
        return MessageStore::List::NotSent;
    const bool isNote = message.direction == Direction::Note;
    return isNote && message.content.media ? MessageStore::List::NoteFiles
                                           : MessageStore::List::None;
}

} // namespace

Result<bool> MessageStore::put(const Message &message, qint64 conversation)
{
    auto changed =
        m_database.execute("INSERT INTO message (id, conversation, order_at, order_seq, inbound, "
                           "pinned_at, listed, ver, body) VALUES (:id, :conversation, :at, :seq, "
                           ":inbound, :pinned, :listed, :ver, :body) "
                           "ON CONFLICT (id) DO UPDATE SET conversation = excluded.conversation, "
                           "order_at = excluded.order_at, order_seq = excluded.order_seq, "
                           "inbound = excluded.inbound, pinned_at = excluded.pinned_at, "
                           "listed = excluded.listed, "
                           "ver = excluded.ver, body = excluded.body "
                           "WHERE excluded.ver > message.ver",
                           {{":id", message.id.value()},
                            {":conversation", conversation},
                            {":at", message.order.at},
                            {":seq", message.order.seq},
                            {":inbound", message.direction == Direction::Inbound},
                            {":pinned", message.pinnedAt},
                            {":listed", static_cast<qint64>(listOf(message))},
                            {":ver", message.ver},
                            {":body", bodyOf(message)}});
    if (!changed)
        return changed.error();
    return *changed > 0;
}

Result<std::optional<qint64>> MessageStore::version(const MessageId &id)
{
    return m_database.selectOne("SELECT ver FROM message WHERE id = :id",
                                {{":id", id.value()}},
                                [](const Sql::Row &row) { return row.integer(0); });
}

Result<std::optional<Message>> MessageStore::find(const MessageId &id)
{
    return m_database.selectOne(
        "SELECT id, ver, body FROM message WHERE id = :id", {{":id", id.value()}}, readMessage);
}

Result<bool> MessageStore::remove(const MessageId &id)
{
    auto changed = m_database.execute("DELETE FROM message WHERE id = :id", {{":id", id.value()}});
    if (!changed)
        return changed.error();
    return *changed > 0;
}

Result<std::optional<Message>> MessageStore::erase(const MessageId &id)
{
    auto held = find(id);
    if (!held || !held->has_value() || (*held)->content.kind == ContentKind::Erased)
        return held ? Result<std::optional<Message>>(std::optional<Message>()) : held;
    auto message = **held;
    message.content = {};
    message.content.kind = ContentKind::Erased;
    message.senderName.clear();
    auto done = m_database.execute("UPDATE message SET body = :body WHERE id = :id",
                                   {{":body", bodyOf(message)}, {":id", id.value()}});
    if (!done)
        return done.error();
    return std::optional(message);
}

Result<MessageSlice> MessageStore::page(qint64 conversation,
                                        const MessageOrder &before,
                                        const MessageOrder &from,
                                        int limit)
{
    auto rows = m_database.select(
        "SELECT id, ver, body FROM message WHERE conversation = :conversation "
        "AND (order_at, order_seq) < (:at, :seq) AND (order_at, order_seq) >= (:from_at, :from_seq)"
        " ORDER BY order_at DESC, order_seq DESC LIMIT :limit",
        {{":conversation", conversation},
         {":at", before.at},
         {":seq", before.seq},
         {":from_at", from.at},
         {":from_seq", from.seq},
         {":limit", limit + 1}},
        readMessage);
    if (!rows)
        return rows.error();
    MessageSlice slice{*rows, rows->size() > limit};
    if (slice.more)
        slice.messages.removeLast();
    std::ranges::reverse(slice.messages);
    return slice;
}

Result<MessageSlice> MessageStore::pageFrom(qint64 conversation,
                                            const MessageOrder &from,
                                            const MessageOrder &until,
                                            int limit)
{
    auto rows =
        m_database.select("SELECT id, ver, body FROM message WHERE conversation = :conversation "
                          "AND (order_at, order_seq) >= (:at, :seq) "
                          "AND (order_at, order_seq) < (:until_at, :until_seq)"
                          " ORDER BY order_at, order_seq LIMIT :limit",
                          {{":conversation", conversation},
                           {":at", from.at},
                           {":seq", from.seq},
                           {":until_at", until.at},
                           {":until_seq", until.seq},
                           {":limit", limit + 1}},
                          readMessage);
    if (!rows)
        return rows.error();
    MessageSlice slice{*rows, rows->size() > limit};
    if (slice.more)
        slice.messages.removeLast();
    return slice;
}

Result<int> MessageStore::unread(qint64 conversation, const MessageOrder &readUpTo)
{
    auto count = m_database.selectOne(
        "SELECT count(*) FROM (SELECT 1 FROM message WHERE conversation = :conversation "
        "AND (order_at, order_seq) > (:at, :seq) AND inbound = 1 LIMIT :most)",
        {{":conversation", conversation},
         {":at", readUpTo.at},
         {":seq", readUpTo.seq},
         {":most", MostUnread}},
        [](const Sql::Row &row) { return static_cast<int>(row.integer(0)); });
    if (!count)
        return count.error();
    return count->value_or(0);
}

Result<QList<Message>> MessageStore::listed(qint64 conversation, List list, int limit)
{
    return m_database.select(
        "SELECT id, ver, body FROM message WHERE conversation = :conversation AND listed = :list "
        "AND listed > 0 ORDER BY order_at DESC, order_seq DESC LIMIT :limit",
        {{":conversation", conversation}, {":list", static_cast<qint64>(list)}, {":limit", limit}},
        readMessage);
}

Result<QList<Message>> MessageStore::pinned(qint64 conversation)
{
    return m_database.select("SELECT id, ver, body FROM message "
                             "WHERE conversation = :conversation AND pinned_at > 0 "
                             "ORDER BY pinned_at DESC",
                             {{":conversation", conversation}},
                             readMessage);
}

Result<QList<Message>> MessageStore::lastPinned(int limit)
{
    return m_database.select("SELECT id, ver, body FROM message WHERE pinned_at > 0 "
                             "ORDER BY pinned_at DESC LIMIT :limit",
                             {{":limit", limit}},
                             readMessage);
}

Result<QStringList> MessageStore::mediaOf(const MessageId &id)
{
    const auto held = find(id);
    if (!held)
        return held.error();
    return held->has_value() ? shasOf(**held) : QStringList();
}

Result<QStringList> MessageStore::mediaInScope(qint64 scope)
{
    const auto rows = m_database.select(
        "SELECT message.id, message.ver, message.body FROM message "
        "JOIN conversation ON conversation.n = message.conversation "
        "WHERE conversation.scope = :scope AND instr(message.body, '\"sha\"') > 0",
        {{":scope", scope}},
        readMessage);
    if (!rows)
        return rows.error();
    QStringList shas;
    for (const auto &message : *rows)
        shas += shasOf(message);
    return shas;
}

Result<QList<Message>> MessageStore::recentStickers(qint64 since, int limit)
{
    return m_database.select(
        "SELECT message.id, message.ver, message.body FROM "
        "(SELECT n FROM conversation WHERE ver > 0 ORDER BY last_at DESC, last_seq DESC LIMIT 200) "
        "AS chat JOIN message ON message.conversation = chat.n AND message.order_at > :since "
        "WHERE instr(message.body, '\"sticker\"') > 0 "
        "ORDER BY message.order_at DESC, message.order_seq DESC LIMIT :limit",
        {{":since", since}, {":limit", limit}},
        readMessage);
}

Result<QStringList> MessageStore::recentThumbnails(qint64 since, int limit)
{
    const auto rows = m_database.select(
        "SELECT message.id, message.ver, message.body FROM "
        "(SELECT n, last_at, last_seq FROM conversation WHERE ver > 0 "
        "ORDER BY last_at DESC, last_seq DESC LIMIT 200) AS chat "
        "JOIN message ON message.conversation = chat.n AND message.order_at > :since "
        "WHERE instr(message.body, '\"thumbnail\"') > 0 "
        "ORDER BY chat.last_at DESC, chat.last_seq DESC, message.order_at DESC LIMIT :limit",
        {{":since", since}, {":limit", limit}},
        readMessage);
    if (!rows)
        return rows.error();
    QStringList shas;
    for (const auto &message : *rows) {
        if (message.content.media && !message.content.media->thumbnail.isEmpty())
            shas << message.content.media->thumbnail;
    }
    return shas;
}

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/names.h"
#include "core/protocol/entitycodec.h"
#include "core/relay/journal/rows.h"

#include <QJsonDocument>

namespace Frontdesk::Relay {

namespace {

// Column list and reader stand together: change both or none.
#define FRONTDESK_MESSAGE_COLUMNS                                                                  \
    "id, conversation, account, direction, order_at, order_seq, content, platform_at, "            \
    "arrived_at, platform_id, sender, sender_name, quotes, quote_token <> '', edited_at, author, " \
    "state, route, error, error_args, pinned_at, pin_category, template, ver"

Message messageFrom(const Sql::Row &row)
{
    Message message;
    message.id = MessageId(row.text(0));
    message.conversation = ConversationId(row.text(1));
    message.account = AccountId(row.text(2));
    message.direction = fromName<Direction>(row.text(3)).value_or(Direction::System);
    message.order = {row.integer(4), row.integer(5)};
    message.content = Protocol::contentFromBytes(row.utf8(6));
    message.platformAt = row.integer(7);
    message.arrivedAt = row.integer(8);
    message.platformId = row.text(9);
    message.senderId = row.text(10);
    message.senderName = row.text(11);
    message.quotes = MessageId(row.text(12));
    message.quotable = row.flag(13);
    message.editedAt = row.integer(14);
    message.author = UserId(row.text(15));
    message.state = fromName<SendState>(row.text(16)).value_or(SendState::None);
    message.route = fromName<SendRoute>(row.text(17)).value_or(SendRoute::None);
    message.errorCode = row.text(18);
    message.errorArgs = QJsonDocument::fromJson(row.utf8(19)).object().toVariantMap();
    message.pinnedAt = row.integer(20);
    message.pinCategory = row.text(21);
    message.usedTemplate = TemplateId(row.text(22));
    message.ver = row.integer(23);
    return message;
}

Sql::Value platformIdOf(const Message &message)
{
    return message.platformId.isEmpty() ? Sql::Value() : Sql::Value(message.platformId);
}

QString argsText(const QVariantMap &args)
{
    if (args.isEmpty())
        return {};
    return QString::fromUtf8(
        QJsonDocument(QJsonObject::fromVariantMap(args)).toJson(QJsonDocument::Compact));
}

} // namespace

Result<std::optional<Message>> messageById(Sql::Database &database, const MessageId &id)
{
    return database.selectOne("SELECT " FRONTDESK_MESSAGE_COLUMNS
                              " FROM message WHERE workspace = :workspace AND id = :id",
                              {{":workspace", Workspace}, {":id", id.value()}},
                              messageFrom);
}

Result<std::optional<Message>>
messageOf(Sql::Database &database, const AccountId &account, const QString &platformId)
{
    return database.selectOne(
        "SELECT " FRONTDESK_MESSAGE_COLUMNS
        " FROM message WHERE workspace = :workspace AND account = :account "
        "AND platform_id = :platform_id",
        {{":workspace", Workspace}, {":account", account.value()}, {":platform_id", platformId}},
        messageFrom);
}

Result<QList<Message>> messagesBefore(Sql::Database &database,
                                      const ConversationId &conversation,
                                      const MessageOrder &before,
                                      int limit)
{
    return database.select("SELECT " FRONTDESK_MESSAGE_COLUMNS
                           " FROM message WHERE workspace = :workspace "
                           "AND conversation = :conversation "
                           "AND (order_at, order_seq) < (:at, :seq) "
                           "ORDER BY order_at DESC, order_seq DESC LIMIT :limit",
                           {{":workspace", Workspace},
                            {":conversation", conversation.value()},
                            {":at", before.at},
                            {":seq", before.seq},
                            {":limit", limit}},
                           messageFrom);
}

Result<QList<Message>>
notesSince(Sql::Database &database, const ConversationId &conversation, qint64 at)
{
    return database.select("SELECT " FRONTDESK_MESSAGE_COLUMNS
                           " FROM message WHERE workspace = :workspace "
                           "AND conversation = :conversation AND order_at >= :at "
                           "AND direction = :note",
                           {{":workspace", Workspace},
                            {":conversation", conversation.value()},
                            {":at", at},
                            {":note", nameOf(Direction::Note)}},
                           messageFrom);
}

Result<QList<MessageHead>> messageHeadsBefore(Sql::Database &database, const QString &id, int limit)
{
    constexpr QChar AfterAll(0xFFFF);
    return database.select(
        "SELECT id, account, order_at FROM message WHERE workspace = :workspace AND id < :id "
        "ORDER BY id DESC LIMIT :limit",
        {{":workspace", Workspace},
         {":id", id.isEmpty() ? QString(AfterAll) : id},
         {":limit", limit}},
        [](const Sql::Row &row) {
            return MessageHead{MessageId(row.text(0)), AccountId(row.text(1)), row.integer(2)};
        });
}

Result<bool>
insertMessage(Sql::Database &database, const Message &message, const MessageTokens &tokens)
{
    auto inserted = database.execute(
        "INSERT INTO message (workspace, id, conversation, account, direction, order_at, "
        "order_seq, content, platform_at, arrived_at, platform_id, sender, sender_name, quotes, "
        "quote_token, mark_token, edited_at, author, state, route, error, error_args, template, "
        "ver) VALUES "
        "(:workspace, :id, "
        ":conversation, :account, :direction, :order_at, :order_seq, :content, :platform_at, "
        ":arrived_at, :platform_id, :sender, :sender_name, :quotes, :quote_token, :mark_token, "
        ":edited_at, :author, :state, "
        ":route, :error, :error_args, :template, :ver) ON CONFLICT DO NOTHING",
        {{":workspace", Workspace},
         {":id", message.id.value()},
         {":conversation", message.conversation.value()},
         {":account", message.account.value()},
         {":direction", nameOf(message.direction)},
         {":order_at", message.order.at},
         {":order_seq", message.order.seq},
         {":content", Sql::Utf8{Protocol::contentBytes(message.content)}},
         {":platform_at", message.platformAt},
         {":arrived_at", message.arrivedAt},
         {":platform_id", platformIdOf(message)},
         {":sender", message.senderId},
         {":sender_name", message.senderName},
         {":quotes", message.quotes.value()},
         {":quote_token", tokens.quote},
         {":mark_token", tokens.markAsRead},
         {":edited_at", message.editedAt},
         {":author", message.author.value()},
         {":state", nameOf(message.state)},
         {":route", nameOf(message.route)},
         {":error", message.errorCode},
         {":error_args", argsText(message.errorArgs)},
         {":template", message.usedTemplate.value()},
         {":ver", message.ver}});
    if (!inserted)
        return inserted.error();
    return *inserted > 0;
}

Result<Message> updateMessage(Sql::Database &database, Message message)
{
    ++message.ver;
    auto updated = database.execute(
        "UPDATE message SET content = :content, platform_id = :platform_id, "
        "sender_name = :sender_name, quotes = :quotes, edited_at = :edited_at, state = :state, "
        "route = :route, error = :error, error_args = :error_args, pinned_at = :pinned_at, "
        "pin_category = :pin_category, ver = :ver, "
        "quote_token = CASE WHEN :erased THEN '' ELSE quote_token END, "
        "mark_token = CASE WHEN :erased THEN '' ELSE mark_token END "
        "WHERE workspace = :workspace AND id = :id",
        {{":content", Sql::Utf8{Protocol::contentBytes(message.content)}},
         {":platform_id", platformIdOf(message)},
         {":sender_name", message.senderName},
         {":quotes", message.quotes.value()},
         {":edited_at", message.editedAt},
         {":state", nameOf(message.state)},
         {":route", nameOf(message.route)},
         {":error", message.errorCode},
         {":error_args", argsText(message.errorArgs)},
         {":pinned_at", message.pinnedAt},
         {":pin_category", message.pinCategory},
         {":ver", message.ver},
         {":erased", message.content.kind == ContentKind::Erased},
         {":workspace", Workspace},
         {":id", message.id.value()}});
    if (!updated)
        return updated.error();
    return message;
}

Result<> replaceQuoteToken(Sql::Database &database, const MessageId &id, const QString &token)
{
    auto updated = database.execute(
        "UPDATE message SET quote_token = :token WHERE workspace = :workspace AND id = :id",
        {{":token", token}, {":workspace", Workspace}, {":id", id.value()}});
    if (!updated)
        return updated.error();
    return {};
}

} // namespace Frontdesk::Relay

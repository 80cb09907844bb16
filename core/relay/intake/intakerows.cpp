// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/intake/intakerows.h"

#include "core/base/uuid.h"
#include "core/protocol/entitycodec.h"
#include "core/relay/journal/rows.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestWord = 64;
/// How far the platform's clock may be ahead of ours.
constexpr qint64 MostAheadMs = 60LL * 60 * 1000;

Result<> forgetEdits(WriteContext &context, const AccountId &account, const QString &message)
{
    auto done = context.database.execute(
        "DELETE FROM message_tombstone WHERE workspace = :workspace AND account = :account "
        "AND platform_id = :message AND kind = 'edited'",
        {{":workspace", Workspace}, {":account", account.value()}, {":message", message}});
    if (!done)
        return done.error();
    return {};
}

} // namespace

Result<bool>
insertRawEvent(WriteContext &context, const AccountId &account, const InboundEvent &event)
{
    auto inserted = context.database.execute(
        "INSERT INTO raw_event (workspace, account, event_key, received_at, message, body) "
        "VALUES (:workspace, :account, :key, :now, :message, :body) ON CONFLICT DO NOTHING",
        {{":workspace", Workspace},
         {":account", account.value()},
         {":key", event.dedupeKey},
         {":now", context.now},
         {":message", event.messageId},
         {":body", Sql::Utf8{event.raw}}});
    if (!inserted)
        return inserted.error();
    return *inserted > 0;
}

Result<> redact(WriteContext &context, const AccountId &account, const QString &platformMessageId)
{
    context.database.emptyLogSoon(); // which may hold the words as well
    if (auto forgotten = forgetEdits(context, account, platformMessageId); !forgotten)
        return forgotten;
    struct Raw {
        QString key;
        QByteArray body;
    };
    auto rows = context.database.select(
        "SELECT event_key, body FROM raw_event WHERE workspace = :workspace "
        "AND account = :account AND message = :message AND message <> ''",
        {{":workspace", Workspace}, {":account", account.value()}, {":message", platformMessageId}},
        [](const Sql::Row &row) {
            return Raw{row.text(0), row.utf8(1)};
        });
    if (!rows)
        return rows.error();
    for (const auto &raw : *rows) {
        const auto event = QJsonDocument::fromJson(raw.body).object();
        if (event["type"_L1].toString() == "unsend"_L1)
            continue; // says nothing but the id
        if (event["erased"_L1].toBool() && event.contains("sha256"_L1))
            continue; // done before, and the hash is that of the original
        const auto hash = QCryptographicHash::hash(raw.body, QCryptographicHash::Sha256).toHex();
        const QJsonObject left{{u"type"_s, event["type"_L1]},
                               {u"timestamp"_s, event["timestamp"_L1]},
                               {u"webhookEventId"_s, event["webhookEventId"_L1]},
                               {u"erased"_s, true},
                               {u"sha256"_s, QString::fromLatin1(hash)}};
        auto done = context.database.execute(
            "UPDATE raw_event SET body = :body WHERE workspace = :workspace "
            "AND account = :account AND event_key = :key",
            {{":body", Sql::Utf8{QJsonDocument(left).toJson(QJsonDocument::Compact)}},
             {":workspace", Workspace},
             {":account", account.value()},
             {":key", raw.key}});
        if (!done)
            return done.error();
    }
    return {};
}

Result<> forgetMedia(WriteContext &context, const Message &message)
{
    for (const char *sql : {"DELETE FROM fetch_job WHERE workspace = :workspace "
                            "AND kind = 'content' AND subject = :message",
                            "DELETE FROM media_use WHERE workspace = :workspace "
                            "AND message = :message"}) {
        auto done = context.database.execute(
            sql, {{":workspace", Workspace}, {":message", message.id.value()}});
        if (!done)
            return done.error();
    }
    return {};
}

Result<Contact> contactFor(WriteContext &context, const AccountId &account, const QString &user)
{
    auto found = contactOf(context.database, account, user);
    if (!found)
        return found.error();
    if (*found)
        return std::move(**found);
    Contact contact;
    contact.id = ContactId(newUuid(context.now));
    contact.account = account;
    contact.platformUserId = user;
    auto stored = putContact(context.database, contact);
    if (!stored)
        return stored.error();
    context.log.put(*stored);
    return stored;
}

Result<> putTombstone(WriteContext &context,
                      const AccountId &account,
                      const QString &platformMessageId,
                      const Tombstone &tombstone)
{
    auto done = context.database.execute(
        "INSERT INTO message_tombstone (workspace, account, platform_id, kind, platform_at, "
        "content, quote_token) VALUES (:workspace, :account, :message, :kind, :at, :content, "
        ":quote) ON CONFLICT (workspace, account, platform_id, kind) DO UPDATE SET "
        "platform_at = excluded.platform_at, content = excluded.content, "
        "quote_token = excluded.quote_token "
        "WHERE excluded.platform_at > message_tombstone.platform_at",
        {{":workspace", Workspace},
         {":account", account.value()},
         {":message", platformMessageId},
         {":kind", tombstone.kind},
         {":at", tombstone.platformAt},
         {":content", Sql::Utf8{Protocol::contentBytes(tombstone.content)}},
         {":quote", tombstone.quoteToken}});
    if (!done)
        return done.error();
    return {};
}

Result<QList<Tombstone>>
tombstonesOf(WriteContext &context, const AccountId &account, const QString &platformMessageId)
{
    return context.database.select(
        "SELECT kind, platform_at, content, quote_token FROM message_tombstone "
        "WHERE workspace = :workspace AND account = :account AND platform_id = :message",
        {{":workspace", Workspace}, {":account", account.value()}, {":message", platformMessageId}},
        [](const Sql::Row &row) {
            return Tombstone{
                row.text(0), row.integer(1), Protocol::contentFromBytes(row.utf8(2)), row.text(3)};
        });
}

Result<QStringList> allTombstoned(WriteContext &context)
{
    return context.database.select("SELECT platform_id FROM message_tombstone "
                                   "WHERE workspace = :workspace",
                                   {{":workspace", Workspace}},
                                   [](const Sql::Row &row) { return row.text(0); });
}

Result<bool> isLatestOfFriendship(WriteContext &context, const ContactId &contact, qint64 at)
{
    auto noted = context.database.execute(
        "UPDATE contact SET friend_at = :at WHERE workspace = :workspace AND id = :id "
        "AND friend_at <= :at",
        {{":at", at}, {":workspace", Workspace}, {":id", contact.value()}});
    if (!noted)
        return noted.error();
    return *noted > 0;
}

Result<bool> hasLaterEvent(WriteContext &context, const ConversationId &conversation, qint64 at)
{
    auto found = context.database.selectOne(
        "SELECT 1 FROM message WHERE workspace = :workspace AND conversation = :conversation "
        "AND order_at >= :from AND direction <> 'outbound' AND platform_at > :at LIMIT 1",
        {{":workspace", Workspace},
         {":conversation", conversation.value()},
         {":from", at - MostAheadMs},
         {":at", at}},
        [](const Sql::Row &row) { return row.flag(0); });
    if (!found)
        return found.error();
    return found->has_value();
}

Result<> countUnplaced(WriteContext &context, const AccountId &account, const QString &word)
{
    auto done = context.database.execute(
        "INSERT INTO unplaced_event (workspace, account, kind, events, last_at) "
        "VALUES (:workspace, :account, :kind, 1, :now) ON CONFLICT (workspace, account, kind) "
        "DO UPDATE SET events = unplaced_event.events + 1, last_at = excluded.last_at",
        {{":workspace", Workspace},
         {":account", account.value()},
         {":kind", word.left(LongestWord)},
         {":now", context.now}});
    if (!done)
        return done.error();
    return {};
}

} // namespace Frontdesk::Relay

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/accounts/accountrows.h"

#include "core/base/uuid.h"
#include "core/channels/registry.h"
#include "core/domain/names.h"
#include "core/relay/journal/rows.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

// Kinds of sealed rows.
constexpr QLatin1String ChannelSecret("secret");
constexpr QLatin1String LongLivedToken("token");
constexpr int SecretsKept = 2;

struct SealedRow {
    QString kind;
    QString id;
    QByteArray sealed;
};

/// The one row where a sealed value opens.
QByteArray placeOf(const AccountId &account, const QString &kind, const QString &id)
{
    return (account.value() + u'/' + kind + u'/' + id).toUtf8();
}

Result<> insertSealed(WriteContext &context,
                      const SecretBox &box,
                      const AccountId &account,
                      QLatin1String kind,
                      const QByteArray &plain)
{
    const auto id = newUuid(context.now);
    auto done = context.database.execute(
        "INSERT INTO account_secret (workspace, account, kind, id, sealed, created_at) "
        "VALUES (:workspace, :account, :kind, :id, :sealed, :now)",
        {{":workspace", Workspace},
         {":account", account.value()},
         {":kind", QString(kind)},
         {":id", id},
         {":sealed", box.seal(plain, placeOf(account, kind, id))},
         {":now", context.now}});
    if (!done)
        return done.error();
    return {};
}

Result<> openSecrets(Sql::Database &database, const SecretBox &box, ConnectedAccount &account)
{
    // By rowid, which follows the order of insertion where ids of one millisecond do not.
    auto rows = database.select(
        "SELECT kind, id, sealed FROM account_secret "
        "WHERE workspace = :workspace AND account = :account ORDER BY created_at DESC, rowid DESC",
        {{":workspace", Workspace}, {":account", account.account.id.value()}},
        [](const Sql::Row &row) {
            return SealedRow{row.text(0), row.text(1), row.utf8(2)};
        });
    if (!rows)
        return rows.error();
    for (const auto &row : std::as_const(*rows)) {
        auto plain = box.open(row.sealed, placeOf(account.account.id, row.kind, row.id));
        if (!plain)
            return plain.error();
        if (row.kind == ChannelSecret)
            account.secrets.append(*plain);
        else if (row.kind == LongLivedToken && account.accessToken.isEmpty())
            account.accessToken = *plain;
    }
    return {};
}

Result<> loadPrivateColumns(Sql::Database &database, ConnectedAccount &account)
{
    return database.each("SELECT bot_user_id, channel_id, reply_first FROM account "
                         "WHERE workspace = :workspace AND id = :id",
                         {{":workspace", Workspace}, {":id", account.account.id.value()}},
                         [&](const Sql::Row &row) {
                             account.botUserId = row.text(0);
                             account.channelId = row.utf8(1);
                             account.replyFirst = row.flag(2);
                         });
}

/// Whether a channel or bot of @p account is connected already.
Result<bool> isTaken(Sql::Database &database, const ConnectedAccount &account)
{
    auto found = database.selectOne(
        "SELECT 1 FROM account WHERE workspace = :workspace AND platform = :platform "
        "AND (slug = :slug OR bot_user_id = :bot OR channel_id = :channel)",
        {{":workspace", Workspace},
         {":platform", QString(nameOf(account.account.platform))},
         {":slug", account.account.slug},
         {":bot", account.botUserId},
         {":channel", QString::fromUtf8(account.channelId)}},
        [](const Sql::Row &row) { return row.flag(0); });
    if (!found)
        return found.error();
    return found->has_value();
}

Result<> insertRow(Sql::Database &database, const ConnectedAccount &connected)
{
    const auto &account = connected.account;
    auto done = database.execute(
        "INSERT INTO account (workspace, id, platform, slug, name, basic_id, bot_user_id, "
        "channel_id, group_name, locale, letter, color, attention, mark_as_read, read_marks, "
        "show_typing, reply_first, premium_id, ver) "
        "VALUES (:workspace, :id, :platform, :slug, :name, :basic_id, :bot, :channel, :group, "
        ":locale, :letter, :color, :attention, :mark_as_read, "
        ":read_marks, :show_typing, :reply_first, :premium_id, :ver)",
        {{":workspace", Workspace},
         {":id", account.id.value()},
         {":platform", QString(nameOf(account.platform))},
         {":slug", account.slug},
         {":name", account.name},
         {":basic_id", account.basicId},
         {":bot", connected.botUserId},
         {":channel", QString::fromUtf8(connected.channelId)},
         {":group", account.group},
         {":locale", account.locale},
         {":letter", account.letter},
         {":color", account.color},
         {":attention", account.attention},
         {":mark_as_read", account.markAsReadManually},
         {":read_marks", QString(nameOf(account.readReceipts))},
         {":show_typing", account.showTyping},
         {":reply_first", connected.replyFirst},
         {":premium_id", account.premiumId},
         {":ver", account.ver}});
    if (!done)
        return done.error();
    return {};
}

Result<>
removeSealed(WriteContext &context, const AccountId &account, QLatin1String kind, int butNewest)
{
    auto done = context.database.execute(
        "DELETE FROM account_secret WHERE workspace = :workspace AND account = :account "
        "AND kind = :kind AND id NOT IN (SELECT id FROM account_secret "
        "WHERE workspace = :workspace AND account = :account AND kind = :kind "
        "ORDER BY created_at DESC, rowid DESC LIMIT :kept)",
        {{":workspace", Workspace},
         {":account", account.value()},
         {":kind", QString(kind)},
         {":kept", butNewest}});
    if (!done)
        return done.error();
    return {};
}

} // namespace

Result<QList<ConnectedAccount>> loadAccounts(Sql::Database &database, const SecretBox &box)
{
    auto rows = allAccounts(database);
    if (!rows)
        return rows.error();
    QList<ConnectedAccount> accounts;
    for (const auto &row : std::as_const(*rows)) {
        ConnectedAccount connected;
        connected.account = row;
        connected.adapter = channelAdapter(row.platform);
        if (!connected.adapter)
            continue; // of a newer program; its conversations can still be read
        if (auto loaded = loadPrivateColumns(database, connected); !loaded)
            return loaded.error();
        if (auto opened = openSecrets(database, box, connected); !opened)
            return opened.error();
        accounts.append(connected);
    }
    return accounts;
}

Result<> insertAccount(WriteContext &context, const SecretBox &box, const ConnectedAccount &account)
{
    auto taken = isTaken(context.database, account);
    if (!taken)
        return taken.error();
    if (*taken)
        return Error{ErrorKind::Conflict, u"account.exists"_s};
    if (auto inserted = insertRow(context.database, account); !inserted)
        return inserted;
    const auto &id = account.account.id;
    for (auto secret = account.secrets.crbegin(); secret != account.secrets.crend(); ++secret) {
        if (auto kept = insertSealed(context, box, id, ChannelSecret, *secret); !kept)
            return kept;
    }
    if (auto kept = replaceToken(context, box, id, account.accessToken); !kept)
        return kept;
    context.log.put(account.account);
    return {};
}

Result<Account> changeAccount(WriteContext &context,
                              const AccountId &id,
                              const std::function<void(Account &)> &edit)
{
    const auto found = accountById(context.database, id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::NotFound, u"account.not-found"_s};
    auto account = **found;
    edit(account);
    auto ver = context.database.selectOne(
        "UPDATE account SET name = :name, basic_id = :basic_id, group_name = :group, "
        "locale = :locale, letter = :letter, color = :color, attention = :attention, "
        "mark_as_read = :mark_as_read, read_marks = :read_marks, show_typing = :show_typing, "
        "push_used = :push_used, push_limit = :push_limit, push_at = :push_at, "
        "premium_id = :premium_id, ver = ver + 1 "
        "WHERE workspace = :workspace AND id = :id RETURNING ver",
        {{":name", account.name},
         {":basic_id", account.basicId},
         {":group", account.group},
         {":locale", account.locale},
         {":letter", account.letter},
         {":color", account.color},
         {":attention", account.attention},
         {":mark_as_read", account.markAsReadManually},
         {":read_marks", QString(nameOf(account.readReceipts))},
         {":show_typing", account.showTyping},
         {":push_used", account.pushQuota ? account.pushQuota->used : 0},
         {":push_limit", account.pushQuota ? account.pushQuota->limit.value_or(-1) : -1},
         {":push_at", account.pushQuota ? account.pushQuota->at : 0},
         {":premium_id", account.premiumId},
         {":workspace", Workspace},
         {":id", id.value()}},
        [](const Sql::Row &row) { return row.integer(0); });
    if (!ver)
        return ver.error();
    account.ver = ver->value_or(account.ver);
    context.log.put(account);
    return account;
}

Result<> setReplyFirst(WriteContext &context, const AccountId &id, bool replyFirst)
{
    auto done = context.database.execute(
        "UPDATE account SET reply_first = :reply_first, ver = ver + 1 "
        "WHERE workspace = :workspace AND id = :id",
        {{":reply_first", replyFirst}, {":workspace", Workspace}, {":id", id.value()}});
    if (!done)
        return done.error();
    const auto account = accountById(context.database, id);
    if (!account)
        return account.error();
    if (!*account)
        return Error{ErrorKind::NotFound, u"account.not-found"_s};
    context.log.put(**account);
    return {};
}

Result<> rotateSecret(WriteContext &context,
                      const SecretBox &box,
                      const AccountId &account,
                      const QByteArray &secret)
{
    if (auto kept = insertSealed(context, box, account, ChannelSecret, secret); !kept)
        return kept;
    return removeSealed(context, account, ChannelSecret, SecretsKept);
}

Result<> replaceToken(WriteContext &context,
                      const SecretBox &box,
                      const AccountId &account,
                      const QByteArray &token)
{
    if (auto removed = removeSealed(context, account, LongLivedToken, 0); !removed)
        return removed;
    if (token.isEmpty())
        return {};
    return insertSealed(context, box, account, LongLivedToken, token);
}

} // namespace Frontdesk::Relay

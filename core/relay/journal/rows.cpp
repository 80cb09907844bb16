// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/journal/rows.h"

#include "core/domain/names.h"
#include "core/relay/journal/attributerows.h"
#include "core/relay/journal/tagrows.h"

namespace Frontdesk::Relay {

namespace {

constexpr char AccountColumns[] =
    "SELECT id, platform, slug, name, basic_id, group_name, locale, letter, color, attention, "
    "mark_as_read, ver, read_marks, show_typing, reply_first, push_used, push_limit, push_at, "
    "premium_id "
    "FROM account WHERE workspace = :workspace";

Account accountFrom(const Sql::Row &row)
{
    Account account;
    account.id = AccountId(row.text(0));
    account.platform = fromName<Platform>(row.text(1)).value_or(Platform::Line);
    account.slug = row.text(2);
    account.name = row.text(3);
    account.basicId = row.text(4);
    account.group = row.text(5);
    account.locale = row.text(6);
    account.letter = row.text(7);
    account.color = static_cast<int>(row.integer(8));
    account.attention = row.text(9);
    account.markAsReadManually = row.flag(10);
    account.ver = row.integer(11);
    account.readReceipts = fromName<ReadReceipts>(row.text(12)).value_or(ReadReceipts::WhenOpened);
    account.showTyping = row.flag(13);
    account.pushesOnly = !row.flag(14);
    account.premiumId = row.text(18);
    if (row.integer(17) > 0) {
        account.pushQuota =
            PushQuota{row.integer(16) < 0 ? std::nullopt : std::optional(row.integer(16)),
                      row.integer(15),
                      row.integer(17)};
    }
    return account;
}

User userFrom(const Sql::Row &row)
{
    return {UserId(row.text(0)),
            row.text(1),
            row.text(2),
            fromName<User::Role>(row.text(3)).value_or(User::Role::Agent),
            row.integer(4)};
}

Contact contactFrom(const Sql::Row &row)
{
    Contact contact;
    contact.id = ContactId(row.text(0));
    contact.account = AccountId(row.text(1));
    contact.platformUserId = row.text(2);
    contact.displayName = row.text(3);
    contact.picture = row.text(4);
    contact.statusMessage = row.text(5);
    contact.language = row.text(6);
    contact.friendState = fromName<FriendState>(row.text(7)).value_or(FriendState::Unknown);
    contact.friendSince = row.integer(8);
    contact.profileAt = row.integer(9);
    contact.given = givenFromRow(row.text(10), contact.tags);
    contact.ver = row.integer(11);
    contact.person = PersonId(row.text(12));
    const auto chosen = row.text(14).split(u' ', Qt::SkipEmptyParts);
    for (const auto &attribute : chosen)
        contact.chosen.append(AttributeId(attribute));
    contact.company = CompanyId(row.text(15));
    return contact;
}

#define FRONTDESK_CONTACT_COLUMNS                                                                  \
    "id, account, platform_user, name, picture, status_message, language, friend_state, "          \
    "friend_since, profile_at, coalesce((SELECT group_concat(tag, ' ') FROM (SELECT CASE "         \
    "WHEN t.until_at = 0 AND t.origin = 'agent' THEN t.tag "                                       \
    "ELSE t.tag || '|' || t.until_at || '|' || t.origin END AS tag FROM "                          \
    "contact_tag t WHERE t.workspace = contact.workspace AND t.contact = contact.id "              \
    "ORDER BY t.tag)), ''), ver, person, has_values, chosen, company"

constexpr char ContactById[] =
    "SELECT " FRONTDESK_CONTACT_COLUMNS " FROM contact WHERE workspace = :workspace AND id = :id";

constexpr char ContactByUser[] =
    "SELECT " FRONTDESK_CONTACT_COLUMNS " FROM contact WHERE workspace = :workspace "
    "AND account = :account AND platform_user = :user";

struct ContactRow {
    Contact contact;
    bool hasValues = false; ///< that most have none costs nothing
};

ContactRow contactRowFrom(const Sql::Row &row)
{
    return {contactFrom(row), row.flag(13)};
}

Result<std::optional<Contact>> wholeContact(Sql::Database &database,
                                            Result<std::optional<ContactRow>> found)
{
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<Contact>();
    auto &contact = (*found)->contact;
    if ((*found)->hasValues) {
        auto values = valuesOf(database, contact.id);
        if (!values)
            return values.error();
        contact.values = std::move(*values);
    }
    return std::optional(std::move(contact));
}

constexpr char MarksOfUser[] =
    "SELECT conversation, order_at, order_seq, unread, muted, pinned_at, pin_category, ver "
    "FROM read_mark WHERE workspace = :workspace AND app_user = :user";

ReadMark readMarkFrom(const Sql::Row &row)
{
    return {ConversationId(row.text(0)),
            {row.integer(1), row.integer(2)},
            row.flag(3),
            row.flag(4),
            row.integer(5),
            row.text(6),
            row.integer(7)};
}

} // namespace

Result<std::optional<Account>> accountById(Sql::Database &database, const AccountId &id)
{
    static const QByteArray Query = QByteArray(AccountColumns) + " AND id = :id";
    return database.selectOne(
        Query.constData(), {{":workspace", Workspace}, {":id", id.value()}}, accountFrom);
}

Result<QList<Account>> allAccounts(Sql::Database &database)
{
    return database.select(AccountColumns, {{":workspace", Workspace}}, accountFrom);
}

Result<QList<User>> allUsers(Sql::Database &database)
{
    return database.select("SELECT id, name, email, role, ver FROM app_user "
                           "WHERE workspace = :workspace",
                           {{":workspace", Workspace}},
                           userFrom);
}

Result<std::optional<User>> userById(Sql::Database &database, const UserId &id)
{
    return database.selectOne("SELECT id, name, email, role, ver FROM app_user "
                              "WHERE workspace = :workspace AND id = :id",
                              {{":workspace", Workspace}, {":id", id.value()}},
                              userFrom);
}

Result<std::optional<Contact>> contactById(Sql::Database &database, const ContactId &id)
{
    return wholeContact(database,
                        database.selectOne(ContactById,
                                           {{":workspace", Workspace}, {":id", id.value()}},
                                           contactRowFrom));
}

Result<std::optional<Contact>>
contactOf(Sql::Database &database, const AccountId &account, const QString &platformUser)
{
    return wholeContact(
        database,
        database.selectOne(
            ContactByUser,
            {{":workspace", Workspace}, {":account", account.value()}, {":user", platformUser}},
            contactRowFrom));
}

Result<Contact> putContact(Sql::Database &database, Contact contact)
{
    ++contact.ver;
    auto done = database.execute(
        "INSERT INTO contact (workspace, id, account, platform_user, name, picture, "
        "status_message, language, friend_state, friend_since, profile_at, ver) VALUES "
        "(:workspace, :id, :account, :user, :name, :picture, :status, :language, :friend, :since, "
        ":profile_at, :ver) ON CONFLICT (workspace, id) DO UPDATE SET name = excluded.name, "
        "picture = excluded.picture, status_message = excluded.status_message, "
        "language = excluded.language, friend_state = excluded.friend_state, "
        "friend_since = excluded.friend_since, profile_at = excluded.profile_at, "
        "ver = excluded.ver",
        {{":workspace", Workspace},
         {":id", contact.id.value()},
         {":account", contact.account.value()},
         {":user", contact.platformUserId},
         {":name", contact.displayName},
         {":picture", contact.picture},
         {":status", contact.statusMessage},
         {":language", contact.language},
         {":friend", nameOf(contact.friendState)},
         {":since", contact.friendSince},
         {":profile_at", contact.profileAt},
         {":ver", contact.ver}});
    if (!done)
        return done.error();
    return contact;
}

Result<QList<ReadMark>> readMarksOf(Sql::Database &database, const UserId &user)
{
    return database.select(
        MarksOfUser, {{":workspace", Workspace}, {":user", user.value()}}, readMarkFrom);
}

Result<std::optional<ReadMark>>
readMark(Sql::Database &database, const UserId &user, const ConversationId &conversation)
{
    static const QByteArray Query = QByteArray(MarksOfUser) + " AND conversation = :conversation";
    return database.selectOne(Query.constData(),
                              {{":workspace", Workspace},
                               {":user", user.value()},
                               {":conversation", conversation.value()}},
                              readMarkFrom);
}

Result<ReadMark> putReadMark(Sql::Database &database, const UserId &user, ReadMark mark)
{
    ++mark.ver;
    auto done = database.execute(
        "INSERT INTO read_mark (workspace, app_user, conversation, order_at, order_seq, unread, "
        "muted, pinned_at, pin_category, ver) VALUES (:workspace, :user, :conversation, :at, :seq, "
        ":unread, :muted, :pinned_at, :category, :ver) "
        "ON CONFLICT (workspace, app_user, conversation) DO UPDATE SET "
        "order_at = excluded.order_at, order_seq = excluded.order_seq, unread = excluded.unread, "
        "muted = excluded.muted, pinned_at = excluded.pinned_at, "
        "pin_category = excluded.pin_category, ver = excluded.ver",
        {{":workspace", Workspace},
         {":user", user.value()},
         {":conversation", mark.conversation.value()},
         {":at", mark.upTo.at},
         {":seq", mark.upTo.seq},
         {":unread", mark.unread},
         {":muted", mark.muted},
         {":pinned_at", mark.pinnedAt},
         {":category", mark.pinCategory},
         {":ver", mark.ver}});
    if (!done)
        return done.error();
    return mark;
}

} // namespace Frontdesk::Relay

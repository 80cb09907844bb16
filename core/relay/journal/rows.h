// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/conversation.h"
#include "core/relay/journal/changes.h"
#include "core/sql/database.h"

namespace Frontdesk::Relay {

// The relay's rows as domain values, and back. Column lists and readers stand together in the .cpp.
// Every put… raises ver and stores the row; the caller hands the result to the ChangeLog.

Result<std::optional<Account>> accountById(Sql::Database &database, const AccountId &id);
Result<QList<Account>> allAccounts(Sql::Database &database);
Result<QList<User>> allUsers(Sql::Database &database);
Result<std::optional<User>> userById(Sql::Database &database, const UserId &id);

Result<std::optional<Contact>> contactById(Sql::Database &database, const ContactId &id);
Result<std::optional<Contact>>
contactOf(Sql::Database &database, const AccountId &account, const QString &platformUser);
/// Inserts or replaces by id.
Result<Contact> putContact(Sql::Database &database, Contact contact);

Result<std::optional<Conversation>> conversationById(Sql::Database &database,
                                                     const ConversationId &id);
Result<std::optional<Conversation>>
conversationOf(Sql::Database &database, const AccountId &account, const QString &platformId);
/// With which a conversation can be answered for free, and when the relay got it.
struct ReplyToken {
    QString token;
    qint64 receivedAt = 0;

    /// Until when an answer may go by it; 0 without a token.
    qint64 goodUntil() const;
};
/// LINE asks that a token is used within a minute of receipt; this leaves time for the way.
inline constexpr qint64 ReplyTokenLifeMs = 50'000;
/// Without @p token the one that is kept stays.
Result<Conversation> putConversation(Sql::Database &database,
                                     Conversation conversation,
                                     const std::optional<ReplyToken> &token = {});

/// Writes what moves with every message: the preview, the counts, standby and @p token; raises ver.
/// False if the row is not as @p conversation says (Conversation::ver): then nothing was written.
Result<bool> advanceConversation(Sql::Database &database,
                                 Conversation &conversation,
                                 const std::optional<ReplyToken> &token);

Result<std::optional<Message>> messageById(Sql::Database &database, const MessageId &id);
Result<std::optional<Message>>
messageOf(Sql::Database &database, const AccountId &account, const QString &platformId);
/// Newest first, older than @p before.
Result<QList<Message>> messagesBefore(Sql::Database &database,
                                      const ConversationId &conversation,
                                      const MessageOrder &before,
                                      int limit);
/// What colleagues wrote in @p conversation at @p at, ms UTC, or later.
Result<QList<Message>>
notesSince(Sql::Database &database, const ConversationId &conversation, qint64 at);
/// What can be said of a message without reading what it says.
struct MessageHead {
    MessageId id;
    AccountId account;
    qint64 at = 0; ///< its place in time, ms UTC
};
/// In descending order of the ids, behind @p id; empty: from the last.
Result<QList<MessageHead>>
messageHeadsBefore(Sql::Database &database, const QString &id, int limit);
/// What the platform gave with a message, for later use.
struct MessageTokens {
    QString quote;
    QString markAsRead;
};
/// False if the platform's id is known in this account already: then nothing was written.
Result<bool>
insertMessage(Sql::Database &database, const Message &message, const MessageTokens &tokens = {});
/// Replaces content, order of editing, send state and error; raises ver. What was taken back loses
/// the platform's tokens too.
Result<Message> updateMessage(Sql::Database &database, Message message);
/// An edited message is quoted with another token. Says nothing to the clients: Message::quotable.
Result<> replaceQuoteToken(Sql::Database &database, const MessageId &id, const QString &token);

Result<QList<ReadMark>> readMarksOf(Sql::Database &database, const UserId &user);
Result<std::optional<ReadMark>>
readMark(Sql::Database &database, const UserId &user, const ConversationId &conversation);
Result<ReadMark> putReadMark(Sql::Database &database, const UserId &user, ReadMark mark);

/// The first 120 characters of what a list shows of @p content, in one line.
QString previewOf(const Content &content);

/// Makes @p message the newest of @p conversation if it is; keeps count of what waits.
void countIn(Conversation &conversation, const Message &message);

} // namespace Frontdesk::Relay

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message.h"
#include "core/sql/database.h"
#include "core/storage/conversationstore.h"

namespace Frontdesk {

/// A part of a conversation, oldest first.
struct MessageSlice {
    QList<Message> messages;
    bool more = false; ///< further ones follow without a hole
};

/// Messages of the cache. @c conversation is ConversationHead::n.
class MessageStore
{
public:
    /// Unread counts stop here.
    static constexpr int MostUnread = 99;

    explicit MessageStore(Sql::Database &database)
        : m_database(database)
    {
    }

    /// Inserts, or replaces an older version. False: what is held is as new or newer.
    Result<bool> put(const Message &message, qint64 conversation);
    Result<std::optional<qint64>> version(const MessageId &id);
    Result<std::optional<Message>> find(const MessageId &id);
    Result<bool> remove(const MessageId &id);
    /// Empties content and names, keeps place and kind of direction. The version stays, so that the
    /// relay's own erased state still replaces it.
    Result<std::optional<Message>> erase(const MessageId &id);

    /// The last @p limit messages before @p before and not before @p from.
    Result<MessageSlice>
    page(qint64 conversation, const MessageOrder &before, const MessageOrder &from, int limit);
    /// The first @p limit messages from @p from on and before @p until; @c more: newer ones follow.
    Result<MessageSlice>
    pageFrom(qint64 conversation, const MessageOrder &from, const MessageOrder &until, int limit);
    /// Customer messages after @p readUpTo, at most MostUnread.
    Result<int> unread(qint64 conversation, const MessageOrder &readUpTo);
    /// What stands in a list of its own beside the chat. The numbers are those of the database.
    enum class List {
        None = 0,
        Closing = 1, ///< lines that close a period, as closesPeriod() has them
        NoteFiles = 2, ///< notes with a file
        NotSent = 3, ///< replies that failed, or of which nobody knows, and wait for a decision
    };

    /// The last @p limit of a list, the last one first.
    Result<QList<Message>> listed(qint64 conversation, List list, int limit);
    /// What is pinned, the last pin first.
    Result<QList<Message>> pinned(qint64 conversation);
    /// The same of all conversations.
    Result<QList<Message>> lastPinned(int limit);
    /// The shas of the file and the thumbnail of a message, if it is held and has them.
    Result<QStringList> mediaOf(const MessageId &id);
    /// The same of all messages in a scope.
    Result<QStringList> mediaInScope(qint64 scope);
    /// Messages with stickers after @p since (ms UTC), of the conversations last written in; the
    /// newest first.
    Result<QList<Message>> recentStickers(qint64 since, int limit);
    /// The shas of thumbnails of messages after @p since (ms UTC), of the conversations last written
    /// to first.
    Result<QStringList> recentThumbnails(qint64 since, int limit);

private:
    Sql::Database &m_database;
};

} // namespace Frontdesk

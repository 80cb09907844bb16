// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message.h"
#include "core/sql/database.h"

#include <QStringList>

namespace Frontdesk {

/// That a colleague answered with a template, and what was there when they did. It says nothing that
/// the messages do not say, and goes with them.
struct TemplateAnswer {
    qint64 message = 0; ///< the number of the reply's row
    qint64 conversation = 0; ///< of its conversation's: ConversationHead::n
    TemplateId used = {};
    AccountId account = {};
    qint64 fromAt = 0; ///< place of the first of the customer's messages that it answers, ms UTC
    qint64 at = 0; ///< its own, ms UTC
    QStringList keys = {}; ///< TemplateRanker::keysOf()

    friend bool operator==(const TemplateAnswer &, const TemplateAnswer &) = default;
};

/// What the customer wrote since the last answer.
struct AskedTexts {
    QStringList texts; ///< the newest last; empty: there is nothing to answer, or no text
    qint64 fromAt = 0; ///< place of the first of them, ms UTC
};

/// The last texts before @p before, up to our own last message. @p reply: what was sent along with it
/// is no answer to them yet; nothing: every reply is.
Result<AskedTexts> askedBefore(Sql::Database &database,
                               qint64 conversation,
                               const MessageOrder &before,
                               const Message *reply = nullptr);

/// Answers made from templates, as far as their conversations are in the cache, and which messages
/// are still to be looked at for them: the triggers of the cache queue what came, changed or went.
class AnswerStore
{
public:
    static constexpr int Most = 20'000; ///< the last count

    explicit AnswerStore(Sql::Database &database)
        : m_database(database)
    {
    }

    Result<std::optional<TemplateAnswer>> find(qint64 message);
    Result<> put(const TemplateAnswer &answer);
    Result<> remove(qint64 message);
    /// The first @p most behind the row @p message, in the order of their numbers.
    Result<QList<TemplateAnswer>> after(qint64 message, int most);
    /// Those beyond Most, the oldest first, at most @p most of them.
    Result<QList<TemplateAnswer>> beyond(int most);

    /// Rows of messages to look at.
    Result<QList<qint64>> queued(int most);
    Result<> unqueue(qint64 message);
    /// Queues replies that were in the cache before there was a queue, some thousand rows at a time.
    /// True: there are more.
    Result<bool> queueOlder();
    /// The message of a row, if it is there still.
    Result<std::optional<Message>> message(qint64 row);
    /// ConversationHead::n of the conversation it is in.
    Result<std::optional<qint64>> conversationOf(qint64 message);

private:
    Sql::Database &m_database;
};

} // namespace Frontdesk

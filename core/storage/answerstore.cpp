// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/answerstore.h"

#include "core/protocol/entitycodec.h"

#include <QJsonDocument>

#include <algorithm>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int LookedBack = 24; ///< messages; who writes more than that has asked long before
constexpr qsizetype EnoughText = 400; ///< as TemplateRanker::LongestText
constexpr qint64 RowsAtOnce = 5'000; ///< of the cache, when older replies are looked for

Message messageFrom(const Sql::Row &row)
{
    const auto json = QJsonDocument::fromJson(row.utf8(2)).object();
    return std::get<Message>(Protocol::entityFrom(u"message"_s, row.text(0), row.integer(1), json));
}

TemplateAnswer answerFrom(const Sql::Row &row)
{
    return {row.integer(0),
            row.integer(1),
            TemplateId(row.text(2)),
            AccountId(row.text(3)),
            row.integer(4),
            row.integer(5),
            row.text(6).split(u'\n', Qt::SkipEmptyParts)};
}

/// Another bubble of the same send, which was not made from a template itself.
bool wentAlong(const Message &one, const Message *reply)
{
    return reply && one.usedTemplate.isNull() && one.arrivedAt == reply->arrivedAt
        && one.author == reply->author;
}

} // namespace

#define FRONTDESK_ANSWER_COLUMNS "message, conversation, template, account, from_at, at, features"

Result<AskedTexts> askedBefore(Sql::Database &database,
                               qint64 conversation,
                               const MessageOrder &before,
                               const Message *reply)
{
    const auto messages = database.select(
        "SELECT id, ver, body FROM message WHERE conversation = :conversation "
        "AND (order_at, order_seq) < (:at, :seq) ORDER BY order_at DESC, order_seq DESC "
        "LIMIT :most",
        {{":conversation", conversation},
         {":at", before.at},
         {":seq", before.seq},
         {":most", LookedBack}},
        messageFrom);
    if (!messages)
        return messages.error();
    AskedTexts asked;
    qsizetype length = 0;
    for (const auto &one : *messages) {
        if (one.direction == Direction::Outbound && !wentAlong(one, reply))
            break;
        if (one.direction != Direction::Inbound || one.content.kind != ContentKind::Text)
            continue;
        asked.texts.prepend(one.content.text);
        asked.fromAt = one.order.at;
        length += one.content.text.size();
        if (length >= EnoughText)
            break;
    }
    return asked;
}

Result<std::optional<TemplateAnswer>> AnswerStore::find(qint64 message)
{
    return m_database.selectOne("SELECT " FRONTDESK_ANSWER_COLUMNS " FROM answer "
                                "WHERE message = :message",
                                {{":message", message}},
                                answerFrom);
}

Result<> AnswerStore::put(const TemplateAnswer &answer)
{
    return Sql::ignoringCount(m_database.execute(
        "INSERT INTO answer (" FRONTDESK_ANSWER_COLUMNS ") "
        "VALUES (:message, :conversation, :template, :account, :from, :at, :features)",
        {{":message", answer.message},
         {":conversation", answer.conversation},
         {":template", answer.used.value()},
         {":account", answer.account.value()},
         {":from", answer.fromAt},
         {":at", answer.at},
         {":features", answer.keys.join(u'\n')}}));
}

Result<> AnswerStore::remove(qint64 message)
{
    return Sql::ignoringCount(
        m_database.execute("DELETE FROM answer WHERE message = :message", {{":message", message}}));
}

Result<QList<TemplateAnswer>> AnswerStore::after(qint64 message, int most)
{
    return m_database.select("SELECT " FRONTDESK_ANSWER_COLUMNS " FROM answer "
                             "WHERE message > :message ORDER BY message LIMIT :most",
                             {{":message", message}, {":most", most}},
                             answerFrom);
}

Result<QList<TemplateAnswer>> AnswerStore::beyond(int most)
{
    const auto count = m_database.selectOne("SELECT count(*) FROM answer", {}, [](const auto &row) {
        return static_cast<int>(row.integer(0));
    });
    if (!count)
        return count.error();
    const int over = std::min(count->value_or(0) - Most, most);
    if (over <= 0)
        return QList<TemplateAnswer>();
    return m_database.select("SELECT " FRONTDESK_ANSWER_COLUMNS " FROM answer "
                             "ORDER BY at LIMIT :over",
                             {{":over", over}},
                             answerFrom);
}

Result<QList<qint64>> AnswerStore::queued(int most)
{
    return m_database.select("SELECT message FROM answer_queue ORDER BY message LIMIT :most",
                             {{":most", most}},
                             [](const Sql::Row &row) { return row.integer(0); });
}

Result<> AnswerStore::unqueue(qint64 message)
{
    return Sql::ignoringCount(m_database.execute(
        "DELETE FROM answer_queue WHERE message = :message", {{":message", message}}));
}

Result<bool> AnswerStore::queueOlder()
{
    const auto backlog = m_database.selectOne(
        "SELECT backlog FROM answer_state", {}, [](const Sql::Row &row) { return row.integer(0); });
    if (!backlog)
        return backlog.error();
    const qint64 upTo = backlog->value_or(0);
    if (upTo <= 0)
        return false;
    const qint64 from = std::max<qint64>(0, upTo - RowsAtOnce);
    auto done = m_database.execute(
        "INSERT INTO answer_queue (message) SELECT n FROM message WHERE n > :from AND n <= :to "
        "AND inbound = 0 AND instr(body, '\"template\":\"') > 0 ON CONFLICT (message) DO NOTHING",
        {{":from", from}, {":to", upTo}});
    if (!done)
        return done.error();
    done = m_database.execute("UPDATE answer_state SET backlog = :from", {{":from", from}});
    if (!done)
        return done.error();
    return from > 0;
}

Result<std::optional<Message>> AnswerStore::message(qint64 row)
{
    return m_database.selectOne(
        "SELECT id, ver, body FROM message WHERE n = :row", {{":row", row}}, messageFrom);
}

Result<std::optional<qint64>> AnswerStore::conversationOf(qint64 message)
{
    return m_database.selectOne("SELECT conversation FROM message WHERE n = :message",
                                {{":message", message}},
                                [](const Sql::Row &row) { return row.integer(0); });
}

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/registry.h"
#include "core/relay/journal/rows.h"
#include "core/relay/outbox/sendcommands.h"
#include "core/relay/outbox/sendsteps.h"
#include "core/sql/migrator.h"

#include <QTest>

namespace Frontdesk::Test {

/// A relay's database in memory with one account and some conversations, and the steps of the
/// outbox on it: no threads, no event loop, time stands still until told otherwise.
class OutboxDesk
{
public:
    OutboxDesk()
        : m_database({QStringLiteral(":memory:")})
        , commands(m_order,
                   Relay::RequestBody({channelAdapter, QStringLiteral("https://relay.test"), {}}),
                   [](Sql::Database &, const UserId &) -> Result<QStringList> {
                       return QStringList{QStringLiteral("desk:A:-")};
                   })
    {
        must(m_database.open());
        must(Sql::migrate(m_database, QStringLiteral(":/sql/relay")));
        sql("INSERT INTO account (workspace, id, platform, slug, name, basic_id, bot_user_id, "
            "channel_id, group_name, locale, letter, color, ver) VALUES (1, 'A', 'line', 's', 'n', "
            "'b', 'U', 'c', 'g', 'en', 'A', 1, 1)");
        chat = addConversation(QStringLiteral("11111111-1111-4111-8111-111111111111"));
    }

    /// Runs a write job as the Store does.
    template <typename Job>
    auto write(Job job)
    {
        sql("BEGIN");
        Relay::ChangeLog log;
        Relay::WriteContext context{m_database, log, now};
        auto answer = job(context);
        if (answer) {
            must(log.number(m_database));
            changes += log.takeChanges();
        }
        sql(answer ? "COMMIT" : "ROLLBACK");
        return answer;
    }

    ConversationId addConversation(const QString &id)
    {
        Conversation conversation;
        conversation.id = ConversationId(id);
        conversation.account = AccountId(QStringLiteral("A"));
        conversation.platformId = QStringLiteral("U") + id;
        must(Relay::putConversation(m_database, conversation));
        return conversation.id;
    }

    void giveToken(const ConversationId &conversation, const QString &token)
    {
        must(m_database.execute("UPDATE conversation SET reply_token = :token, "
                                "reply_received_at = :now WHERE id = :id",
                                {{":token", token}, {":now", now}, {":id", conversation.value()}}));
    }

    /// A send of one text; its id.
    MessageId say(const QString &text) { return say(chat, {text}).constFirst(); }
    QList<MessageId> say(const ConversationId &conversation, const QStringList &texts)
    {
        Protocol::SendMessages send;
        send.conversation = conversation;
        QList<MessageId> ids;
        for (const auto &text : texts) {
            Content content;
            content.text = text;
            ids.append(MessageId(newId()));
            send.bubbles.append({ids.last(), content});
        }
        must(write([&](Relay::WriteContext &context) {
            return commands.enqueueSend(context, UserId(QStringLiteral("mia")), send);
        }));
        return ids;
    }

    /// A send of one text that quotes @p message.
    Result<> answer(const MessageId &message) { return answer(message, chat); }
    Result<> answer(const MessageId &message, const ConversationId &conversation)
    {
        Protocol::SendMessages send;
        send.conversation = conversation;
        send.quotes = message;
        Content content;
        content.text = QStringLiteral("an answer");
        send.bubbles.append({MessageId(newId()), content});
        return write([&](Relay::WriteContext &context) {
            return commands.enqueueSend(context, UserId(QStringLiteral("mia")), send);
        });
    }

    Result<> resolve(const MessageId &message, Protocol::ResolveSend::As as)
    {
        return write([&](Relay::WriteContext &context) {
            return commands.resolve(context, UserId(QStringLiteral("mia")), {message, as});
        });
    }

    std::optional<Relay::Attempt> claim() { return claim(chat); }
    std::optional<Relay::Attempt> claim(const ConversationId &conversation)
    {
        auto attempt = write(
            [&](Relay::WriteContext &context) { return Relay::claimNext(context, conversation); });
        must(attempt);
        return *attempt;
    }
    std::optional<Relay::Attempt> fallBack(const Relay::Attempt &attempt)
    {
        auto push = write(
            [&](Relay::WriteContext &context) { return Relay::fallBackToPush(context, attempt); });
        must(push);
        return *push;
    }
    Relay::Finished finish(const Relay::Attempt &attempt, const SendOutcome &outcome)
    {
        auto finished = write([&](Relay::WriteContext &context) {
            return Relay::finish(context, attempt, outcome, std::chrono::seconds(2));
        });
        must(finished);
        return *finished;
    }
    Relay::Finished finish(const Relay::Attempt &attempt, SendOutcome::Kind kind)
    {
        SendOutcome outcome;
        outcome.kind = kind;
        if (kind != SendOutcome::Kind::Accepted)
            outcome.errorCode = QStringLiteral("line.test");
        return finish(attempt, outcome);
    }
    int restart()
    {
        auto unknown =
            write([](Relay::WriteContext &context) { return Relay::recoverSends(context); });
        must(unknown);
        return *unknown;
    }

    Message message(const MessageId &id)
    {
        auto found = Relay::messageById(m_database, id);
        must(found);
        return found->value_or(Message{});
    }
    SendState stateOf(const MessageId &id) { return message(id).state; }
    Conversation conversation(const ConversationId &id)
    {
        auto found = Relay::conversationById(m_database, id);
        must(found);
        return found->value_or(Conversation{});
    }

    void sql(const char *text) { must(m_database.execute(text)); }
    Sql::Database &database() { return m_database; }

    template <typename T>
    static void must(const Result<T> &result)
    {
        if (!result) {
            qFatal("%s: %s", qPrintable(result.error().code), qPrintable(result.error().detail));
        }
    }

    QString newId()
    {
        return QStringLiteral("00000000-0000-4000-8000-%1").arg(++m_lastId, 12, 10, QChar(u'0'));
    }

private:
    Sql::Database m_database;
    Relay::OrderCounter m_order;
    int m_lastId = 0;

public:
    Relay::SendCommands commands;
    ConversationId chat;
    Relay::Changes changes;
    qint64 now = 1'777'636'800'000;
};

} // namespace Frontdesk::Test

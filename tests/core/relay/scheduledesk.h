// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/registry.h"
#include "core/relay/commands/commandprocessor.h"
#include "core/relay/commands/schedulehandlers.h"
#include "core/relay/intake/intake.h"
#include "core/relay/journal/scheduledrows.h"
#include "core/relay/outbox/scheduler.h"
#include "core/relay/outbox/sendcommands.h"
#include "tests/support/relaystore.h"

#include <QTest>

namespace Frontdesk::Test {

/// A relay's database with a chat, what takes webhooks, commands and due replies, and nothing that
/// sends: what the outbox is given stays there to be looked at.
class ScheduleDesk
{
public:
    using Outcome = Protocol::CommandResult::Outcome;
    static constexpr qint64 MinuteMs = 60'000;
    static constexpr qint64 HourMs = 60 * MinuteMs;
    static constexpr qint64 DayMs = 24 * HourMs;

    ScheduleDesk()
        : sends(order,
                Relay::RequestBody({channelAdapter, QStringLiteral("https://relay.test"), {}}),
                Relay::readableScopes)
        , commands(*store)
        , scheduler(*store, sends, order, [this](Sql::Database &database, const UserId &user) {
            return readable(database, user);
        })
    {
        commands.add(std::make_unique<Relay::PutScheduledHandler>());
        commands.add(std::make_unique<Relay::SendScheduledHandler>(sends));
        commands.add(std::make_unique<Relay::RemoveScheduledHandler>());
        conversation = receive();
    }
    ~ScheduleDesk() { store->finish(); }
    Q_DISABLE_COPY_MOVE(ScheduleDesk)

    template <typename Job>
    auto read(Job job)
    {
        auto found = await(store->read(job));
        if (!found)
            qFatal("%s", qPrintable(found.error().detail));
        return *found;
    }

    static ScheduleId idOf(int n) { return ScheduleId(uuidOf("8888", n)); }
    static MessageId bubbleOf(int n) { return MessageId(uuidOf("1111", n)); }
    static Content text(const QString &words)
    {
        Content content;
        content.text = words;
        return content;
    }

    Protocol::PutScheduled wish(int n, qint64 ahead) const
    {
        Protocol::PutScheduled put;
        put.id = idOf(n);
        put.conversation = conversation;
        put.at = store.clock.nowMs() + ahead;
        put.bubbles = {{bubbleOf(n), text(QStringLiteral("later"))}};
        return put;
    }
    Protocol::CommandResult put(int n, qint64 ahead) { return run(wish(n, ahead)); }
    Protocol::CommandResult sendNow(int n, qint64 base) { return sendNow(n, base, store.amy); }
    Protocol::CommandResult sendNow(int n, qint64 base, const User &who)
    {
        return run(Protocol::SendScheduled{idOf(n), conversation, base}, who);
    }
    Protocol::CommandResult remove(int n) { return remove(n, store.amy); }
    Protocol::CommandResult remove(int n, const User &who)
    {
        return run(Protocol::RemoveScheduled{idOf(n), conversation, 0}, who);
    }
    Protocol::CommandResult run(const Protocol::CommandArgs &args) { return run(args, store.amy); }
    Protocol::CommandResult run(const Protocol::CommandArgs &args, const User &who)
    {
        const Protocol::Command command{CommandId(uuidOf("4444", ++m_runs)), 0, args};
        const auto result = await(commands.run(who, command));
        return result ? *result : Protocol::CommandResult{{}, Outcome::Unknown, {}, 0, {}, {}, {}};
    }
    /// How many were due; -1: it failed.
    int runDue()
    {
        const auto done = await(scheduler.run());
        return done ? *done : -1;
    }

    /// A customer writes; in which conversation.
    ConversationId receive(const QString &customer = QStringLiteral("U1"))
    {
        store.clock.advance(1000);
        InboundEvent event;
        event.kind = InboundEvent::Kind::Message;
        event.messageId = event.dedupeKey = QString::number(++m_received);
        event.conversationId = event.userId = customer;
        event.timestamp = store.clock.nowMs();
        event.content.text = QStringLiteral("hello");
        event.raw = "{}";
        const InboundBatch batch{QStringLiteral("Ubot"), {event}};
        const auto accepted = await(store->write([&](Relay::WriteContext &context) {
            return intake.accept(context, store.account, batch);
        }));
        if (!accepted)
            qFatal("the message was not taken");
        const auto kept = read([&](Sql::Database &database) {
            return Relay::messageOf(database, store.account, event.messageId);
        });
        return kept->conversation;
    }

    MessageOrder newest()
    {
        return read([this](Sql::Database &database) {
                   return Relay::conversationById(database, conversation);
               })
            ->lastOrder;
    }
    /// Also one that is over.
    ScheduledSend kept(int n)
    {
        return read(
                   [n](Sql::Database &database) { return Relay::keptScheduled(database, idOf(n)); })
            .value_or(ScheduledSend{});
    }
    std::optional<ScheduledSend> held(int n)
    {
        return read(
            [n](Sql::Database &database) { return Relay::scheduledById(database, idOf(n)); });
    }
    Message message(int n)
    {
        return read([n](Sql::Database &database) {
                   return Relay::messageById(database, bubbleOf(n));
               })
            .value_or(Message{});
    }
    /// Of one number.
    int count(const QByteArray &sql)
    {
        return read([&](Sql::Database &database) {
                   return database.selectOne(sql.constData(), {}, [](const Sql::Row &row) {
                       return static_cast<int>(row.integer(0));
                   });
               })
            .value_or(-1);
    }
    int requests() { return count("SELECT count(*) FROM send_request"); }
    int stopLines()
    {
        return count("SELECT count(*) FROM message WHERE direction = 'system' "
                     "AND json_extract(content, '$.event') = 'schedule.stopped'");
    }
    void execute(const QByteArray &sql)
    {
        const auto done = await(store->write([&](Relay::WriteContext &context) -> Result<> {
            return context.database.executeScript(sql);
        }));
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }

    RelayStore store;
    Relay::ScopesOf readable = Relay::readableScopes; ///< at the time of due replies
    Relay::OrderCounter order;
    Relay::Intake intake{order};
    Relay::SendCommands sends;
    Relay::CommandProcessor commands;
    Relay::Scheduler scheduler;
    ConversationId conversation;

private:
    static QString uuidOf(const char *kind, int n)
    {
        return QStringLiteral("0190b5a0-%1-7000-8000-%2")
            .arg(QLatin1String(kind))
            .arg(n, 12, 10, QLatin1Char('0'));
    }
    int m_runs = 0;
    int m_received = 0;
};

} // namespace Frontdesk::Test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/digest.h"
#include "core/protocol/framecodec.h"
#include "core/relay/commands/commandprocessor.h"
#include "core/relay/commands/deskhandlers.h"
#include "core/relay/commands/taskhandlers.h"
#include "core/relay/hub/scopereader.h"
#include "core/relay/journal/taskrows.h"
#include "tests/support/relaystore.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;
using Outcome = Protocol::CommandResult::Outcome;

namespace {

QString uuid(int n)
{
    return u"0190b5a0-cccc-7000-8000-%1"_s.arg(n, 12, 10, QChar(u'0'));
}

constexpr qint64 Day = qint64(24) * 60 * 60 * 1000;

} // namespace

// To-dos, at the relay.
class TestTaskCommands : public QObject
{
    Q_OBJECT

    template <typename Job>
    auto read(Job job)
    {
        return *Test::await((*m_store)->read(job));
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<Test::RelayStore>();
        m_order = std::make_unique<OrderCounter>();
        m_commands = std::make_unique<CommandProcessor>(**m_store);
        addDeskHandlers(*m_commands, *m_order);
        addConversation(700);
        addConversation(701);
    }
    void cleanup()
    {
        m_store->operator->()->finish();
        m_commands.reset();
        m_order.reset();
        m_store.reset();
    }

    void whatIsMadeIsToldWithWhoMadeIt()
    {
        auto wanted = task(1, u" Call back "_s);
        wanted.due = m_store->clock.nowMs() + Day;
        wanted.assignee = m_store->ben.id;
        const auto made = put(wanted);
        QCOMPARE(made.outcome, Outcome::Ok);
        QCOMPARE(made.scope, deskScope(m_store->account));
        const auto one = std::get<Task>(last().entity);
        QCOMPARE(one.text, u"Call back"_s);
        QCOMPARE(one.account, m_store->account);
        QCOMPARE(one.contact, ContactId(uuid(600)));
        QCOMPARE(one.assignee, m_store->ben.id);
        QCOMPARE(one.madeBy, m_store->amy.id);
        QCOMPARE(one.madeAt, m_store->clock.nowMs());
        QCOMPARE(last().ver, 1);
        // The same command again, and the same wish in another, change nothing.
        QCOMPARE(put(wanted).outcome, Outcome::Ok);
        QCOMPARE(put(wanted, m_store->ben).outcome, Outcome::Ok);
        QCOMPARE(last().ver, 1);
    }

    void whatCannotBeIsRefused()
    {
        const auto refused = [this](const std::function<void(Protocol::PutTask &)> &spoil) {
            auto wanted = task(1, u"x"_s);
            spoil(wanted);
            return put(wanted).code;
        };
        QCOMPARE(refused([](auto &one) { one.text = u" \n "_s; }), u"task.empty"_s);
        QCOMPARE(refused([](auto &one) { one.text = QString(10'000, u'x'); }), u"task.too-long"_s);
        QCOMPARE(refused([](auto &one) { one.repeat = TaskRepeat::Daily; }), u"task.no-due"_s);
        QCOMPARE(refused([](auto &one) { one.due = -1; }), u"command.invalid"_s);
        QCOMPARE(refused([](auto &one) { one.due = qint64(1) << 60; }), u"command.invalid"_s);
        QCOMPARE(refused([](auto &one) { one.id = TaskId(u"mine"_s); }), u"command.invalid"_s);
        QCOMPARE(refused([](auto &one) { one.assignee = UserId(uuid(9)); }), u"user.not-found"_s);
        QCOMPARE(refused([](auto &one) { one.message = MessageId(uuid(9)); }),
                 u"message.not-found"_s);
        QCOMPARE(refused([](auto &one) { one.conversation = ConversationId(uuid(9)); }),
                 u"conversation.not-found"_s);
        QCOMPARE(refused([](auto &one) { one.base = 3; }), u"task.not-found"_s);
        QVERIFY(!held(1));
    }

    /// It is made from a message of its own conversation.
    void aMessageOfAnotherChatIsNone()
    {
        run(Protocol::AddNote{MessageId(uuid(50)), ConversationId(uuid(701)), u"elsewhere"_s, {}},
            m_store->amy);
        auto wanted = task(1, u"x"_s);
        wanted.message = MessageId(uuid(50));
        QCOMPARE(put(wanted).code, u"message.not-found"_s);
        wanted.conversation = ConversationId(uuid(701));
        QCOMPARE(put(wanted).outcome, Outcome::Ok);
        QCOMPARE(held(1)->message, MessageId(uuid(50)));
        // And it stays in its chat.
        wanted.conversation = ConversationId(uuid(700));
        wanted.base = 1;
        QCOMPARE(put(wanted).code, u"task.not-found"_s);
    }

    void theSecondOfTwoIsAConflictAndSeesTheFirst()
    {
        put(task(1, u"Call"_s));
        m_store->clock.advance(1000);
        QCOMPARE(put(task(1, u"Call at nine"_s, 1), m_store->ben).outcome, Outcome::Ok);
        const auto late = put(task(1, u"Write"_s, 1));
        QCOMPARE(late.outcome, Outcome::Conflict);
        QCOMPARE(late.code, u"task.changed"_s);
        QCOMPARE(late.codeArgs.value(u"by"_s).toString(), m_store->ben.id.value());
        QCOMPARE(late.codeArgs.value(u"at"_s).toLongLong(), m_store->clock.nowMs());
        QCOMPARE(late.codeArgs.value(u"ver"_s).toLongLong(), 2);
        QCOMPARE(std::get<Task>(late.current.constFirst().entity).text, u"Call at nine"_s);
        QCOMPARE(held(1)->text, u"Call at nine"_s);
        // On what stands there now it is done anyway.
        QCOMPARE(put(task(1, u"Write"_s, 2)).outcome, Outcome::Ok);
    }

    /// As after work without a network: the second cannot know the version of the first.
    void myOwnAgainIsNoConflict()
    {
        put(task(1, u"one"_s));
        put(task(1, u"two"_s, 0));
        QCOMPARE(run(Protocol::FinishTask{TaskId(uuid(1)), true, 0, 0}, m_store->amy).outcome,
                 Outcome::Ok);
        QCOMPARE(put(task(1, u"three"_s, 0)).outcome, Outcome::Ok);
        QCOMPARE(held(1)->text, u"three"_s);
        QVERIFY(held(1)->isDone());
    }

    void whatIsDoneIsDoneForAll()
    {
        put(task(1, u"x"_s));
        const Protocol::FinishTask done{TaskId(uuid(1)), true, 0, 0};
        m_store->clock.advance(1000);
        QCOMPARE(run(done, m_store->ben).outcome, Outcome::Ok);
        const auto at = m_store->clock.nowMs();
        m_store->clock.advance(1000);
        QCOMPARE(run(done, m_store->amy).outcome, Outcome::Ok); // both meant the same
        QCOMPARE(held(1)->doneBy, m_store->ben.id);
        QCOMPARE(held(1)->doneAt, at);
        QCOMPARE(held(1)->ver, 2);
        QCOMPARE(run(Protocol::FinishTask{TaskId(uuid(1)), false, 0, 0}, m_store->amy).outcome,
                 Outcome::Ok);
        QVERIFY(!held(1)->isDone());
        QCOMPARE(run(Protocol::FinishTask{TaskId(uuid(2)), true, 0, 0}, m_store->amy).code,
                 u"task.not-found"_s);
    }

    void whatComesBackIsDueAgainOnce()
    {
        auto wanted = task(1, u"Report"_s);
        wanted.due = 10 * Day;
        wanted.repeat = TaskRepeat::Daily;
        put(wanted);
        const auto finish = [this](qint64 due, qint64 next, const User &who) {
            return run(Protocol::FinishTask{TaskId(uuid(1)), true, due, next}, who);
        };
        QCOMPARE(finish(10 * Day, 10 * Day, m_store->amy).code, u"command.invalid"_s);
        QCOMPARE(finish(10 * Day, 0, m_store->amy).code, u"task.changed"_s);
        QCOMPARE(finish(10 * Day, 11 * Day, m_store->amy).outcome, Outcome::Ok);
        // A colleague ticked the same day without a network.
        QCOMPARE(finish(10 * Day, 11 * Day, m_store->ben).outcome, Outcome::Ok);
        QCOMPARE(held(1)->dueAt, 11 * Day);
        QCOMPARE(held(1)->doneBy, m_store->amy.id);
        QVERIFY(!held(1)->isDone());
        // It does not come back any more: then it is not done by the last time it was.
        wanted.repeat = TaskRepeat::Never;
        wanted.due = 11 * Day;
        wanted.base = 2;
        QCOMPARE(put(wanted).outcome, Outcome::Ok);
        QVERIFY(!held(1)->isDone());
    }

    void whoMadeItRemovesIt()
    {
        put(task(1, u"x"_s));
        auto other = m_store->ben;
        other.role = User::Role::Agent;
        QCOMPARE(run(Protocol::RemoveTask{TaskId(uuid(1)), 1}, other).code, u"auth.forbidden"_s);
        QCOMPARE(put(task(1, u"y"_s, 1), other).outcome, Outcome::Ok);
        QCOMPARE(run(Protocol::RemoveTask{TaskId(uuid(1)), 1}, m_store->amy).code,
                 u"task.changed"_s);
        QCOMPARE(run(Protocol::RemoveTask{TaskId(uuid(1)), 2}, m_store->amy).outcome, Outcome::Ok);
        QCOMPARE(std::get<Protocol::Vanished>(last().entity).kind, u"task"_s);
        QVERIFY(!held(1));
        QCOMPARE(put(task(1, u"z"_s, 3), other).code, u"task.not-found"_s);
        QCOMPARE(run(Protocol::RemoveTask{TaskId(uuid(1)), 3}, m_store->amy).outcome, Outcome::Ok);
        // Who removed it brings it back, as what it was.
        QCOMPARE(put(task(1, u"y"_s, 3)).outcome, Outcome::Ok);
        QCOMPARE(held(1)->text, u"y"_s);
        QCOMPARE(held(1)->ver, 4);
    }

    void whoCannotReadTheAccountHasNoneOfIt()
    {
        CommandProcessor narrow(**m_store, [](Sql::Database &, const UserId &user) {
            return Result<QStringList>(QStringList{orgScope(), userScope(user)});
        });
        addDeskHandlers(narrow, *m_order);
        put(task(1, u"x"_s));
        const auto as = [&](const Protocol::CommandArgs &args) {
            return Test::await(narrow.run(m_store->ben, {nextId(), 0, args}))->code;
        };
        QCOMPARE(as(task(2, u"x"_s)), u"conversation.not-found"_s);
        QCOMPARE(as(Protocol::FinishTask{TaskId(uuid(1)), true, 0, 0}), u"task.not-found"_s);
        QCOMPARE(as(Protocol::RemoveTask{TaskId(uuid(1)), 1}), u"task.not-found"_s);
        // Nor is it given to them.
        const PutTaskHandler handler([this](Sql::Database &, const UserId &user) {
            return Result<QStringList>(
                user == m_store->ben.id ? QStringList() : QStringList{deskScope(m_store->account)});
        });
        auto wanted = task(3, u"x"_s);
        wanted.assignee = m_store->ben.id;
        const auto given = Test::await((*m_store)->write(
            [&](WriteContext &context) { return handler.run(context, m_store->amy, wanted); }));
        QCOMPARE(given.error().code, u"user.not-found"_s);
    }

    void snapshotsAndDigestsAgree()
    {
        put(task(1, u"one"_s));
        put(task(2, u"two"_s));
        run(Protocol::RemoveTask{TaskId(uuid(2)), 1}, m_store->amy);
        const auto scope = deskScope(m_store->account);
        Protocol::Digest digest;
        QStringList texts;
        SnapshotPlace place;
        QStringList complete;
        for (bool isLast = false; !isLast;) {
            const auto part = read(
                [&](Sql::Database &database) { return snapshotPart(database, scope, place, 0); });
            place = part.next;
            isLast = part.last;
            const auto frame = std::get<Protocol::Snapshot>(*Protocol::decode(part.frame));
            complete = frame.complete;
            for (const auto &item : frame.items) {
                if (!std::holds_alternative<Message>(item.entity))
                    digest.add(Protocol::kindOf(item.entity), item.id, item.ver);
                if (const auto *one = std::get_if<Task>(&item.entity))
                    texts << one->text;
            }
        }
        QCOMPARE(texts, QStringList{u"one"_s});
        QVERIFY(complete.contains(u"task"_s));
        QCOMPARE(read([&](Sql::Database &database) { return digestOf(database, scope); }),
                 digest.text());
    }

    void whatIsNotOfItsFormIsRefused()
    {
        const auto refused = [this](const QByteArray &type, const QByteArray &args) {
            const auto frame =
                Protocol::decode(R"({"t":"cmd","id":")" + nextId().value().toUtf8()
                                 + R"(","type":")" + type + R"(","args":)" + args + '}');
            return Test::await(m_commands->run(m_store->amy, std::get<Protocol::Command>(*frame)))
                ->codeArgs.value(u"field"_s)
                .toString();
        };
        QCOMPARE(refused("task.put", R"({"id":"i","conversation":"c"})"), u"text"_s);
        QCOMPARE(refused("task.put", R"({"id":"i","conversation":"c","text":7})"), u"text"_s);
        QCOMPARE(refused("task.put", R"({"id":"i","conversation":"c","text":"t","due":"now"})"),
                 u"due"_s);
        QCOMPARE(refused("task.put", R"({"id":"i","conversation":"c","text":"t","due":1.5})"),
                 u"due"_s);
        QCOMPARE(
            refused("task.put", R"({"id":"i","conversation":"c","text":"t","repeat":"yearly"})"),
            u"repeat"_s);
        QCOMPARE(refused("task.put", R"({"id":"i","conversation":"c","text":"t","colour":1})"),
                 u"colour"_s);
        QCOMPARE(refused("task.done", R"({"task":"t"})"), u"done"_s);
        QCOMPARE(refused("task.done", R"({"task":"t","done":1})"), u"done"_s);
        QCOMPARE(refused("task.remove", R"({"base":1})"), u"task"_s);
    }

private:
    static Protocol::PutTask task(int n, const QString &text, qint64 base = 0)
    {
        Protocol::PutTask one;
        one.id = TaskId(uuid(n));
        one.conversation = ConversationId(uuid(700));
        one.text = text;
        one.base = base;
        return one;
    }
    CommandId nextId()
    {
        return CommandId(u"0190b5a0-4444-7000-8000-%1"_s.arg(++m_runs, 12, 10, QChar(u'0')));
    }
    Protocol::CommandResult run(const Protocol::CommandArgs &args, const User &who)
    {
        return *Test::await(m_commands->run(who, {nextId(), 0, args}));
    }
    Protocol::CommandResult put(const Protocol::PutTask &one, const User &who)
    {
        return run(one, who);
    }
    Protocol::CommandResult put(const Protocol::PutTask &one) { return run(one, m_store->amy); }
    std::optional<Task> held(int n)
    {
        return read([n](Sql::Database &database) { return taskById(database, TaskId(uuid(n))); });
    }
    Protocol::Item last()
    {
        const auto tail = read([this](Sql::Database &database) {
            return tailAfter(database, deskScope(m_store->account), 0, 1000);
        });
        return std::get<Protocol::Events>(*Protocol::decode(tail.frame)).items.constLast();
    }
    void addConversation(int n)
    {
        Conversation one;
        one.id = ConversationId(uuid(n));
        one.account = m_store->account;
        one.platformId = u"U%1"_s.arg(n);
        one.contact = ContactId(uuid(n - 100));
        Contact who;
        who.id = one.contact;
        who.account = one.account;
        who.platformUserId = one.platformId;
        QVERIFY(Test::await((*m_store)->write([&](WriteContext &context) -> Result<> {
            const auto contact = putContact(context.database, who);
            if (!contact)
                return contact.error();
            context.log.put(*contact);
            const auto stored = putConversation(context.database, one);
            if (!stored)
                return stored.error();
            context.log.put(*stored);
            return {};
        })));
    }

    int m_runs = 0;
    std::unique_ptr<Test::RelayStore> m_store;
    std::unique_ptr<OrderCounter> m_order;
    std::unique_ptr<CommandProcessor> m_commands;
};

QTEST_GUILESS_MAIN(TestTaskCommands)
#include "tst_taskcommands.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/framecodec.h"
#include "core/relay/commands/commandprocessor.h"
#include "core/relay/commands/markread.h"
#include "core/relay/hub/hub.h"
#include "core/relay/intake/intake.h"
#include "tests/core/relay/fakewire.h"
#include "tests/support/relaystore.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using Frontdesk::Test::FakeWire;
using namespace Qt::StringLiterals;

class TestHub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<Test::RelayStore>();
        m_order = std::make_unique<OrderCounter>();
        m_intake = std::make_unique<Intake>(*m_order);
        m_commands = std::make_unique<CommandProcessor>(**m_store);
        m_commands->add(std::make_unique<MarkReadHandler>());
        m_hub = std::make_unique<Hub>(
            **m_store,
            Hub::Settings{
                u"Haruya"_s,
                [this](const QString &token) -> Async<Identity> {
                    if (token == u"amy"_s)
                        return ready<Identity>(Identity{m_store->amy, u"s1"_s});
                    return ready<Identity>(Error{ErrorKind::Unauthorized, u"auth.none"_s});
                },
                [this](const User &who, const Protocol::Command &command) {
                    return m_commands->run(who, command);
                }});
    }
    void cleanup() { m_hub.reset(); }

    void framesStandOnTheWireAsTheStandardSays_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QByteArray>("head"); // RFC 6455 §5.2, in hex
        QTest::newRow("empty") << 0 << QByteArray("8100");
        QTest::newRow("longest of one byte") << 125 << QByteArray("817d");
        QTest::newRow("shortest of two") << 126 << QByteArray("817e007e");
        QTest::newRow("longest of two") << 65535 << QByteArray("817effff");
        QTest::newRow("shortest of eight") << 65536 << QByteArray("817f0000000000010000");
    }

    void framesStandOnTheWireAsTheStandardSays()
    {
        QFETCH(int, size);
        QFETCH(QByteArray, head);
        const WireFrame frame(QByteArray(size, 'x'));
        QCOMPARE(frame.size(), size);
        QCOMPARE(frame.text(), QByteArray(size, 'x'));
        QCOMPARE(frame.bytes().first(head.size() / 2).toHex(), head);
        QCOMPARE(frame.bytes().size(), head.size() / 2 + size);
    }

    void givesANewcomerASnapshotAndThenWhatHappens()
    {
        write(u"1"_s, u"before"_s);
        FakeWire wire;
        auto *client = greet(wire);
        QTRY_COMPARE(lastSnapshots(wire), 3); // org, user, desk
        write(u"2"_s, u"after"_s);
        QTRY_COMPARE(wire.all<Protocol::Events>().size(), 1);
        const auto events = wire.all<Protocol::Events>().constFirst();
        QCOMPARE(events.items.size(), 2);
        QCOMPARE(events.to - events.from, 2);
        m_hub->left(client);
    }

    void bringsAReturningClientUpToDate()
    {
        write(u"1"_s, u"one"_s);
        FakeWire first;
        auto *before = greet(first);
        QTRY_COMPARE(lastSnapshots(first), 3);
        QHash<QString, Protocol::Cursor> cursors;
        for (const auto &snapshot : first.all<Protocol::Snapshot>())
            cursors[snapshot.scope] = {snapshot.epoch, snapshot.at, {}};
        m_hub->left(before);

        write(u"2"_s, u"two"_s);
        write(u"3"_s, u"three"_s);
        FakeWire second;
        auto *after = greet(second, cursors);
        QTRY_VERIFY(!second.all<Protocol::Events>().isEmpty());
        const auto events = second.all<Protocol::Events>().constFirst();
        QCOMPARE(events.from, cursors.value(events.scope).at);
        QCOMPARE(events.to - events.from, 4);
        QCOMPARE(events.items.size(), 3); // two messages, and the conversation once
        m_hub->left(after);
    }

    void aSlowClientLosesNothing()
    {
        FakeWire wire;
        auto *client = greet(wire);
        QTRY_COMPARE(lastSnapshots(wire), 3);
        wire.waiting = 10 * 1024 * 1024; // it does not read
        for (int i = 0; i < 30; ++i)
            write(QString::number(i), u"x"_s);
        QVERIFY(wire.all<Protocol::Events>().isEmpty());
        wire.waiting = 0;
        m_hub->drained(client);
        const auto seen = [&] {
            qint64 at = -1;
            for (const auto &events : wire.all<Protocol::Events>()) {
                if (at >= 0 && events.from != at)
                    return qint64(-2);
                at = events.to;
            }
            return at;
        };
        QTRY_COMPARE(seen(), head());
        m_hub->left(client);
    }

    void refusesWhoIsNotSignedIn_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<int>("code");
        QTest::newRow("not JSON") << QByteArray("GET /") << 4000;
        QTest::newRow("command first")
            << QByteArray(R"({"t":"cmd","id":"x","type":"conversation.read","args":{}})") << 4001;
        QTest::newRow("wrong token")
            << QByteArray(R"({"t":"hello","proto":[1,1],"token":"eve"})") << 4001;
        QTest::newRow("no token") << QByteArray(R"({"t":"hello","proto":[1,1]})") << 4001;
        QTest::newRow("old version")
            << QByteArray(R"({"t":"hello","proto":[0,0],"token":"amy"})") << 4003;
        QTest::newRow("new version")
            << QByteArray(R"({"t":"hello","proto":[7,9],"token":"amy"})") << 4003;
        QTest::newRow("too long") << QByteArray(100'000, ' ') << 4000;
    }

    void refusesWhoIsNotSignedIn()
    {
        QFETCH(QByteArray, frame);
        QFETCH(int, code);
        FakeWire wire;
        auto *client = m_hub->arrived(wire);
        m_hub->received(client, frame);
        QTRY_COMPARE(wire.closed, code);
        QCOMPARE(wire.all<Protocol::Bye>().size(), 1);
        m_hub->left(client);
    }

    void aRevokedSessionHearsNothingMore()
    {
        FakeWire wire;
        auto *client = greet(wire);
        QTRY_COMPARE(lastSnapshots(wire), 3);
        m_hub->revoke(u"s1"_s);
        QCOMPARE(wire.closed, 4001);
        const auto frames = wire.frames.size();
        write(u"1"_s, u"secret"_s);
        QCOMPARE(wire.frames.size(), frames);
        m_hub->left(client);
    }

    void aCommandHappensOnce()
    {
        write(u"1"_s, u"hello"_s);
        const auto conversation = conversationId();
        FakeWire wire;
        auto *client = greet(wire);
        QTRY_COMPARE(lastSnapshots(wire), 3);
        Protocol::Command command;
        command.id = CommandId(u"0190b5a0-4444-7000-8000-000000000001"_s);
        command.args = Protocol::MarkRead{conversation, {5, 5}};
        m_hub->received(client, Protocol::encode(command));
        m_hub->received(client, Protocol::encode(command));
        QTRY_COMPARE(wire.all<Protocol::CommandResult>().size(), 2);
        const auto results = wire.all<Protocol::CommandResult>();
        QCOMPARE(results.at(0), results.at(1));
        QCOMPARE(results.at(0).outcome, Protocol::CommandResult::Outcome::Ok);
        QCOMPARE(results.at(0).scope, userScope(m_store->amy.id));

        command.args = Protocol::MarkRead{conversation, {6, 6}};
        m_hub->received(client, Protocol::encode(command));
        QTRY_COMPARE(wire.all<Protocol::CommandResult>().size(), 3);
        QCOMPARE(wire.all<Protocol::CommandResult>().constLast().code, u"command.id-reuse"_s);
        m_hub->left(client);
    }

    void servesHistoryInPages()
    {
        for (int i = 0; i < 60; ++i)
            write(QString::number(i), u"x"_s);
        FakeWire wire;
        auto *client = greet(wire);
        QTRY_COMPARE(lastSnapshots(wire), 3);
        Protocol::HistoryRequest request{u"h"_s, conversationId(), TimelinePlace::end().order, 25};
        QSet<QString> ids;
        for (int page = 1; page <= 3; ++page) {
            m_hub->received(client, Protocol::encode(request));
            QTRY_COMPARE(wire.all<Protocol::History>().size(), page);
            const auto history = wire.all<Protocol::History>().constLast();
            for (const auto &item : history.items)
                ids.insert(item.id);
            QCOMPARE(history.end, page == 3);
            request.before = history.next;
        }
        QCOMPARE(ids.size(), 60);
        m_hub->left(client);
    }

private:
    ClientSession *greet(FakeWire &wire, const QHash<QString, Protocol::Cursor> &cursors = {})
    {
        auto *client = m_hub->arrived(wire);
        Protocol::Hello hello;
        hello.token = u"amy"_s;
        hello.cursors = cursors;
        m_hub->received(client, Protocol::encode(hello));
        return client;
    }
    static int lastSnapshots(const FakeWire &wire)
    {
        int last = 0;
        for (const auto &snapshot : wire.all<Protocol::Snapshot>())
            last += snapshot.last ? 1 : 0;
        return last;
    }
    void write(const QString &key, const QString &text)
    {
        InboundEvent event;
        event.kind = InboundEvent::Kind::Message;
        event.dedupeKey = key;
        event.conversationId = event.userId = u"U1"_s;
        event.messageId = key;
        event.timestamp = m_store->clock.nowMs();
        event.content.text = text;
        event.raw = "{}";
        const InboundBatch batch{u"Ubot"_s, {event}};
        QVERIFY(Test::await((*m_store)->write([&](WriteContext &context) {
            return m_intake->accept(context, m_store->account, batch);
        })));
        QCoreApplication::processEvents();
    }
    ConversationId conversationId()
    {
        return (*Test::await((*m_store)->read([&](Sql::Database &database) {
                   return conversationOf(database, m_store->account, u"U1"_s);
               })))
            ->id;
    }
    qint64 head()
    {
        const auto heads = Test::await((*m_store)->read(scopeHeads));
        for (const auto &known : *heads) {
            if (known.scope == deskScope(m_store->account))
                return known.head;
        }
        return 0;
    }

    std::unique_ptr<Test::RelayStore> m_store;
    std::unique_ptr<OrderCounter> m_order;
    std::unique_ptr<Intake> m_intake;
    std::unique_ptr<CommandProcessor> m_commands;
    std::unique_ptr<Hub> m_hub;
};

QTEST_GUILESS_MAIN(TestHub)
#include "tst_hub.moc"

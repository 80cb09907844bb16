// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/commands/commandprocessor.h"
#include "core/relay/commands/deskhandlers.h"
#include "core/relay/intake/intake.h"
#include "core/relay/journal/deskrows.h"
#include "core/sql/migrator.h"
#include "tests/support/relaystore.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;
using Outcome = Protocol::CommandResult::Outcome;

namespace {

QString uuid(int n)
{
    return u"0190b5a0-9999-7000-8000-%1"_s.arg(n, 12, 10, QChar(u'0'));
}

} // namespace

// What colleagues do that leaves a thin line: pins for the team, tags.
class TestDeskLines : public QObject
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
        m_intake = std::make_unique<Intake>(*m_order);
        m_commands = std::make_unique<CommandProcessor>(**m_store);
        addDeskHandlers(*m_commands, *m_order);
        m_conversation = receive();
    }
    void cleanup()
    {
        m_store->operator->()->finish();
        m_commands.reset();
        m_intake.reset();
        m_order.reset();
        m_store.reset();
    }

    void pinsAConversationForTheTeam()
    {
        run(Protocol::PinConversation{m_conversation, true, u" 常客 "_s});
        QVERIFY(conversation().pinnedAt > 0);
        QCOMPARE(conversation().pinCategory, u"常客"_s);
        QCOMPARE(lines().size(), 1);
        const auto since = conversation().pinnedAt;
        m_store->clock.advance(1000);
        run(Protocol::PinConversation{m_conversation, true, u"常客"_s}, m_store->ben);
        QCOMPARE(lines().size(), 1); // both meant the same
        run(Protocol::PinConversation{m_conversation, true, {}}, m_store->ben);
        QCOMPARE(conversation().pinnedAt, since); // another category is no other pin
        QVERIFY(conversation().pinCategory.isEmpty());
        receive();
        QCOMPARE(conversation().pinnedAt, since);
        // Whoever may work on it may take it off.
        run(Protocol::PinConversation{m_conversation, false, u"x"_s}, m_store->ben);
        QCOMPARE(conversation().pinnedAt, 0);
        QVERIFY(conversation().pinCategory.isEmpty());
        QCOMPARE(lines().size(), 3);
    }

    void theLineNamesTheTeam()
    {
        const TeamId team(uuid(1));
        run(Protocol::PutTeam{team, u"Taipei"_s, {m_store->amy.id}, 0}, m_store->ben);
        run(Protocol::Assign{m_conversation, {}, team, {}, {}});
        run(Protocol::PinConversation{m_conversation, true, u"VIP"_s});
        const auto line = lines().constLast();
        QCOMPARE(line.content.event, u"pin"_s);
        QCOMPARE(line.content.data.value(u"team"_s).toString(), u"Taipei"_s);
        QCOMPARE(line.content.data.value(u"category"_s).toString(), u"VIP"_s);
        QCOMPARE(line.content.data.value(u"by"_s).toString(), u"Amy"_s);
        QVERIFY(line.content.data.value(u"pinned"_s).toBool());
    }

    void conversationsOfAnOlderFileAreNotPinned()
    {
        const QTemporaryDir folder;
        const auto sources = QDir(u":/sql/relay"_s).entryInfoList(QDir::Files, QDir::Name);
        for (const auto &source : sources) {
            if (source.fileName() < u"0009"_s)
                QVERIFY(QFile::copy(source.filePath(), folder.filePath(source.fileName())));
        }
        Sql::Database database({.file = u":memory:"_s});
        QVERIFY(database.open());
        QVERIFY(Sql::migrate(database, folder.path()));
        QVERIFY(database.execute("INSERT INTO conversation (workspace, id, account, kind, contact, "
                                 "platform_id, ver) VALUES (1, 'c', 'a', 'user', '', 'U', 3)",
                                 {}));
        QVERIFY(Sql::migrate(database, u":/sql/relay"_s));
        const auto old = conversationById(database, ConversationId(u"c"_s));
        QVERIFY(old && *old);
        QCOMPARE((*old)->ver, 3);
        QCOMPARE((*old)->pinnedAt, 0);
        QVERIFY((*old)->pinCategory.isEmpty());
    }

    void tagsLeaveALine()
    {
        const auto contact = conversation().contact;
        const Tag tea{TagId(uuid(1)), u"春茶"_s, 7};
        const Tag vip{TagId(uuid(2)), u"VIP"_s, 1};
        run(Protocol::TagContact{contact, {tea, vip}, {}, 0});
        QCOMPARE(lines().size(), 1);
        QCOMPARE(lines().constLast().content.event, u"tags"_s);
        QCOMPARE(namesIn(u"added"_s), (QStringList{u"春茶"_s, u"VIP"_s}));
        QCOMPARE(lines().constLast().content.data.value(u"by"_s).toString(), u"Amy"_s);
        QCOMPARE(lines().constLast().conversation, m_conversation);
        run(Protocol::TagContact{contact, {vip}, {}, 0}, m_store->ben); // it has it already
        QCOMPARE(lines().size(), 1);
        run(Protocol::TagContact{contact, {}, {tea.id}, contactNow().ver}, m_store->ben);
        QCOMPARE(lines().size(), 2);
        QCOMPARE(namesIn(u"removed"_s), QStringList{u"春茶"_s});
        QVERIFY(namesIn(u"added"_s).isEmpty());
        run(Protocol::TagContact{contact, {}, {tea.id}, contactNow().ver});
        QCOMPARE(lines().size(), 2);
    }

    void aLineIsNoNewsOfTheCustomer()
    {
        const auto before = conversation();
        run(Protocol::TagContact{conversation().contact, {{TagId(uuid(1)), u"VIP"_s, 1}}, {}, 0});
        QVERIFY(conversation() == before); // its place and its preview are the customer's
    }

private:
    Contact contactNow()
    {
        const auto id = conversation().contact;
        return *read([id](Sql::Database &database) { return contactById(database, id); });
    }
    /// In the newest line.
    QStringList namesIn(const QString &key)
    {
        QStringList names;
        const auto all = lines().constLast().content.data.value(key).toArray();
        for (const auto &name : all)
            names.append(name.toString());
        return names;
    }
    Protocol::CommandResult run(const Protocol::CommandArgs &args)
    {
        return run(args, m_store->amy);
    }
    Protocol::CommandResult run(const Protocol::CommandArgs &args, const User &who)
    {
        const Protocol::Command command{
            CommandId(u"0190b5a0-4444-7000-8000-%1"_s.arg(++m_runs, 12, 10, QChar(u'0'))), 0, args};
        const auto result = Test::await(m_commands->run(who, command));
        return result ? *result : Protocol::CommandResult{{}, Outcome::Unknown, {}, 0, {}, {}, {}};
    }
    /// A customer writes, by default always the same.
    ConversationId receive(const QString &user = u"U1"_s)
    {
        const auto id = QString::number(++m_received);
        m_store->clock.advance(1000);
        InboundEvent event;
        event.kind = InboundEvent::Kind::Message;
        event.messageId = event.dedupeKey = id;
        event.conversationId = event.userId = user;
        event.timestamp = m_store->clock.nowMs();
        event.content.text = u"hello"_s;
        event.raw = "{}";
        const InboundBatch batch{u"Ubot"_s, {event}};
        const auto accepted = Test::await((*m_store)->write([&](WriteContext &context) {
            return m_intake->accept(context, m_store->account, batch);
        }));
        Q_ASSERT(accepted);
        return read([&](Sql::Database &database) {
                   return messageOf(database, m_store->account, id);
               })
            ->conversation;
    }
    Conversation conversation()
    {
        return *read(
            [this](Sql::Database &database) { return conversationById(database, m_conversation); });
    }
    /// Oldest first.
    QList<Message> lines()
    {
        const auto ids = read([](Sql::Database &database) {
            return database.select("SELECT id FROM message WHERE direction = 'system' "
                                   "ORDER BY order_at, order_seq",
                                   {},
                                   [](const Sql::Row &row) { return MessageId(row.text(0)); });
        });
        QList<Message> found;
        for (const auto &id : ids)
            found.append(*read([&](Sql::Database &database) { return messageById(database, id); }));
        return found;
    }

    std::unique_ptr<Test::RelayStore> m_store;
    std::unique_ptr<OrderCounter> m_order;
    std::unique_ptr<Intake> m_intake;
    std::unique_ptr<CommandProcessor> m_commands;
    ConversationId m_conversation;
    int m_runs = 0;
    int m_received = 0;
};

QTEST_GUILESS_MAIN(TestDeskLines)
#include "tst_desklines.moc"

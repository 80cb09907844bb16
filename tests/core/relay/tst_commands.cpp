// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/framecodec.h"
#include "core/relay/commands/commandprocessor.h"
#include "core/relay/commands/deskhandlers.h"
#include "core/relay/commands/markread.h"
#include "core/relay/commands/sendhandlers.h"
#include "core/relay/intake/intake.h"
#include "tests/support/relaystore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;
using Outcome = Protocol::CommandResult::Outcome;

namespace {

/// An outbox that counts what it is told.
class CountingQueue : public SendQueue
{
public:
    Result<> enqueueSend(WriteContext &, const UserId &, const Protocol::SendMessages &) override
    {
        ++told;
        return {};
    }
    Result<> resolve(WriteContext &, const UserId &, const Protocol::ResolveSend &) override
    {
        ++told;
        return {};
    }

    int told = 0;
};

const QHash<QString, QByteArray> &samples()
{
    static const QHash<QString, QByteArray> All{
        {u"message.send"_s,
         R"({"conversation":"C","bubbles":[{"id":"0190b5a0-1111-7000-8000-000000000002",)"
         R"("content":{"kind":"text","text":"hello"}}],"quotes":"M","seen":[1777636799123,5]})"},
        {u"message.resolve"_s, R"({"message":"M","as":"discard"})"},
        {u"conversation.read"_s, R"({"conversation":"C","up_to":[1777636799123,5]})"},
        {u"conversation.state"_s,
         R"({"conversation":"C","state":"snoozed","until":5,"was":"new","seen":[1777636799123,5]})"},
        {u"conversation.assign"_s,
         R"({"conversation":"C","assignee":"","team":"","was_assignee":"","was_team":""})"},
        {u"conversation.priority"_s, R"({"conversation":"C","priority":"vip","was":"normal"})"},
        {u"conversation.spam"_s, R"({"conversation":"C","spam":true})"},
        {u"conversation.keep"_s,
         R"({"conversation":"C","unread":true,"muted":true,"pinned":true,"category":"a"})"},
        {u"conversation.pin"_s, R"({"conversation":"C","pinned":true,"category":"a"})"},
        {u"conversation.export"_s,
         R"({"conversation":"C","way":"pdf","sha":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd)"
         R"(15d6c15b0f00a08","messages":3,"notes":true,"masked":true})"},
        {u"contact.tag"_s,
         R"({"contact":"K","add":[{"id":"0190b5a0-1111-7000-8000-000000000003","name":"a",)"
         R"("color":1}],"remove":["0190b5a0-1111-7000-8000-000000000004"],"seen":1})"},
        {u"note.add"_s,
         R"({"id":"0190b5a0-1111-7000-8000-000000000005","conversation":"C","text":"a",)"
         R"("mentions":["0190b5a0-1111-7000-8000-000000000006"]})"},
        {u"message.pin"_s, R"({"message":"M","pinned":true,"category":"a"})"},
        {u"view.put"_s,
         R"({"id":"0190b5a0-1111-7000-8000-000000000007","name":"a","query":"b","shared":true,)"
         R"("position":1,"team":"","with":""})"},
        {u"template.put"_s,
         R"({"id":"0190b5a0-1111-7000-8000-000000000008","code":"a","title":"b","folder":"c",)"
         R"("language":"ja","bubbles":[{"kind":"text","text":"d"}],"scope":"organisation",)"
         R"("team":"","accounts":["0190b5a0-0000-7000-8000-0000000000a1"],"overrides":[{"account":)"
         R"("0190b5a0-0000-7000-8000-0000000000a1","bubbles":[{"kind":"text","text":"e"}]}],)"
         R"("retired":false,"base":0})"},
        {u"template.remove"_s, R"({"id":"0190b5a0-1111-7000-8000-000000000009","base":0})"},
        {u"view.remove"_s, R"({"id":"0190b5a0-1111-7000-8000-000000000007"})"},
    };
    return All;
}

/// An empty send is for the outbox to refuse.
bool mayBeEmpty(const QString &list)
{
    return QStringList{
        u"bubbles"_s, u"add"_s, u"remove"_s, u"mentions"_s, u"accounts"_s, u"overrides"_s}
        .contains(list);
}

void addRowsOfWrongValues(const QString &type, const QJsonObject &good, const QString &key)
{
    const QJsonValue wrong[] = {
        QJsonObject{{u"$ne"_s, QJsonValue()}}, QJsonArray{}, QJsonValue(), true, 7.5, u"neither"_s};
    int n = 0;
    for (const auto &value : wrong) {
        ++n;
        if (good[key].type() == value.type() && key != u"as"_s && !value.isArray())
            continue;
        if (value.isArray() && mayBeEmpty(key))
            continue;
        auto args = good;
        args[key] = value;
        QTest::addRow("%s, %s, %d", qPrintable(type), qPrintable(key), n) << type << args << key;
    }
}

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<Test::RelayStore>();
        m_queue = std::make_unique<CountingQueue>();
        m_hidden.clear();
        m_commands = std::make_unique<CommandProcessor>(
            **m_store, [this](Sql::Database &database, const UserId &user) {
                auto scopes = readableScopes(database, user);
                if (scopes)
                    scopes->removeAll(m_hidden);
                return scopes;
            });
        m_commands->add(std::make_unique<MarkReadHandler>());
        addDeskHandlers(*m_commands, m_order);
        m_commands->add(std::make_unique<SendMessagesHandler>(*m_queue));
        m_commands->add(std::make_unique<ResolveSendHandler>(*m_queue));
        writeMessage();
    }
    void cleanup()
    {
        m_store->operator->()->finish();
        m_commands.reset();
        m_store.reset();
    }

    void takesWhatIsOfItsForm_data()
    {
        QTest::addColumn<QString>("type");
        const auto types = samples().keys();
        for (const auto &type : types)
            QTest::newRow(qPrintable(type)) << type;
    }
    void takesWhatIsOfItsForm()
    {
        QFETCH(const QString, type);
        const auto result = run(type, argsOf(type));
        QVERIFY2(result.outcome == Outcome::Ok, qPrintable(result.code));
        const bool isSend = type == u"message.send"_s || type == u"message.resolve"_s;
        QCOMPARE(m_queue->told, isSend ? 1 : 0);
    }

    // S10, S16: nothing is guessed, and nothing that is not asked for is taken along.
    void refusesWhatIsNot_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QJsonObject>("args");
        QTest::addColumn<QString>("field");
        for (auto it = samples().cbegin(); it != samples().cend(); ++it) {
            const auto &type = it.key();
            const auto good = QJsonDocument::fromJson(it.value()).object();
            for (const auto *name : {"workspace_id", "scope", "role", "owner", "path", "seq"}) {
                auto args = good;
                args[QLatin1String(name)] = u"1"_s;
                QTest::addRow("%s with %s", qPrintable(type), name)
                    << type << args << QString::fromLatin1(name);
            }
            for (const auto &key : good.keys())
                addRowsOfWrongValues(type, good, key);
        }
        QTest::newRow("a verb that is not known")
            << u"message.resolve"_s << QJsonObject{{u"message"_s, u"M"_s}, {u"as"_s, u"later"_s}}
            << u"as"_s;
        QTest::newRow("no verb") << u"message.resolve"_s << QJsonObject{{u"message"_s, u"M"_s}}
                                 << u"as"_s;
        const QJsonObject bubbles[] = {
            {{u"id"_s, u"b"_s}},
            {{u"id"_s, u"b"_s}, {u"content"_s, QJsonObject{}}},
            {{u"id"_s, 5}, {u"content"_s, QJsonObject{{u"kind"_s, u"text"_s}}}},
            {{u"id"_s, u"b"_s},
             {u"content"_s, QJsonObject{{u"kind"_s, u"text"_s}, {u"text"_s, 5}}}},
            {{u"id"_s, u"b"_s},
             {u"content"_s, QJsonObject{{u"kind"_s, u"text"_s}}},
             {u"author"_s, u"ben"_s}},
            {{u"id"_s, u"b"_s},
             {u"content"_s,
              QJsonObject{{u"kind"_s, u"image"_s},
                          {u"media"_s, QJsonObject{{u"path"_s, u"../relay.key"_s}}}}}},
        };
        int n = 0;
        for (const auto &bubble : bubbles) {
            auto args = QJsonDocument::fromJson(samples()[u"message.send"_s]).object();
            args[u"bubbles"_s] = QJsonArray{bubble};
            QTest::addRow("bubble %d", ++n) << u"message.send"_s << args << u"bubbles"_s;
        }
    }
    void refusesWhatIsNot()
    {
        QFETCH(const QString, type);
        QFETCH(const QJsonObject, args);
        QFETCH(const QString, field);
        const auto result = run(type, args);
        QCOMPARE(result.outcome, Outcome::Rejected);
        QCOMPARE(result.code, u"command.invalid"_s);
        QCOMPARE(result.codeArgs.value(u"field"_s).toString(), field);
        QCOMPARE(m_queue->told, 0);
    }

    void refusesWhatStandsBesideTheArguments()
    {
        const auto result =
            run(u"conversation.read"_s, argsOf(u"conversation.read"_s), {{u"user"_s, u"ben"_s}});
        QCOMPARE(result.outcome, Outcome::Rejected);
        QCOMPARE(result.code, u"command.invalid"_s);
    }

    void doesNotKnowEveryType()
    {
        const auto result = run(u"message.burn"_s, argsOf(u"message.resolve"_s));
        QCOMPARE(result.outcome, Outcome::Rejected);
        QCOMPARE(result.code, u"command.unknown"_s);
    }

    // What may not be read is not there, for whatever is done with it.
    void doesNotReachIntoOtherDesks_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("code");
        QTest::newRow("send") << u"message.send"_s << u"conversation.not-found"_s;
        QTest::newRow("read") << u"conversation.read"_s << u"conversation.not-found"_s;
        QTest::newRow("resolve") << u"message.resolve"_s << u"message.not-found"_s;
        QTest::newRow("state") << u"conversation.state"_s << u"conversation.not-found"_s;
        QTest::newRow("note") << u"note.add"_s << u"conversation.not-found"_s;
        QTest::newRow("pin") << u"message.pin"_s << u"message.not-found"_s;
        QTest::newRow("tag") << u"contact.tag"_s << u"contact.not-found"_s;
    }
    void doesNotReachIntoOtherDesks()
    {
        QFETCH(const QString, type);
        QFETCH(const QString, code);
        m_hidden = deskScope(m_store->account);
        const auto result = run(type, argsOf(type));
        QCOMPARE(result.outcome, Outcome::Rejected);
        QCOMPARE(result.code, code);
        QCOMPARE(m_queue->told, 0);
    }

    void takesFiveBubblesAtMost()
    {
        for (const int count : {5, 6}) {
            QJsonArray bubbles;
            for (int i = 0; i < count; ++i) {
                bubbles.append(QJsonObject{
                    {u"id"_s, u"0190b5a0-1111-7000-8000-00000000000%1"_s.arg(i)},
                    {u"content"_s, QJsonObject{{u"kind"_s, u"text"_s}, {u"text"_s, u"x"_s}}}});
            }
            auto args = argsOf(u"message.send"_s);
            args[u"bubbles"_s] = bubbles;
            const auto result = run(u"message.send"_s, args);
            QCOMPARE(result.outcome, count > 5 ? Outcome::Rejected : Outcome::Ok);
            if (count > 5)
                QCOMPARE(result.code, u"rule.too-many-bubbles"_s);
        }
        QCOMPARE(m_queue->told, 1);
    }

private:
    /// The sample of @p type about the message and the conversation that exist.
    QJsonObject argsOf(const QString &type) const
    {
        auto args = QJsonDocument::fromJson(samples()[type]).object();
        if (args.contains(u"conversation"_s))
            args[u"conversation"_s] = m_message.conversation.value();
        if (args.contains(u"message"_s))
            args[u"message"_s] = m_message.id.value();
        if (args.contains(u"contact"_s))
            args[u"contact"_s] = m_contact.value();
        return args;
    }

    /// Comes from the wire, as a client would send it.
    Protocol::CommandResult
    run(const QString &type, const QJsonObject &args, const QJsonObject &beside = {})
    {
        QJsonObject frame = beside;
        frame[u"t"_s] = u"cmd"_s;
        frame[u"id"_s] = u"0190b5a0-4444-7000-8000-%1"_s.arg(++m_runs, 12, 10, QChar(u'0'));
        frame[u"type"_s] = type;
        frame[u"args"_s] = args;
        const auto decoded = Protocol::decode(QJsonDocument(frame).toJson(QJsonDocument::Compact));
        if (!decoded)
            return {};
        const auto result =
            Test::await(m_commands->run(m_store->amy, std::get<Protocol::Command>(*decoded)));
        return result ? *result : Protocol::CommandResult{{}, Outcome::Unknown, {}, 0, {}, {}, {}};
    }

    void writeMessage()
    {
        Intake intake(m_order);
        InboundEvent event;
        event.kind = InboundEvent::Kind::Message;
        event.messageId = event.dedupeKey = u"1"_s;
        event.conversationId = event.userId = u"U1"_s;
        event.timestamp = m_store->clock.nowMs();
        event.content.text = u"hello"_s;
        event.raw = "{}";
        const InboundBatch batch{u"Ubot"_s, {event}};
        QVERIFY(Test::await((*m_store)->write([&](WriteContext &context) {
            return intake.accept(context, m_store->account, batch);
        })));
        const auto found = Test::await((*m_store)->read([&](Sql::Database &database) {
            return messageOf(database, m_store->account, u"1"_s);
        }));
        QVERIFY(found && found->has_value());
        m_message = **found;
        const auto conversation = Test::await((*m_store)->read([&](Sql::Database &database) {
            return conversationById(database, m_message.conversation);
        }));
        QVERIFY(conversation && conversation->has_value());
        m_contact = (*conversation)->contact;
    }

    std::unique_ptr<Test::RelayStore> m_store;
    std::unique_ptr<CountingQueue> m_queue;
    std::unique_ptr<CommandProcessor> m_commands;
    QString m_hidden;
    Message m_message;
    ContactId m_contact;
    OrderCounter m_order;
    int m_runs = 0;
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/commands/aliashandler.h"
#include "core/relay/journal/aliasrows.h"
#include "tests/core/relay/scheduledesk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;
using Desk = Frontdesk::Test::ScheduleDesk;
using Outcome = Protocol::CommandResult::Outcome;

// The name under which customers see an agent, from the command to the request.
class TestAliasCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->commands.add(
            std::make_unique<PutAliasHandler>([this](Sql::Database &database, const UserId &user) {
                return m_desk->readable(database, user);
            }));
    }
    void cleanup() { m_desk.reset(); }

    void repliesCarryIt()
    {
        QVERIFY(!sender().contains("name"_L1)); // nobody said anything
        QCOMPARE(put(u" Mia "_s, true, u"https://cdn.example.com/林.png"_s).outcome, Outcome::Ok);
        const auto mine = sender();
        QCOMPARE(mine["name"_L1].toString(), u"Mia"_s);
        QCOMPARE(mine["iconUrl"_L1].toString(), u"https://cdn.example.com/%E6%9E%97.png"_s);
        QVERIFY(!sender(m_desk->store.ben).contains("name"_L1)); // it is mine alone
        QCOMPARE(put(u"Mia"_s, false).outcome, Outcome::Ok);
        QVERIFY(!sender().contains("name"_L1));
    }

    void whatLineRefusesIsRefusedBefore()
    {
        const auto refused = put(u"Caroline"_s, true);
        QCOMPARE(refused.code, u"alias.line"_s);
        QCOMPARE(refused.codeArgs.value(u"suggestion"_s).toString(), u"Carol"_s);
        QCOMPARE(put(QString(10'000, u'x'), true).code, u"alias.too-long"_s);
        QCOMPARE(put({}, true).code, u"alias.no-name"_s);
        QCOMPARE(put(u"Mia"_s, true, u"http://x.example/p.png"_s).code, u"alias.icon"_s);
        QCOMPARE(m_desk->count("SELECT count(*) FROM alias"), 0);
    }

    /// A reply does not fail for a name that was taken under other rules.
    void aNameOfOldIsLeftOut()
    {
        put(u"Mia"_s, true);
        m_desk->execute("UPDATE alias SET name = 'Caroline'");
        QVERIFY(!sender().contains("name"_L1));
        QVERIFY(m_desk->requests() > 0);
    }

    void anAccountThatIsNotMineIsNotThere()
    {
        m_desk->readable = [](Sql::Database &, const UserId &) -> Result<QStringList> {
            return QStringList{orgScope()};
        };
        QCOMPARE(put(u"Mia"_s, true).code, u"account.not-found"_s);
    }

private:
    Protocol::CommandResult put(const QString &name, bool shown, const QString &icon = {})
    {
        Alias one;
        one.account = m_desk->store.account;
        one.name = name;
        one.icon = icon;
        one.shown = shown;
        return m_desk->run(Protocol::PutAlias{one});
    }
    QJsonObject sender() { return sender(m_desk->store.amy); }
    /// Of a reply that @p who makes now.
    QJsonObject sender(const User &who)
    {
        const Protocol::SendMessages send{
            m_desk->conversation, {{Desk::bubbleOf(++m_sent), Desk::text(u"hi"_s)}}, {}, {}};
        const auto body =
            Test::await(m_desk->store->write([&](WriteContext &context) -> Result<QByteArray> {
                if (auto queued = m_desk->sends.enqueueSend(context, who.id, send); !queued)
                    return queued.error();
                const auto found = context.database.selectOne(
                    "SELECT body FROM send_request ORDER BY turn DESC LIMIT 1",
                    {},
                    [](const Sql::Row &row) { return row.utf8(0); });
                if (!found)
                    return found.error();
                return found->value_or(QByteArray());
            }));
        if (!body)
            qFatal("%s", qPrintable(body.error().code));
        const auto json = QJsonDocument::fromJson(*body);
        const auto messages =
            json.isArray() ? json.array() : json.object()["messages"_L1].toArray();
        return messages.at(0).toObject()["sender"_L1].toObject();
    }

    std::unique_ptr<Desk> m_desk;
    int m_sent = 0;
};

QTEST_GUILESS_MAIN(TestAliasCommand)
#include "tst_aliascommand.moc"

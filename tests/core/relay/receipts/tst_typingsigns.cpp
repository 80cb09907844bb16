// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/registry.h"
#include "core/relay/receipts/typingsigns.h"
#include "tests/core/relay/outbox/fakeplatform.h"
#include "tests/support/relaystore.h"

#include <QJsonDocument>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;
using Test::FakePlatform;

// Who is shown that somebody writes to them.
class TestTypingSigns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<Test::RelayStore>();
        m_platform = std::make_unique<FakePlatform>();
        m_platform->answerWith = [](const OutboundRequest &) {
            return FakePlatform::answer(202);
        };
        m_writtenIn.clear();
        m_signs = std::make_unique<TypingSigns>(
            TypingSigns::Parts{**m_store, *m_platform, channelAdapter, [this] {
                                   return m_writtenIn;
                               }});
        m_user = add(u"c1"_s, ConversationKind::User);
        m_group = add(u"c2"_s, ConversationKind::Group);
    }
    void cleanup()
    {
        m_signs.reset();
        m_store.reset();
    }

    void fromTwoSecondsOnAndAgainWhileItGoesOn()
    {
        m_writtenIn = {m_user};
        look();
        pass(1000);
        QCOMPARE(shown(), 0);
        pass(1000);
        QTRY_COMPARE(shown(), 1);
        const auto body = QJsonDocument::fromJson(m_platform->calls.constFirst().request.body);
        QCOMPARE(body["chatId"_L1].toString(), u"Uc1"_s);
        QCOMPARE(body["loadingSeconds"_L1].toInt(), 10);
        pass(7000);
        QCOMPARE(shown(), 1);
        pass(1000);
        QTRY_COMPARE(shown(), 2);
        m_writtenIn.clear();
        pass(20'000);
        m_writtenIn = {m_user}; // begins anew
        pass(1000);
        QCOMPARE(shown(), 2);
        pass(2000);
        QTRY_COMPARE(shown(), 3);
    }

    void notInGroupsNotInStandbyAndNotAgainstTheAccount()
    {
        m_writtenIn = {m_group};
        write(2);
        QCOMPARE(shown(), 0);
        sql("UPDATE conversation SET standby = 1");
        m_writtenIn = {m_user};
        write(2);
        QCOMPARE(shown(), 0);
        sql("UPDATE conversation SET standby = 0");
        sql("UPDATE account SET show_typing = 0");
        write(10);
        QCOMPARE(shown(), 0);
        sql("UPDATE account SET show_typing = 1");
        write(10);
        QTRY_COMPARE(shown(), 1);
    }

    void aFailureIsNotRepeated()
    {
        m_platform->answerWith = [](const OutboundRequest &) {
            return FakePlatform::answer(401);
        };
        m_writtenIn = {m_user};
        write(2);
        QTRY_COMPARE(shown(), 1);
        QTRY_COMPARE(m_platform->invalidated.size(), 1);
        write(5);
        QCOMPARE(shown(), 1);
    }

private:
    ConversationId add(const QString &id, ConversationKind kind)
    {
        Conversation conversation;
        conversation.id = ConversationId(id);
        conversation.account = m_store->account;
        conversation.kind = kind;
        conversation.platformId = u'U' + id;
        [&] {
            QVERIFY(Test::await((*m_store)->write([&](WriteContext &context) {
                return putConversation(context.database, conversation);
            })));
        }();
        return conversation.id;
    }
    void sql(const char *text)
    {
        QVERIFY(Test::await((*m_store)->write([text](WriteContext &context) -> Result<> {
            auto done = context.database.execute(text);
            return done ? Result<>() : Result<>(done.error());
        })));
    }
    /// What look() asks is read by one thread in turn.
    void look()
    {
        m_signs->look();
        QVERIFY(Test::await((*m_store)->read([](Sql::Database &database) {
            return database.selectOne(
                "SELECT 1", {}, [](const Sql::Row &row) { return row.integer(0); });
        })));
    }
    void pass(qint64 ms)
    {
        m_store->clock.advance(ms);
        look();
    }
    void write(int seconds)
    {
        for (int i = 0; i <= seconds; ++i)
            pass(1000);
    }
    int shown() const { return static_cast<int>(m_platform->calls.size()); }

    std::unique_ptr<Test::RelayStore> m_store;
    std::unique_ptr<FakePlatform> m_platform;
    std::unique_ptr<TypingSigns> m_signs;
    QList<ConversationId> m_writtenIn;
    ConversationId m_user;
    ConversationId m_group;
};

QTEST_GUILESS_MAIN(TestTypingSigns)
#include "tst_typingsigns.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedconversations.h"
#include "core/client/cachedtimeline.h"
#include "core/client/changefeed.h"
#include "core/client/waitingcounter.h"
#include "core/storage/frameapplier.h"
#include "tests/support/samples.h"
#include "tests/support/syncdesk.h"
#include "ui/models/timelinemodel.h"

#include <QTest>

#include <atomic>
#include <sqlite3.h>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Messages = 100'000;
constexpr int InOneWrite = 5000;
constexpr int Customers = 200;
constexpr int OnePage = 50;

std::atomic<int> statements = 0;

int countStatement(unsigned, void *, void *, void *)
{
    ++statements;
    return 0;
}

} // namespace

// A chat of many years: what is shown of it costs what is shown.
class TestLongChat : public QObject
{
    Q_OBJECT

    using Side = TimelineModel::Side;

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<SyncDesk>(m_folder.path());
        m_timeline =
            std::make_unique<CachedTimeline>(m_desk->cache, m_desk->outbox, *m_desk->sync, m_feed);
        m_counter = std::make_unique<WaitingCounter>(
            m_desk->cache, m_desk->outbox, m_feed, m_desk->clock, UserId(u"u1"_s));
        m_list = std::make_unique<CachedConversations>(CachedConversations::Parts{
            m_desk->cache, m_desk->outbox, m_feed, *m_counter, m_desk->clock, UserId(u"u1"_s)});
        QList<Protocol::Item> chats{item(conversation(u"c1"_s, Messages))};
        for (int i = 2; i <= Customers; ++i)
            chats << item(conversation(u"c%1"_s.arg(i), i));
        QVERIFY(await(m_desk->cache.write([chats](Sql::Database &database) {
            return applySnapshot(database, snapshot(0, chats));
        })));
        for (int end = Messages; end > 0; end -= InOneWrite) {
            Protocol::History history;
            history.conversation = chat();
            for (int i = end; i > end - InOneWrite; --i)
                history.items << item(message(u"m%1"_s.arg(i), u"c1"_s, i));
            history.end = end == InOneWrite;
            history.next = history.end ? MessageOrder() : MessageOrder{end - InOneWrite + 1, 1};
            const MessageOrder before{end + 1, 1};
            QVERIFY(await(m_desk->cache.write([history, before](Sql::Database &database) {
                return applyHistory(database, history, before);
            })));
        }
        QVERIFY(await(m_desk->cache.read([](Sql::Database &database) -> Result<> {
            sqlite3_trace_v2(database.handle(), SQLITE_TRACE_STMT, countStatement, nullptr);
            return {};
        })));
    }
    void cleanupTestCase()
    {
        m_list.reset();
        m_counter.reset();
        m_timeline.reset();
        m_desk.reset();
    }

    void opensAtItsEndAndPagesUp()
    {
        TimelineModel model(*m_timeline);
        model.show(chat());
        QVERIFY(rests(model));
        QCOMPARE(numbers(model).constLast(), Messages);
        QVERIFY(model.isAtEnd());
        QVERIFY(model.rowCount() <= OnePage);
        int oldest = numbers(model).constFirst();
        for (int page = 0; page < 40; ++page) {
            QVERIFY(model.canGrow(Side::Older));
            model.setNear(Side::Older);
            model.load(Side::Older);
            QVERIFY(rests(model));
            QVERIFY(model.rowCount() <= TimelineModel::MaxRows);
            QCOMPARE(numbers(model).constFirst(), oldest - OnePage);
            oldest -= OnePage;
            QVERIFY(isWhole(model));
        }
        for (int page = 0; page < 20; ++page) {
            const int newest = numbers(model).constLast();
            model.setNear(Side::Newer);
            model.load(Side::Newer);
            QVERIFY(rests(model));
            QVERIFY(model.rowCount() <= TimelineModel::MaxRows);
            QCOMPARE(numbers(model).constLast(), newest + OnePage);
            QVERIFY(isWhole(model));
        }
        model.showEnd();
        QVERIFY(rests(model));
        QCOMPARE(numbers(model).constLast(), Messages);
    }

    void jumpsToADate_data()
    {
        QTest::addColumn<int>("place");
        QTest::newRow("the beginning") << 1;
        QTest::newRow("the middle") << Messages / 2;
        QTest::newRow("the end") << Messages;
    }

    void jumpsToADate()
    {
        QFETCH(int, place);
        TimelineModel model(*m_timeline);
        model.show(chat());
        QVERIFY(rests(model));
        statements = 0;
        model.showAround({place, 0});
        QVERIFY(rests(model));
        QCOMPARE(model.target(), MessageId(u"m%1"_s.arg(place)));
        QVERIFY(model.rowCount() <= OnePage);
        QVERIFY(isWhole(model));
        QVERIFY2(statements < 20, qPrintable(QString::number(statements)));
    }

    /// No question for each message, and none more because the chat is long.
    void openingAsksAFewQuestions()
    {
        const auto asked = [this](int limit) {
            statements = 0;
            const auto page = await(m_timeline->page(chat(), TimelinePlace::end(), limit));
            return page && page->messages.size() == limit ? statements.load() : -1;
        };
        const int few = asked(2);
        QVERIFY(few > 0);
        QCOMPARE(asked(OnePage), few);
        QVERIFY2(few <= 8, qPrintable(QString::number(few)));
    }

    void aPageOfTheListAsksAFewForARow()
    {
        const auto asked = [this](int limit) {
            statements = 0;
            const auto page = await(m_list->page({}, {}, limit));
            return page && page->rows.size() == limit ? statements.load() : -1;
        };
        const int ten = asked(10);
        const int sixty = asked(60);
        QVERIFY(ten > 0);
        QVERIFY2(sixty - ten <= 50 * 4, qPrintable(u"%1 %2"_s.arg(ten).arg(sixty)));
        QVERIFY2(ten <= 10 * 4 + 12, qPrintable(QString::number(ten)));
    }

private:
    static ConversationId chat() { return ConversationId(u"c1"_s); }
    static bool rests(const TimelineModel &model)
    {
        return QTest::qWaitFor([&model] { return model.rowCount() > 0 && !model.isLoading(); });
    }
    static QList<int> numbers(const TimelineModel &model)
    {
        QList<int> numbers;
        for (int row = 0; row < model.rowCount(); ++row)
            numbers << model.index(row).data().toString().section(u' ', 1, 1).mid(1).toInt();
        return numbers;
    }
    /// One after the other, none left out.
    static bool isWhole(const TimelineModel &model)
    {
        const auto all = numbers(model);
        for (qsizetype i = 1; i < all.size(); ++i) {
            if (all.at(i) != all.at(i - 1) + 1)
                return false;
        }
        return !all.isEmpty();
    }

    QTemporaryDir m_folder;
    ChangeFeed m_feed;
    std::unique_ptr<SyncDesk> m_desk;
    std::unique_ptr<CachedTimeline> m_timeline;
    std::unique_ptr<WaitingCounter> m_counter;
    std::unique_ptr<CachedConversations> m_list;
};

QTEST_GUILESS_MAIN(TestLongChat)
#include "tst_longchat.moc"

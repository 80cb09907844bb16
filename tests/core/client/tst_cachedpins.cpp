// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedpins.h"
#include "core/client/cachedtimeline.h"
#include "core/client/changefeed.h"
#include "core/sql/migrator.h"
#include "core/storage/messagestore.h"
#include "tests/support/samples.h"
#include "tests/support/syncdesk.h"

#include <QSignalSpy>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

class TestCachedPins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<SyncDesk>(m_folder->path());
        m_feed = std::make_unique<ChangeFeed>();
        connect(m_desk->sync.get(), &SyncClient::changed, m_feed.get(), &ChangeFeed::add);
        m_timeline =
            std::make_unique<CachedTimeline>(m_desk->cache, m_desk->outbox, *m_desk->sync, *m_feed);
        m_pins = std::make_unique<CachedPins>(CachedPins::Parts{
            m_desk->cache, m_desk->outbox, *m_feed, m_desk->clock, UserId(u"me"_s)});
        for (const auto &chat : {u"c1"_s, u"c2"_s}) {
            m_desk->relay->put(conversation(chat, 30));
            for (int i = 1; i <= 3; ++i)
                m_desk->relay->put(message(u"%1m%2"_s.arg(chat).arg(i), chat, 10 * i));
        }
        m_desk->relay->connectClient();
        QTRY_VERIFY(m_desk->isLevel());
    }
    void cleanup()
    {
        m_pins.reset();
        m_timeline.reset();
        m_feed.reset();
        m_desk.reset();
    }

    void knowsWhatColleaguesPinned()
    {
        QSignalSpy changed(m_pins.get(), &PinSource::changed);
        pinAtRelay(u"c1m1"_s, 500, u"address"_s, 2);
        pinAtRelay(u"c1m3"_s, 400, u"size"_s, 2);
        pinAtRelay(u"c2m2"_s, 450, u"address"_s, 2);
        QTRY_VERIFY(m_desk->isLevel() && !changed.isEmpty());
        QCOMPARE(pinned(u"c1"_s), (QStringList{u"c1m1 address"_s, u"c1m3 size"_s}));
        const auto all = await(m_pins->all());
        QCOMPARE(all->size(), 3);
        QCOMPARE(all->at(1).conversation.title, u"Customer c2"_s);
        const auto categories = categoriesOf(*all);
        QCOMPARE(categories.constFirst().name, u"address"_s);
        QCOMPARE(categories.constFirst().count, 2);
        changed.clear();
        pinAtRelay(u"c1m1"_s, 0, {}, 3);
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(pinned(u"c1"_s), QStringList{u"c1m3 size"_s});
    }

    void pinsWithoutANetwork()
    {
        pinAtRelay(u"c1m1"_s, 500, u"address"_s, 2);
        QTRY_VERIFY(m_desk->isLevel());
        m_desk->relay->drop();
        QSignalSpy told(m_timeline.get(), &TimelineSource::messagesChanged);
        const auto page = await(m_timeline->page(chat(), TimelinePlace::end(), 10));
        QVERIFY(await(m_pins->pin(page->messages.at(1), u" promised  price "_s)));
        QCOMPARE(pinned(u"c1"_s), (QStringList{u"c1m2 promised price"_s, u"c1m1 address"_s}));
        QTRY_COMPARE(told.size(), 1); // its bubble says so too
        QVERIFY(told.at(0).at(0).value<QList<Message>>().constFirst().pinnedAt > 0);
        QVERIFY(await(m_pins->unpin(page->messages.at(0))));
        QCOMPARE(pinned(u"c1"_s), QStringList{u"c1m2 promised price"_s});
        QCOMPARE(await(m_pins->all())->size(), 1);
        const auto after = await(m_timeline->page(chat(), TimelinePlace::end(), 10));
        QCOMPARE(after->messages.at(0).pinnedAt, 0);
        QVERIFY(after->messages.at(1).pinnedAt > 0);
        QCOMPARE(m_desk->outbox.entries().size(), 2);
    }

    void findsThePinsOfAnOlderCache()
    {
        const auto files = m_folder->filePath(u"sql"_s);
        QVERIFY(QDir().mkpath(files));
        for (const auto &name : QDir(u":/sql/client"_s).entryList({u"*.sql"_s})) {
            if (name < u"0012"_s)
                QVERIFY(QFile::copy(u":/sql/client/"_s + name, files + u'/' + name));
        }
        Sql::Database database({.file = u":memory:"_s});
        QVERIFY(database.open());
        QVERIFY(Sql::migrate(database, files));
        QVERIFY(database.executeScript(
            "INSERT INTO scope (n, name) VALUES (1, 'desk:a1:-'); "
            "INSERT INTO conversation (n, id, scope, ver, mark, account_id, last_at, last_seq, "
            "waiting, body) VALUES (1, 'c1', 1, 1, 0, 'a1', 1, 1, 0, '{}'); "
            "INSERT INTO message (id, conversation, order_at, order_seq, inbound, ver, body) "
            "VALUES ('m1', 1, 1, 1, 1, 1, '{\"pinned_at\":7,\"pin_category\":\"x\"}'), "
            "('m2', 1, 2, 1, 1, 1, '{\"content\":{\"text\":\"\\\"pinned_at\\\":9\"}}')"));
        QVERIFY(Sql::migrate(database, u":/sql/client"_s));
        const auto pins = MessageStore(database).lastPinned(10);
        QCOMPARE(pins->size(), 1);
        QCOMPARE(pins->constFirst().id, MessageId(u"m1"_s));
    }

private:
    static ConversationId chat() { return ConversationId(u"c1"_s); }

    void pinAtRelay(const QString &id, qint64 at, const QString &category, qint64 ver)
    {
        Message pinned = message(id, id.first(2), 10 * id.last(1).toInt(), ver);
        pinned.pinnedAt = at;
        pinned.pinCategory = category;
        m_desk->relay->put(pinned);
    }

    QStringList pinned(const QString &chat)
    {
        QStringList words;
        for (const auto &message : *await(m_pins->pins(ConversationId(chat))))
            words << message.id.value() + u' ' + message.pinCategory;
        return words;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SyncDesk> m_desk;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<CachedTimeline> m_timeline;
    std::unique_ptr<CachedPins> m_pins;
};

QTEST_GUILESS_MAIN(TestCachedPins)
#include "tst_cachedpins.moc"

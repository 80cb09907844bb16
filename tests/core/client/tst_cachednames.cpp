// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachednames.h"
#include "core/client/changefeed.h"
#include "tests/support/samples.h"
#include "tests/support/syncdesk.h"

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

class TestCachedNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<SyncDesk>(m_folder->path());
        m_feed = std::make_unique<ChangeFeed>();
        connect(m_desk->sync.get(), &SyncClient::changed, m_feed.get(), &ChangeFeed::add);
        m_names = std::make_unique<CachedNames>(m_desk->cache, *m_feed);
        put(u"c1"_s, 10, u"陳小滿"_s);
        put(u"c2"_s, 20, u"Chen Logistics"_s);
        put(u"c3"_s, 30, {});
        m_desk->relay->connectClient();
        QTRY_VERIFY(m_desk->isLevel());
    }
    void cleanup()
    {
        m_names.reset();
        m_feed.reset();
        m_desk.reset();
    }

    void findsOffline()
    {
        m_desk->relay->drop();
        QCOMPARE(found(u"chen"_s), (QStringList{u"c2"_s, u"c1"_s})); // which is read so
        QCOMPARE(found(u"小满"_s), QStringList{u"c1"_s}); // Simplified finds Traditional
        QCOMPARE(found(u"zz"_s), QStringList());
        QCOMPARE(found({}), QStringList());
    }

    void answersInTheOrderOfTheQuestions()
    {
        const auto first = m_names->find(u"chen"_s, 5);
        const auto second = m_names->find(u"陳"_s, 5);
        QStringList order;
        whenDone(first, this, [&](const Result<QList<Conversation>> &) { order << u"first"_s; });
        whenDone(second, this, [&](const Result<QList<Conversation>> &) { order << u"second"_s; });
        QTRY_COMPARE(order, (QStringList{u"first"_s, u"second"_s}));
    }

    void newsIsFound()
    {
        QCOMPARE(found(u"chen"_s).size(), 2);
        put(u"c1"_s, 40, u"Chen Hsiao-man"_s, 2); // gave another name
        put(u"c4"_s, 50, u"Chen Four"_s);
        QTRY_COMPARE(found(u"chen"_s), (QStringList{u"c4"_s, u"c1"_s, u"c2"_s}));
        QCOMPARE(found(u"陳"_s), QStringList());
    }

    void whatIsGoneIsNotFound()
    {
        QCOMPARE(found(u"chen"_s).size(), 2);
        m_desk->relay->put(Protocol::Vanished{u"conversation"_s}, u"c2"_s, 2);
        QTRY_COMPARE(found(u"chen"_s), QStringList{u"c1"_s});
    }

    void whatIsKnownIsFoundAndFollowsItsNames()
    {
        Tag vip;
        vip.id = TagId(u"t1"_s);
        vip.name = u"VIP"_s;
        vip.ver = 1;
        m_desk->relay->put(vip, vip.id.value(), vip.ver);
        Contact contact;
        contact.id = ContactId(u"contact-c2"_s);
        contact.account = AccountId(u"a1"_s);
        contact.tags = {vip.id};
        contact.values = {{AttributeId(u"note"_s), u"likes oolong"_s}};
        contact.ver = 1;
        m_desk->relay->put(contact, contact.id.value(), contact.ver);
        QTRY_COMPARE(known(u"vip"_s), QStringList{u"c2"_s});
        QCOMPARE(known(u"oolong"_s), QStringList{u"c2"_s});
        vip.name = u"Regulars"_s;
        vip.ver = 2;
        m_desk->relay->put(vip, vip.id.value(), vip.ver);
        QTRY_COMPARE(known(u"regul"_s), QStringList{u"c2"_s});
        QVERIFY(known(u"vip"_s).isEmpty());
        contact.tags.clear();
        contact.ver = 2;
        m_desk->relay->put(contact, contact.id.value(), contact.ver);
        QTRY_VERIFY(known(u"regul"_s).isEmpty());
    }

private:
    QStringList known(const QString &typed)
    {
        const auto answer = await(m_names->findKnown(typed, 10));
        QStringList ids;
        for (const auto &one : *answer)
            ids << one.conversation.id.value();
        return ids;
    }

    void put(const QString &id, qint64 at, const QString &name, qint64 ver = 1)
    {
        auto chat = conversation(id, at, ver);
        chat.title = name;
        m_desk->relay->put(chat);
    }

    QStringList found(const QString &typed)
    {
        const auto answer = await(m_names->find(typed, 10));
        QStringList ids;
        for (const auto &one : *answer)
            ids << one.id.value();
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SyncDesk> m_desk;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<CachedNames> m_names;
};

QTEST_GUILESS_MAIN(TestCachedNames)
#include "tst_cachednames.moc"

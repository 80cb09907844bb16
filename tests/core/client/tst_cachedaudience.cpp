// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedaccounts.h"
#include "core/client/cachedattributes.h"
#include "core/client/cachedaudience.h"
#include "core/client/cachedcontacts.h"
#include "core/client/cachedtags.h"
#include "core/client/changefeed.h"
#include "core/client/filethread.h"
#include "core/client/waitingcounter.h"
#include "tests/support/samples.h"
#include "tests/support/syncdesk.h"

#include <QSignalSpy>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

class TestCachedAudience : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<SyncDesk>(m_folder->path());
        m_feed = std::make_unique<ChangeFeed>();
        connect(m_desk->sync.get(), &SyncClient::changed, m_feed.get(), &ChangeFeed::add);
        m_counter = std::make_unique<WaitingCounter>(
            m_desk->cache, m_desk->outbox, *m_feed, m_desk->clock, me());
        m_accounts = std::make_unique<CachedAccounts>(m_desk->cache, *m_counter, *m_feed);
        m_tags = std::make_unique<CachedTags>(CachedTags::Parts{
            m_desk->cache, m_desk->outbox, *m_feed, m_desk->clock, me(), m_files});
        m_contacts = std::make_unique<CachedContacts>(
            CachedContacts::Parts{m_desk->cache, m_desk->outbox, *m_feed, m_desk->clock, me()});
        m_attributes = std::make_unique<CachedAttributes>(CachedAttributes::Parts{
            m_desk->cache, m_desk->outbox, *m_feed, *m_contacts, m_desk->clock, me(), {}});
        m_audience = std::make_unique<CachedAudience>(
            CachedAudience::Parts{m_desk->cache,
                                  m_desk->outbox,
                                  *m_feed,
                                  *m_tags,
                                  *m_attributes,
                                  *m_accounts,
                                  m_desk->clock,
                                  m_files,
                                  {me(), u"Me"_s, {}, User::Role::Supervisor, 1},
                                  [this](const QString &path, const QJsonObject &body) {
                                      m_posted.append({path, body});
                                      return ready<QJsonObject>(m_answer);
                                  }});
        for (int i = 0; i < Customers; ++i)
            m_desk->relay->put(customer(i, 1), customer(i, 1).id.value(), 1);
        m_desk->relay->put(gold(), gold().id.value(), 1);
        Attribute size;
        size.id = AttributeId(u"size"_s);
        size.name = u"Size"_s;
        size.type = AttributeType::Number;
        size.ver = 1;
        m_desk->relay->put(size, size.id.value(), 1);
        m_desk->relay->connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        QTRY_COMPARE(m_tags->tags().size(), 1);
        QTRY_COMPARE(m_attributes->attributes().size(), 1);
        m_desk->relay->drop();
    }
    void cleanup()
    {
        m_audience.reset();
        m_attributes.reset();
        m_contacts.reset();
        m_tags.reset();
        m_accounts.reset();
        m_counter.reset();
        m_feed.reset();
        m_desk.reset();
    }

    void findsAmongAllThatAreHere()
    {
        QSignalSpy readied(m_audience.get(), &AudienceSource::readied);
        const auto all = await(m_audience->find({}, 5));
        QCOMPARE(all->count, Customers);
        QCOMPARE(all->first.size(), 5);
        QVERIFY(readied.size() > 1); // bit by bit
        QCOMPARE(await(m_audience->find(u"tag:gold attr:size>38"_s, 5))->count, Customers / 4);
        QCOMPARE(await(m_audience->find(u"tag:gold OR attr:size>38"_s, 5))->count,
                 Customers * 3 / 4);
    }

    void whatIsDoneHereCountsAtOnce()
    {
        QCOMPARE(await(m_audience->find(u"-tag:gold"_s, 1))->count, Customers / 2);
        const auto other = await(m_audience->find(u"-tag:gold"_s, 1))->first.constFirst().id;
        QSignalSpy changed(m_audience.get(), &AudienceSource::changed);
        QVERIFY(await(m_tags->give({other}, gold())));
        QTRY_VERIFY(!changed.isEmpty());
        QTRY_COMPARE(await(m_audience->find(u"-tag:gold"_s, 1))->count, Customers / 2 - 1);
        QVERIFY(await(m_attributes->setValue(other, AttributeId(u"size"_s), u"99"_s)));
        QTRY_COMPARE(await(m_audience->find(u"attr:size=99"_s, 1))->count, 1);
    }

    void whatTheRelayTellsCountsToo()
    {
        QCOMPARE(await(m_audience->find(u"tag:gold"_s, 1))->count, Customers / 2);
        auto changed = customer(0, 2);
        changed.tags.clear();
        m_desk->relay->put(changed, changed.id.value(), 2);
        m_desk->relay->connectClient();
        QTRY_COMPARE(await(m_audience->find(u"tag:gold"_s, 1))->count, Customers / 2 - 1);
    }

    void afterItWasForgottenItBeginsAnew()
    {
        QCOMPARE(await(m_audience->find({}, 1))->count, Customers);
        m_audience->forget();
        m_audience->forget();
        QCOMPARE(await(m_audience->find(u"tag:gold"_s, 1))->count, Customers / 2);
        // A question that waits is answered all the same.
        m_audience->forget();
        const auto answer = m_audience->find({}, 1);
        m_audience->forget();
        QCOMPARE(await(answer)->count, Customers);
    }

    void whatCannotBeAskedIsSaid()
    {
        QCOMPARE(await(m_audience->find(u"tag:"_s, 1)).error().code, u"query.missing"_s);
        const auto unknown = await(m_audience->find(u"tag:silver"_s, 1));
        QCOMPARE(unknown.error().code, u"query.tag"_s);
        QCOMPARE(unknown.error().args.value(u"argument"_s).toString(), u"silver"_s);
        QCOMPARE(await(m_audience->find(QString(10'000, u'('), 1)).error().code,
                 u"query.too-long"_s);
    }

    void anExportIsNotedBeforeItIsWritten()
    {
        const auto path = m_folder->filePath(u"customers.csv"_s);
        m_answer = Error{ErrorKind::Unauthorized, u"auth.forbidden"_s};
        QCOMPARE(await(m_audience->exportTo(u"tag:gold"_s, path)).error().code,
                 u"auth.forbidden"_s);
        QVERIFY(!QFile::exists(path));
        m_answer = QJsonObject();
        QCOMPARE(*await(m_audience->exportTo(u"tag:gold"_s, path)), Customers / 2);
        QCOMPARE(m_posted.constLast().first, u"/api/v1/exports"_s);
        QCOMPARE(m_posted.constLast().second.value(u"count"_s).toInt(), Customers / 2);
        QCOMPARE(m_posted.constLast().second.value(u"question"_s).toString(), u"tag:gold"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), Customers / 2 + 1);
        // What was written changes nothing.
        const auto same = await(m_audience->look(path));
        QVERIFY(same->problems.isEmpty() && same->changes.isEmpty());
    }

    void aTableIsLookedAtBeforeItChangesAnything()
    {
        const auto path = m_folder->filePath(u"in.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,size,tags\n" + customer(1, 1).id.value().toUtf8() + ",44,gold\n");
        file.close();
        const auto plan = await(m_audience->look(path));
        QVERIFY(plan->problems.isEmpty());
        QCOMPARE(plan->customers, 1);
        QCOMPARE(plan->differences.size(), 2);
        QVERIFY(m_desk->outbox.entries().isEmpty());
        QVERIFY(await(m_audience->take(*plan)));
        QCOMPARE(m_desk->outbox.entries().size(), 2);
        QTRY_COMPARE(await(m_audience->find(u"attr:size=44 tag:gold"_s, 1))->count, 1);
        QVERIFY(await(m_audience->look(path))->changes.isEmpty());
        QCOMPARE(await(m_audience->look(u"/none.csv"_s)).error().code, u"file.unreadable"_s);
    }

private:
    static constexpr int Customers = 600;

    static UserId me() { return UserId(u"me"_s); }
    static Tag gold() { return {TagId(u"gold"_s), u"Gold"_s, 4, 1}; }
    /// Half of them have the tag, and half of those, and of the others, have large feet.
    static Contact customer(int n, qint64 ver)
    {
        Contact contact;
        contact.id = ContactId(u"0190b5a0-3333-7000-8000-%1"_s.arg(n, 12, 10, QChar(u'0')));
        contact.account = AccountId(u"a1"_s);
        contact.ver = ver;
        if (n % 2 == 0)
            contact.tags = {gold().id};
        contact.values = {{AttributeId(u"size"_s), n % 4 < 2 ? u"42"_s : u"36"_s}};
        return contact;
    }

    FileThread m_files;
    QList<std::pair<QString, QJsonObject>> m_posted;
    Result<QJsonObject> m_answer = QJsonObject();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SyncDesk> m_desk;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<WaitingCounter> m_counter;
    std::unique_ptr<CachedAccounts> m_accounts;
    std::unique_ptr<CachedTags> m_tags;
    std::unique_ptr<CachedContacts> m_contacts;
    std::unique_ptr<CachedAttributes> m_attributes;
    std::unique_ptr<CachedAudience> m_audience;
};

QTEST_GUILESS_MAIN(TestCachedAudience)
#include "tst_cachedaudience.moc"

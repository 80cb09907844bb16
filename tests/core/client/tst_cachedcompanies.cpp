// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedcompanies.h"
#include "core/client/cachedcontacts.h"
#include "core/client/changefeed.h"
#include "tests/support/samples.h"
#include "tests/support/syncdesk.h"

#include <QSignalSpy>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

// Companies and who belongs to them, with what waits in the outbox.
class TestCachedCompanies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<SyncDesk>(m_folder->path());
        m_feed = std::make_unique<ChangeFeed>();
        connect(m_desk->sync.get(), &SyncClient::changed, m_feed.get(), &ChangeFeed::add);
        m_contacts = std::make_unique<CachedContacts>(CachedContacts::Parts{
            m_desk->cache, m_desk->outbox, *m_feed, m_desk->clock, UserId(u"me"_s)});
        m_companies = std::make_unique<CachedCompanies>(CachedCompanies::Parts{
            m_desk->cache, m_desk->outbox, *m_feed, *m_contacts, m_desk->clock, UserId(u"me"_s)});
        for (int i = 1; i <= 3; ++i) {
            m_desk->relay->put(conversation(u"c%1"_s.arg(i), 10 * i));
            Contact one;
            one.id = idOf(i);
            one.account = AccountId(u"a1"_s);
            one.company = i == 1 ? CompanyId(u"k1"_s) : CompanyId();
            one.ver = 7;
            m_desk->relay->put(one, one.id.value(), one.ver);
        }
        m_desk->relay->connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        m_desk->relay->drop();
    }
    void cleanup()
    {
        m_companies.reset();
        m_contacts.reset();
        m_feed.reset();
        m_desk.reset();
    }

    void oneMadeOfflineIsThereAtOnce()
    {
        QSignalSpy told(m_companies.get(), &CompanySource::changed);
        const auto made = await(m_companies->put({{}, u"  Haruya  Xinyi "_s, u"TP-017"_s}));
        QVERIFY(made);
        QVERIFY(told.size() > 0);
        QCOMPARE(m_companies->company(*made).name, u"Haruya Xinyi"_s);
        QCOMPARE(m_companies->like(u"tp-017"_s).size(), 1);
        QCOMPARE(m_companies->like(u"osaka"_s).size(), 0);
        auto old = m_companies->company(*made);
        old.retired = true;
        QVERIFY(await(m_companies->put(old)));
        QVERIFY(m_companies->like({}).isEmpty());
        QVERIFY(m_companies->company(*made).retired);
    }

    void whatCannotBeIsRefusedHere()
    {
        QVERIFY(await(m_companies->put({{}, u"A"_s, u"tp-1"_s})));
        QCOMPARE(await(m_companies->put({{}, u"B"_s, u"TP-1"_s})).error().code,
                 u"company.code-taken"_s);
        QCOMPARE(await(m_companies->put({{}, u" "_s})).error().code, u"company.no-name"_s);
        QCOMPARE(await(m_companies->put({{}, u"x"_s.repeated(10'000)})).error().code,
                 u"company.too-long"_s);
        QCOMPARE(m_desk->outbox.entries().size(), 1);
    }

    void whoBelongsToItIsSeenWithWhatWaits()
    {
        QCOMPARE(members(u"k1"_s), QStringList{u"contact-c1"_s});
        QVERIFY(await(m_companies->assign(idOf(2), CompanyId(u"k1"_s))));
        QVERIFY(await(m_companies->assign(idOf(1), {})));
        QCOMPARE(members(u"k1"_s), QStringList{u"contact-c2"_s});
        QCOMPARE(await(m_contacts->contact(idOf(2)))->company, CompanyId(u"k1"_s));
        QVERIFY(await(m_contacts->contact(idOf(1)))->company.isNull());
        m_desk->relay->connectClient();
        QTRY_COMPARE(m_desk->relay->commands().size(), 2);
        const auto sent = std::get<Protocol::SetCompany>(m_desk->relay->commands().at(1).args);
        QCOMPARE(sent.was, CompanyId(u"k1"_s)); // what stood on screen
        QVERIFY(sent.company.isNull());
    }

    void nothingIsSentThatIsSoAlready()
    {
        QVERIFY(await(m_companies->assign(idOf(1), CompanyId(u"k1"_s))));
        QVERIFY(m_desk->outbox.entries().isEmpty());
        QCOMPARE(await(m_companies->assign(ContactId(u"gone"_s), {})).error().code,
                 u"contact.not-found"_s);
    }

private:
    static ContactId idOf(int i) { return ContactId(u"contact-c%1"_s.arg(i)); }
    QStringList members(const QString &company)
    {
        QStringList ids;
        const auto all = await(m_companies->members(CompanyId(company), 10));
        for (const auto &one : *all)
            ids.append(one.id.value());
        ids.sort();
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SyncDesk> m_desk;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<CachedContacts> m_contacts;
    std::unique_ptr<CachedCompanies> m_companies;
};

QTEST_GUILESS_MAIN(TestCachedCompanies)
#include "tst_cachedcompanies.moc"

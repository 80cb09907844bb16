// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedattributes.h"
#include "core/client/cachedcontacts.h"
#include "core/client/changefeed.h"
#include "tests/support/samples.h"
#include "tests/support/syncdesk.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QSignalSpy>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

// What is known of customers, with what waits in the outbox.
class TestCachedAttributes : public QObject
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
        m_attributes = std::make_unique<CachedAttributes>(CachedAttributes::Parts{
            m_desk->cache,
            m_desk->outbox,
            *m_feed,
            *m_contacts,
            m_desk->clock,
            UserId(u"me"_s),
            [this](const QString &path) {
                m_asked << path;
                return ready<QJsonObject>(QJsonObject{{u"value"_s, u"canary-7731"_s}});
            },
            [this](const QString &path) {
                m_asked << path;
                const QJsonObject edit{{u"value"_s, u"2"_s}, {u"by"_s, u"amy"_s}, {u"at"_s, 5}};
                return ready<QJsonObject>(QJsonObject{{u"history"_s, QJsonArray{edit, u"none"_s}}});
            }});
        Attribute level;
        level.id = AttributeId(u"level"_s);
        level.name = u"Level"_s;
        level.type = AttributeType::Number;
        level.position = 2;
        m_desk->relay->put(level, level.id.value(), 3);
        putContact(u"1"_s, 7);
        m_desk->relay->connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        QTRY_COMPARE(m_attributes->attributes().size(), 1);
        m_desk->relay->drop();
    }
    void cleanup()
    {
        m_attributes.reset();
        m_contacts.reset();
        m_feed.reset();
        m_desk.reset();
    }

    void aValueWrittenOfflineIsThereAtOnce()
    {
        QSignalSpy told(m_contacts.get(), &ContactSource::contactsChanged);
        QVERIFY(set(u" 1,200 "_s));
        QCOMPARE(value(), u"1200"_s);
        const auto kept = await(m_contacts->contact(m_contact))->values.constFirst();
        QCOMPARE(kept.by, UserId(u"me"_s));
        QCOMPARE(kept.at, m_desk->clock.nowMs());
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(set({}));
        QCOMPARE(value(), QString());
    }

    /// Each says what the one before left: the relay sees no conflict with oneself.
    void twoInARowFollowOneAnother()
    {
        const auto first = m_attributes->setValue(m_contact, AttributeId(u"level"_s), u"2"_s);
        const auto second = m_attributes->setValue(m_contact, AttributeId(u"level"_s), u"3"_s);
        QVERIFY(await(first));
        QVERIFY(await(second));
        QVERIFY(set(u"3"_s)); // as it is already: nothing to be told
        m_desk->relay->connectClient();
        QTRY_COMPARE(m_desk->relay->commands().size(), 2);
        QCOMPARE(sent(0).was, u"1"_s);
        QCOMPARE(sent(0).value, u"2"_s);
        QCOMPARE(sent(1).was, u"2"_s);
        QCOMPARE(sent(1).value, u"3"_s);
    }

    void theColleagueWhoWasFirstIsFollowed()
    {
        QVERIFY(set(u"2"_s));
        m_desk->relay->answer = [](const Protocol::Command &) {
            Protocol::CommandResult result;
            result.outcome = Protocol::CommandResult::Outcome::Conflict;
            result.code = u"value.changed"_s;
            return result;
        };
        putContact(u"9"_s, 8);
        QCOMPARE(value(), u"2"_s);
        m_desk->relay->connectClient();
        QTRY_COMPARE(value(), u"9"_s);
    }

    void whatIsNoValueIsRefusedHere()
    {
        QCOMPARE(set(u"many"_s).error().code, u"value.number"_s);
        QCOMPARE(await(m_attributes->setValue(m_contact, AttributeId(u"x"_s), u"1"_s)).error().code,
                 u"attribute.not-found"_s);
        QCOMPARE(await(m_attributes->setValue(ContactId(u"x"_s), AttributeId(u"level"_s), u"2"_s))
                     .error()
                     .code,
                 u"contact.not-found"_s);
        QVERIFY(set(u"2"_s)); // and the next one is not held up
        QCOMPARE(m_desk->outbox.entries().size(), 1);
    }

    /// Neither cache nor outbox have it, closed or not.
    void whatIsRevealedIsNotKept()
    {
        m_asked.clear();
        const auto whole = await(m_attributes->reveal(m_contact, AttributeId(u"level"_s)));
        QCOMPARE(*whole, u"canary-7731"_s);
        QCOMPARE(m_asked, QStringList{u"/api/v1/contacts/contact-c1/values/level/reveal"_s});
        QVERIFY(set(u"2"_s)); // something is written after it
        for (QDirIterator files(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
             files.hasNext();) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("canary-7731"), qPrintable(file.fileName()));
        }
    }

    void whatStoodThereBeforeIsTheRelays()
    {
        m_asked.clear();
        const auto edits = await(m_attributes->history(m_contact, AttributeSource::note()));
        QCOMPARE(m_asked, QStringList{u"/api/v1/contacts/contact-c1/values/note/history"_s});
        QCOMPARE(edits->size(), 2);
        QCOMPARE(edits->constFirst().value, u"2"_s);
        QCOMPARE(edits->constFirst().by, UserId(u"amy"_s));
        QCOMPARE(edits->constFirst().at, 5);
        QCOMPARE(edits->constLast().value, QString()); // of another form
    }

    void theNoteIsThereWithoutADefinition()
    {
        QVERIFY(await(m_attributes->setValue(m_contact, AttributeSource::note(), u"No calls"_s)));
        const auto values = await(m_contacts->contact(m_contact))->values;
        QCOMPARE(values.size(), 2);
        QCOMPARE(values.constLast().value, u"No calls"_s);
        QCOMPARE(m_attributes->attributes().size(), 1); // it is not among them
    }

    void oneDefinedOfflineIsThereAtOnce()
    {
        QSignalSpy changed(m_attributes.get(), &AttributeSource::changed);
        Attribute one;
        one.name = u"  Since  "_s;
        one.type = AttributeType::Date;
        one.position = 1;
        const auto made = await(m_attributes->put(one));
        QVERIFY(made);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(names(), (QStringList{u"Since"_s, u"Level"_s}));
        QVERIFY(await(m_attributes->setValue(m_contact, *made, u"2026/1/2"_s)));
        one = m_attributes->attributes().constLast();
        one.name = u"Grade"_s;
        QVERIFY(await(m_attributes->put(one)));
        QCOMPARE(names(), (QStringList{u"Since"_s, u"Grade"_s}));
        one.name = u"since"_s;
        QCOMPARE(await(m_attributes->put(one)).error().code, u"attribute.name-taken"_s);
        one.name.clear();
        QCOMPARE(await(m_attributes->put(one)).error().code, u"attribute.no-name"_s);
        one.name = u"Grade"_s;
        one.type = AttributeType::Text;
        QCOMPARE(await(m_attributes->put(one)).error().code, u"attribute.fixed"_s);
        m_desk->relay->connectClient();
        QTRY_COMPARE(m_desk->relay->commands().size(), 3);
        const auto last = std::get<Protocol::PutAttribute>(m_desk->relay->commands().at(2).args);
        QCOMPARE(last.base, 3);
    }

private:
    Result<> set(const QString &typed)
    {
        return await(m_attributes->setValue(m_contact, AttributeId(u"level"_s), typed));
    }
    QString value()
    {
        const auto contact = await(m_contacts->contact(m_contact));
        return contact->values.isEmpty() ? QString() : contact->values.constFirst().value;
    }
    QStringList names() const
    {
        QStringList names;
        const auto all = m_attributes->attributes();
        for (const auto &one : all)
            names << one.name;
        return names;
    }
    Protocol::SetContactValue sent(int n)
    {
        return std::get<Protocol::SetContactValue>(m_desk->relay->commands().at(n).args);
    }
    void putContact(const QString &level, qint64 ver)
    {
        Contact contact;
        contact.id = m_contact;
        contact.account = AccountId(u"a1"_s);
        contact.values = {{AttributeId(u"level"_s), level}};
        contact.ver = ver;
        m_desk->relay->put(contact, contact.id.value(), ver);
    }

    QStringList m_asked;
    const ContactId m_contact{u"contact-c1"_s};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SyncDesk> m_desk;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<CachedContacts> m_contacts;
    std::unique_ptr<CachedAttributes> m_attributes;
};

QTEST_GUILESS_MAIN(TestCachedAttributes)
#include "tst_cachedattributes.moc"

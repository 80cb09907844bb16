// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedcontacts.h"
#include "core/client/cachedconversations.h"
#include "core/client/cachedtags.h"
#include "core/client/changefeed.h"
#include "core/client/filethread.h"
#include "core/client/listquery.h"
#include "core/client/waitingcounter.h"
#include "tests/support/samples.h"
#include "tests/support/syncdesk.h"

#include <QSignalSpy>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

class TestCachedTags : public QObject
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
        m_tags = std::make_unique<CachedTags>(CachedTags::Parts{
            m_desk->cache, m_desk->outbox, *m_feed, m_desk->clock, me(), m_files});
        m_contacts = std::make_unique<CachedContacts>(
            CachedContacts::Parts{m_desk->cache, m_desk->outbox, *m_feed, m_desk->clock, me()});
        m_list = std::make_unique<CachedConversations>(CachedConversations::Parts{
            m_desk->cache, m_desk->outbox, *m_feed, *m_counter, m_desk->clock, me()});
        for (const auto &chat : {u"c1"_s, u"c2"_s}) {
            m_desk->relay->put(conversation(chat, 30));
            Contact contact;
            contact.id = ContactId(u"contact-"_s + chat);
            contact.account = AccountId(u"a1"_s);
            contact.ver = 7;
            if (chat == u"c2"_s)
                contact.tags = {TagId(u"gold"_s)};
            m_desk->relay->put(contact, contact.id.value(), contact.ver);
        }
        m_desk->relay->put(Tag{TagId(u"gold"_s), u"VIP 金卡"_s, 4, 1}, u"gold"_s, 1);
        m_desk->relay->connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        QTRY_COMPARE(m_tags->tags().size(), 1);
        m_desk->relay->drop();
    }
    void cleanup()
    {
        m_list.reset();
        m_contacts.reset();
        m_tags.reset();
        m_counter.reset();
        m_feed.reset();
        m_desk.reset();
    }

    void aTagIsGivenOfflineAndSeenAtOnce()
    {
        QSignalSpy told(m_contacts.get(), &ContactSource::contactsChanged);
        const auto known = m_tags->tagNamed(u"vip 金卡"_s); // whatever its case
        QCOMPARE(known->id, gold().id);
        QVERIFY(await(m_tags->give({customer(u"c1"_s)}, *known)));
        QCOMPARE(tagsOf(u"c1"_s), QList{TagId(u"gold"_s)});
        QTRY_VERIFY(!told.isEmpty());
        QCOMPARE(listed(u"tag:vip"_s), (QStringList{u"c1"_s, u"c2"_s}));
        QVERIFY(await(m_tags->take({customer(u"c2"_s)}, *known)));
        QVERIFY(tagsOf(u"c2"_s).isEmpty());
        QCOMPARE(listed(u"tag:vip"_s), QStringList{u"c1"_s});
    }

    void listsByTagHearOfIt()
    {
        QSignalSpy differ(m_list.get(), &ConversationSource::queriesMayDiffer);
        QVERIFY(await(m_tags->take({customer(u"c2"_s)}, gold())));
        QVERIFY(!differ.isEmpty());
        differ.clear();
        Contact changed;
        changed.id = customer(u"c1"_s);
        changed.account = AccountId(u"a1"_s);
        changed.tags = {TagId(u"gold"_s)};
        changed.ver = 8;
        m_desk->relay->put(changed, changed.id.value(), changed.ver);
        m_desk->relay->connectClient();
        QTRY_VERIFY(!differ.isEmpty());
    }

    void theRelayIsToldWhatWasSeen()
    {
        QVERIFY(await(m_tags->take({customer(u"c2"_s)}, gold())));
        m_desk->relay->connectClient();
        QTRY_COMPARE(m_desk->relay->commands().size(), 1);
        const auto told =
            std::get<Protocol::TagContact>(m_desk->relay->commands().constFirst().args);
        QCOMPARE(told.remove, QList{TagId(u"gold"_s)});
        QCOMPARE(told.seen, 7);
    }

    void aNewTagIsThereBeforeTheRelayKnowsIt()
    {
        const auto made = m_tags->tagNamed(u"  禮盒  "_s);
        QVERIFY(made);
        QCOMPARE(made->name, u"禮盒"_s);
        QVERIFY(await(m_tags->give({customer(u"c1"_s), customer(u"c2"_s)}, *made)));
        QCOMPARE(m_tags->tags().size(), 2);
        QCOMPARE(m_tags->tagNamed(u"禮盒"_s)->id, made->id);
        QCOMPARE(m_tags->like(u"礼"_s).size(), 1); // Simplified finds Traditional
        QVERIFY(tagsOf(u"c2"_s).contains(made->id));
        QCOMPARE(m_desk->outbox.entries().size(), 2);
    }

    void undoIsForThoseWhoDidNotHaveIt()
    {
        const auto done = await(m_tags->give({customer(u"c1"_s), customer(u"c2"_s)}, gold()));
        QCOMPARE(done->steps.size(), 1);
        QVERIFY(await(m_tags->undo(*done)));
        QVERIFY(tagsOf(u"c1"_s).isEmpty());
        QCOMPARE(tagsOf(u"c2"_s), QList{gold().id});
        const auto taken = await(m_tags->take({customer(u"c1"_s), customer(u"c2"_s)}, gold()));
        QCOMPARE(taken->steps.size(), 1);
        QVERIFY(tagsOf(u"c2"_s).isEmpty());
        QVERIFY(await(m_tags->undo(*taken)));
        QVERIFY(tagsOf(u"c1"_s).isEmpty());
        QCOMPARE(tagsOf(u"c2"_s), QList{gold().id});
    }

    /// A change that begins before the one before it is on disk still sees it.
    void changesInAHurryAreEachTakenBack()
    {
        const auto given = m_tags->give({customer(u"c1"_s)}, gold());
        const auto taken = m_tags->take({customer(u"c1"_s)}, gold());
        const auto back = await(taken);
        QCOMPARE(back->steps.size(), 1);
        QVERIFY(await(m_tags->undo(*back)));
        QCOMPARE(tagsOf(u"c1"_s), QList{gold().id});
        QVERIFY(given.isDone());
    }

    void undoSaysWhatWasSeenThen()
    {
        const auto done = await(m_tags->give({customer(u"c1"_s)}, gold()));
        Contact changed;
        changed.id = customer(u"c1"_s);
        changed.account = AccountId(u"a1"_s);
        changed.tags = {gold().id};
        changed.ver = 9; // a colleague gave it too
        m_desk->relay->put(changed, changed.id.value(), changed.ver);
        m_desk->relay->connectClient();
        QTRY_COMPARE(await(m_contacts->contact(changed.id))->ver, 9);
        QVERIFY(await(m_tags->undo(*done)));
        QTRY_COMPARE(m_desk->relay->commands().size(), 2);
        const auto told =
            std::get<Protocol::TagContact>(m_desk->relay->commands().constLast().args);
        QCOMPARE(told.remove, QList{gold().id});
        QCOMPARE(told.seen, 7);
    }

    void undoLeavesWhatIsSoAlready()
    {
        const auto done = await(m_tags->give({customer(u"c1"_s)}, gold()));
        QVERIFY(await(m_tags->take({customer(u"c1"_s)}, gold())));
        const auto before = m_desk->outbox.entries().size();
        QVERIFY(await(m_tags->undo(*done)));
        QCOMPARE(m_desk->outbox.entries().size(), before);
    }

    void manyAreTaggedTogether()
    {
        QSignalSpy told(m_contacts.get(), &ContactSource::contactsChanged);
        const auto heardOf = [&told] {
            QSet<ContactId> ids;
            for (const auto &news : std::as_const(told)) {
                for (const auto &contact : news.at(0).value<QList<Contact>>()) {
                    if (contact.id.value().startsWith(u"customer-"))
                        ids.insert(contact.id);
                }
            }
            return ids.size();
        };
        QList<ContactId> all;
        for (int i = 0; i < 40; ++i) {
            Contact contact;
            contact.id = ContactId(u"customer-%1"_s.arg(i));
            contact.account = AccountId(u"a1"_s);
            contact.ver = 1;
            m_desk->relay->put(contact, contact.id.value(), contact.ver);
            all << contact.id;
        }
        m_desk->relay->connectClient();
        QTRY_COMPARE(heardOf(), 40);
        m_desk->relay->drop();
        told.clear();
        QSignalSpy changed(m_tags.get(), &TagSource::changed);
        QVERIFY(await(m_tags->give(all, *m_tags->tagNamed(u"禮盒"_s))));
        QCOMPARE(m_desk->outbox.entries().size(), 40);
        QTRY_COMPARE(heardOf(), 40);
        QVERIFY2(told.size() <= 2 && changed.size() <= 2, "each was told by itself");
    }

    void whatIsNoNameIsRefusedHere()
    {
        QCOMPARE(m_tags->tagNamed(u"  "_s).error().code, u"tag.invalid"_s);
        QCOMPARE(m_tags->tagNamed(QString(10'000, u'x')).error().code, u"tag.invalid"_s);
        QCOMPARE(await(m_tags->give({ContactId(u"nobody"_s)}, {})).error().code,
                 u"contact.not-found"_s);
    }

    void aTagIsGivenForAWhile()
    {
        const auto end = m_desk->clock.nowMs() + 7LL * 24 * 60 * 60 * 1000;
        QVERIFY(await(m_tags->giveFor({customer(u"c1"_s)}, gold(), std::chrono::hours(7 * 24))));
        const auto given = await(m_contacts->contact(customer(u"c1"_s)))->given;
        QCOMPARE(given, (QList<GivenTag>{{gold().id, end}}));
        QVERIFY(await(m_tags->giveFor({customer(u"c1"_s)}, gold(), TagSource::Endless)));
        QVERIFY(await(m_contacts->contact(customer(u"c1"_s)))->given.isEmpty());
        m_desk->relay->connectClient();
        QTRY_COMPARE(m_desk->relay->commands().size(), 2);
        const auto said = [this](qsizetype i) {
            return std::get<Protocol::TagContact>(m_desk->relay->commands().at(i).args).until;
        };
        QCOMPARE(said(0), end);
        QCOMPARE(said(1), Protocol::TagContact::NoEnd);
    }

    void aTagIsGivenUntilAMoment()
    {
        const auto end = m_desk->clock.nowMs() + 12'345;
        QVERIFY(await(m_tags->giveUntil({customer(u"c1"_s)}, gold(), end)));
        QCOMPARE(await(m_contacts->contact(customer(u"c1"_s)))->given,
                 (QList<GivenTag>{{gold().id, end}}));
        m_desk->relay->connectClient();
        QTRY_COMPARE(m_desk->relay->commands().size(), 1);
        QCOMPARE(std::get<Protocol::TagContact>(m_desk->relay->commands().constFirst().args).until,
                 end);
    }

    void whatWasGivenLastIsOfferedFirst()
    {
        for (int i = 0; i < 3; ++i)
            m_desk->relay->put(
                Tag{TagId(u"t%1"_s.arg(i)), u"tag %1"_s.arg(i), 1, 1}, u"t%1"_s.arg(i), 1);
        m_desk->relay->connectClient();
        QTRY_COMPARE(m_tags->tags().size(), 4);
        m_desk->relay->drop();
        QCOMPARE(m_tags->like({}).constFirst().name, u"VIP 金卡"_s);
        QVERIFY(await(m_tags->give({customer(u"c1"_s)}, *m_tags->tagNamed(u"tag 1"_s))));
        QCOMPARE(m_tags->like({}).constFirst().name, u"tag 1"_s);
        QCOMPARE(m_tags->like(u"tag"_s).constFirst().name, u"tag 1"_s);
    }

    void tagsAreChangedOfflineAndSeenAtOnce()
    {
        auto changed = gold();
        changed.name = u" Gold  card "_s;
        changed.group = u"Level"_s;
        QVERIFY(await(m_tags->put({changed, Tag{{}, u"Tea"_s, 2}})));
        QCOMPARE(names(), (QStringList{u"Gold card"_s, u"Tea"_s}));
        QCOMPARE(m_tags->tags().constFirst().group, u"Level"_s);
        QCOMPARE(await(m_tags->put({Tag{{}, u"ＴＥＡ"_s, 2}})).error().code, u"tag.name-taken"_s);
        QCOMPARE(await(m_tags->put({Tag{{}, u" "_s, 2}})).error().code, u"tag.invalid"_s);
        QCOMPARE(await(m_tags->put({Tag{{}, QString(10'000, u'x'), 2}})).error().code,
                 u"tag.invalid"_s);
        m_desk->relay->connectClient();
        QTRY_COMPARE(m_desk->relay->commands().size(), 1);
        const auto told = std::get<Protocol::PutTags>(m_desk->relay->commands().at(0).args);
        QCOMPARE(told.tags.size(), 2);
        QCOMPARE(told.tags.at(0).base, 1);
        QCOMPARE(told.tags.at(0).wanted.name, u"Gold card"_s);
        QCOMPARE(told.tags.at(1).base, 0);
    }

    void whatIsRemovedIsNotFoundUntilItIsBack()
    {
        QCOMPARE(listed(u"tag:vip"_s), QStringList{u"c2"_s});
        QVERIFY(await(m_tags->remove(gold().id)));
        QVERIFY(m_tags->tags().isEmpty());
        QCOMPARE(m_tags->removedTags().size(), 1);
        QCOMPARE(await(m_tags->remove(gold().id)).error().code, u"tag.not-found"_s);
        QVERIFY(await(m_tags->restore(gold().id)));
        QCOMPARE(names(), QStringList{u"VIP 金卡"_s});
        QCOMPARE(await(m_tags->restore(gold().id)).error().code, u"tag.not-found"_s);
        QVERIFY(await(m_tags->put({Tag{{}, u"Tea"_s, 2}})));
        const auto tea = m_tags->tagNamed(u"tea"_s)->id;
        QCOMPARE(await(m_tags->merge(tea, tea)).error().code, u"tag.same"_s);
        QVERIFY(await(m_tags->merge(tea, gold().id)));
        QCOMPARE(names(), QStringList{u"VIP 金卡"_s});
        QCOMPARE(m_tags->removedTags().constFirst().mergedInto, gold().id);
    }

    void listsDoNotFindByWhatTheRelayRemoved()
    {
        auto removed = gold();
        removed.removedAt = 5;
        removed.ver = 2;
        m_desk->relay->put(removed, removed.id.value(), removed.ver);
        m_desk->relay->connectClient();
        QTRY_VERIFY(m_tags->tags().isEmpty());
        QVERIFY(listed(u"tag:vip"_s).isEmpty());
    }

    void usesComeFromTheRelay()
    {
        QSignalSpy changed(m_tags.get(), &TagSource::usesChanged);
        const TagUse use{gold().id, 12, 5000, 3};
        m_desk->relay->put(use, use.id.value(), use.ver);
        m_desk->relay->connectClient();
        QTRY_COMPARE(m_tags->use(gold().id).count, 12);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(m_tags->use(TagId(u"other"_s)).count, 0);
    }

    void aTableIsTakenOverWholeOrNotAtAll()
    {
        const auto path = m_folder->filePath(u"tags.csv"_s);
        const auto write = [&](const QByteArray &bytes) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        write("name,group\r\nTea,Drinks\r\n,Drinks\r\n");
        const auto bad = await(m_tags->importFrom(path));
        QCOMPARE(bad->problems.size(), 1);
        QCOMPARE(bad->problems.constFirst().line, 3);
        QVERIFY(m_desk->outbox.entries().isEmpty());
        QByteArray many("name,group\n");
        for (int i = 0; i < 1200; ++i)
            many += "tag " + QByteArray::number(i) + ",many\n";
        write(many);
        const auto good = await(m_tags->importFrom(path));
        QVERIFY(good->problems.isEmpty());
        QCOMPARE(good->made, 1200);
        QCOMPARE(m_desk->outbox.entries().size(), 3); // some hundred in one command
        QCOMPARE(m_tags->tags().size(), 1201);
        const auto again = await(m_tags->importFrom(path));
        QCOMPARE(again->same, 1200);
        QCOMPARE(m_desk->outbox.entries().size(), 3);
        const auto written = m_folder->filePath(u"out.csv"_s);
        QVERIFY(await(m_tags->exportTo(written)));
        QCOMPARE(await(m_tags->importFrom(written))->same, 1201);
        QCOMPARE(await(m_tags->importFrom(m_folder->filePath(u"none.csv"_s))).error().code,
                 u"file.unreadable"_s);
        QCOMPARE(await(m_tags->exportTo(u"/nowhere/at/all.csv"_s)).error().code,
                 u"file.unwritable"_s);
    }

private:
    QStringList names() const
    {
        QStringList all;
        for (const auto &tag : m_tags->tags())
            all << tag.name;
        return all;
    }
    static UserId me() { return UserId(u"me"_s); }
    static Tag gold() { return {TagId(u"gold"_s), u"VIP 金卡"_s, 4, 1}; }
    static ContactId customer(const QString &chat) { return ContactId(u"contact-"_s + chat); }
    QList<TagId> tagsOf(const QString &chat)
    {
        return await(m_contacts->contact(customer(chat)))->tags;
    }
    QStringList listed(const QString &typed)
    {
        QStringList ids;
        const auto page = await(m_list->page(listQuery({}, typed).filter, {}, 10));
        for (const auto &row : page->rows)
            ids << row.conversation.id.value();
        ids.sort();
        return ids;
    }

    FileThread m_files;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SyncDesk> m_desk;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<WaitingCounter> m_counter;
    std::unique_ptr<CachedTags> m_tags;
    std::unique_ptr<CachedContacts> m_contacts;
    std::unique_ptr<CachedConversations> m_list;
};

QTEST_GUILESS_MAIN(TestCachedTags)
#include "tst_cachedtags.moc"

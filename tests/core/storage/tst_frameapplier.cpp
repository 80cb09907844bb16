// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/digest.h"
#include "core/storage/cachereads.h"
#include "core/storage/conversationstore.h"
#include "core/storage/frameapplier.h"
#include "core/storage/scopestore.h"
#include "tests/support/cachedump.h"
#include "tests/support/samples.h"

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

class TestFrameApplier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cache = cacheInMemory(); }

    void theCursorMovesWithTheEvents()
    {
        QVERIFY(applySnapshot(*m_cache, snapshot(7, {})));
        QVERIFY(applyEvents(*m_cache, events(7, {item(conversation(u"c"_s, 10), 8)})));
        QCOMPARE(cursor().at, 8);
    }

    void aGapChangesNothing()
    {
        QVERIFY(applySnapshot(*m_cache, snapshot(7, {})));
        const auto before = cacheDump(*m_cache);
        const auto done = applyEvents(*m_cache, events(9, {item(conversation(u"c"_s, 10), 10)}));
        QVERIFY(!done);
        QCOMPARE(done.error().code, u"sync.gap"_s);
        QCOMPARE(cacheDump(*m_cache), before);
    }

    void framesTogetherGiveWhatTheyGiveOneByOne()
    {
        const QList frames{
            events(7, {item(conversation(u"c"_s, 10), 8), item(message(u"m1"_s, u"c"_s, 10), 9)}),
            events(9, {item(message(u"m2"_s, u"c"_s, 20), 10)}),
            events(9, {item(message(u"m2"_s, u"c"_s, 20), 10)}),
            events(
                10,
                {item(conversation(u"c"_s, 20, 2), 11), item(message(u"m3"_s, u"d"_s, 30), 12)})};
        QVERIFY(applySnapshot(*m_cache, snapshot(7, {})));
        for (const auto &one : frames)
            QVERIFY(applyEvents(*m_cache, one));
        const auto oneByOne = cacheDump(*m_cache);

        m_cache = cacheInMemory();
        QVERIFY(applySnapshot(*m_cache, snapshot(7, {})));
        const auto changes = applyEvents(*m_cache, frames);
        QVERIFY(changes);
        QCOMPARE(changes->messages.size(), 3);
        QCOMPARE(cursor().at, 12);
        QCOMPARE(cacheDump(*m_cache), oneByOne);
    }

    void nothingIsAppliedToAScopeThatIsNotWhole()
    {
        auto part = snapshot(7, {item(conversation(u"c"_s, 10))});
        part.last = false;
        QVERIFY(applySnapshot(*m_cache, part));
        QVERIFY(!applyEvents(*m_cache, events(0, {item(conversation(u"d"_s, 10), 1)})));
        QVERIFY(ScopeStore(*m_cache).cursors()->isEmpty());
    }

    void aSnapshotSweepsWhatItDeclaresComplete()
    {
        QVERIFY(applySnapshot(*m_cache,
                              snapshot(7,
                                       {item(conversation(u"stays"_s, 10)),
                                        item(conversation(u"goes"_s, 20)),
                                        item(message(u"m1"_s, u"stays"_s, 10)),
                                        item(message(u"m2"_s, u"goes"_s, 20))})));
        const auto changes =
            applySnapshot(*m_cache, snapshot(9, {item(conversation(u"stays"_s, 10))}));
        QVERIFY(changes);
        QCOMPARE(changes->removedConversations, QList{ConversationId(u"goes"_s)});
        const auto dump = cacheDump(*m_cache).join(u'\n');
        QVERIFY2(dump.contains(u"message|m1|"_s), "cached messages stay");
        QVERIFY(!dump.contains(u"message|m2|"_s));
        QCOMPARE(cursor().at, 9);
    }

    void whatWasErasedMeanwhileLosesItsText()
    {
        QVERIFY(applySnapshot(
            *m_cache,
            snapshot(7, {item(conversation(u"c"_s, 10)), item(message(u"m1"_s, u"c"_s, 10))})));
        auto later = snapshot(9, {item(conversation(u"c"_s, 10))});
        later.erased = QStringList{u"m1"_s, u"never-held"_s};
        const auto changes = applySnapshot(*m_cache, later);
        QCOMPARE(changes->messages.size(), 1);
        QCOMPARE(changes->messages.constFirst().content.kind, ContentKind::Erased);
        QVERIFY(!cacheDump(*m_cache).join(u'\n').contains(u"text m1"_s));
    }

    void whatWasErasedLosesItsFiles()
    {
        auto picture = message(u"p"_s, u"c"_s, 11);
        picture.content.kind = ContentKind::Image;
        picture.content.media = Media{MediaState::Ready, u"file"_s, u"small"_s};
        const auto begun = QList{item(conversation(u"c"_s, 11)), item(picture)};
        QVERIFY(applySnapshot(*m_cache, snapshot(7, begun)));
        auto unsent = message(u"p"_s, u"c"_s, 11, 2);
        unsent.content = {};
        unsent.content.kind = ContentKind::Erased;
        const auto live = applyEvents(*m_cache, events(7, {item(unsent, 8)}));
        QCOMPARE(live->goneMedia, (QStringList{u"file"_s, u"small"_s}));

        picture.ver = 3;
        QVERIFY(applyEvents(*m_cache, events(8, {item(picture, 9)})));
        auto later = snapshot(10, {item(conversation(u"c"_s, 11))});
        later.erased = QStringList{u"p"_s};
        const auto found = applySnapshot(*m_cache, later);
        QCOMPARE(found->goneMedia, (QStringList{u"file"_s, u"small"_s}));
    }

    void anotherEpochBeginsAnew()
    {
        QVERIFY(applySnapshot(*m_cache, snapshot(7, {item(conversation(u"c"_s, 10, 5))})));
        const auto changes =
            applySnapshot(*m_cache, snapshot(3, {item(conversation(u"c"_s, 10, 2))}, u"e2"_s));
        QVERIFY(changes->everything);
        const auto held = ConversationStore(*m_cache).find(ConversationId(u"c"_s));
        QCOMPARE((*held)->ver, 2);
        QCOMPARE(cursor().epoch, u"e2"_s);
    }

    void anOlderFormIsBroughtAnew()
    {
        Contact person;
        person.id = ContactId(u"k"_s);
        person.displayName = u"Ann"_s;
        person.ver = 2;
        const auto items = QList{
            item(conversation(u"c"_s, 10, 5)), item(message(u"m"_s, u"c"_s, 10, 3)), item(person)};
        QVERIFY(applySnapshot(*m_cache, snapshot(7, items)));
        const auto whole = cacheDump(*m_cache);
        // As a program leaves it that knew less.
        for (const auto *sql : {"UPDATE entity SET body = replace(body, 'Ann', 'An')",
                                "UPDATE conversation SET body = replace(body, 'Customer', 'C')",
                                "UPDATE message SET body = replace(body, 'text', 't')"})
            QVERIFY(m_cache->execute(sql));
        QVERIFY(m_cache->execute("UPDATE scope SET schema = 0"));
        QVERIFY(cacheDump(*m_cache) != whole);
        QVERIFY2(ScopeStore(*m_cache).cursors()->isEmpty(), "a snapshot is asked for");
        QVERIFY(applySnapshot(*m_cache, snapshot(7, items)));
        QCOMPARE(cacheDump(*m_cache), whole);
        QVERIFY(ScopeStore(*m_cache).cursors()->contains(deskName()));
    }

    void theDigestFollowsEveryChange()
    {
        QVERIFY(applySnapshot(*m_cache,
                              snapshot(7,
                                       {item(conversation(u"c"_s, 10, 5)),
                                        item(conversation(u"d"_s, 10, 1)),
                                        item(message(u"m"_s, u"c"_s, 10))})));
        QVERIFY(applyEvents(*m_cache,
                            events(7,
                                   {item(conversation(u"c"_s, 12, 6), 8),
                                    vanished(u"conversation"_s, u"d"_s, 2, 9)})));
        Protocol::Digest expected;
        expected.add(u"conversation"_s, u"c"_s, 6);
        QCOMPARE(cursor().digest, expected.text());
    }

    void aScopeThatIsGoneLeavesNothing()
    {
        const auto bare = message(u"m"_s, u"c"_s, 10);
        auto picture = message(u"p"_s, u"c"_s, 11);
        picture.content.kind = ContentKind::Image;
        picture.content.media = Media{MediaState::Ready, u"file"_s, u"small"_s};
        QVERIFY(applySnapshot(
            *m_cache, snapshot(7, {item(conversation(u"c"_s, 10)), item(picture), item(bare)})));
        const auto changes = forgetScope(*m_cache, deskName());
        QVERIFY(changes->everything);
        QCOMPARE(changes->removedConversations, QList{ConversationId(u"c"_s)});
        QCOMPARE(changes->goneMedia, (QStringList{u"file"_s, u"small"_s}));
        QCOMPARE(cacheDump(*m_cache), QStringList());
    }

    void historyFillsUpFromWhereTheCacheEnds()
    {
        QVERIFY(applySnapshot(*m_cache,
                              snapshot(7,
                                       {item(conversation(u"c"_s, 50)),
                                        item(message(u"m5"_s, u"c"_s, 50)),
                                        item(message(u"m4"_s, u"c"_s, 40))})));
        const ConversationId chat(u"c"_s);
        auto page = readTimeline(*m_cache, chat, TimelinePlace::end(), 10);
        QCOMPARE(page->messages.size(), 2);
        QVERIFY(page->olderAtRelay && !page->atBeginning);

        const auto place = placeForHistory(*m_cache, chat, {{40, 1}});
        QCOMPARE(*place, (MessageOrder{40, 1}));
        const Protocol::History answer{
            u"r"_s, chat, {item(message(u"m3"_s, u"c"_s, 30))}, {}, true, {}};
        QVERIFY(applyHistory(*m_cache, answer, *place));
        page = readTimeline(*m_cache, chat, TimelinePlace::end(), 10);
        QCOMPARE(page->messages.size(), 3);
        QVERIFY(page->atBeginning && !page->olderAtRelay);
    }

    void whatAHoleHidesIsNotShown()
    {
        QVERIFY(applySnapshot(
            *m_cache,
            snapshot(7, {item(conversation(u"c"_s, 20)), item(message(u"m2"_s, u"c"_s, 20))})));
        QVERIFY(applySnapshot(
            *m_cache,
            snapshot(90, {item(conversation(u"c"_s, 90, 2)), item(message(u"m9"_s, u"c"_s, 90))})));
        const auto page = readTimeline(*m_cache, ConversationId(u"c"_s), TimelinePlace::end(), 10);
        QCOMPARE(page->messages.size(), 1);
        QCOMPARE(page->messages.constFirst().id, MessageId(u"m9"_s));
        QVERIFY(page->olderAtRelay);
    }

    void unreadIsCountedAfterTheMark()
    {
        QVERIFY(applySnapshot(
            *m_cache,
            snapshot(7,
                     {item(conversation(u"c"_s, 30)),
                      item(message(u"m1"_s, u"c"_s, 10)),
                      item(message(u"m2"_s, u"c"_s, 20)),
                      item(message(u"m3"_s, u"c"_s, 30)),
                      item(ReadMark{ConversationId(u"c"_s), {10, 1}, false, false, 0, {}, 1})})));
        const QList ids{ConversationId(u"c"_s)};
        QCOMPARE(readConversations(*m_cache, ids, {}, {})->constFirst().unread, 2);
        const PendingMarks pending{{ids.constFirst(), {20, 1}}};
        QCOMPARE(readConversations(*m_cache, ids, {}, pending)->constFirst().unread, 1);
    }

private:
    Protocol::Cursor cursor() { return ScopeStore(*m_cache).cursors()->value(deskName()); }

    std::unique_ptr<Sql::Database> m_cache;
};

QTEST_APPLESS_MAIN(TestFrameApplier)
#include "tst_frameapplier.moc"

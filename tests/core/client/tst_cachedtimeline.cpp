// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedtimeline.h"
#include "core/client/changefeed.h"
#include "core/client/desknotes.h"
#include "tests/support/samples.h"
#include "tests/support/syncdesk.h"

#include <QSignalSpy>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

class TestCachedTimeline : public QObject
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
        m_desk->relay->put(conversation(u"c1"_s, 50));
        for (int i = 1; i <= 5; ++i)
            m_desk->relay->put(message(u"m%1"_s.arg(i), u"c1"_s, 10 * i));
        m_desk->relay->connectClient();
        QTRY_VERIFY(m_desk->isLevel());
    }
    void cleanup()
    {
        m_timeline.reset();
        m_feed.reset();
        m_desk.reset();
    }

    void showsTheEndAndSaysThatThereIsMore()
    {
        const auto page = end();
        QCOMPARE(idsOf(page), (QStringList{u"m3"_s, u"m4"_s, u"m5"_s}));
        QVERIFY(page.olderAtRelay && !page.atBeginning);
        QVERIFY(await(m_timeline->fetchOlder(chat(), {page.messages.constFirst().order})));
        const auto older = await(m_timeline->page(chat(), {page.messages.constFirst().order}, 10));
        QCOMPARE(idsOf(*older), (QStringList{u"m1"_s, u"m2"_s}));
        QVERIFY(older->atBeginning);
    }

    void aQueuedReplyIsLast()
    {
        m_desk->relay->drop();
        QSignalSpy changed(m_timeline.get(), &TimelineSource::messagesChanged);
        QVERIFY(await(m_desk->outbox.put(reply(u"cmd1"_s, u"hello"_s, 60))));
        QCOMPARE(changed.count(), 1);
        const auto bubble = changed.at(0).at(0).value<QList<Message>>().constFirst();
        QCOMPARE(bubble.state, SendState::Queued);
        QVERIFY(bubble.order.isNull());
        QCOMPARE(idsOf(end()).constLast(), u"m-cmd1"_s);
        const auto middle = await(m_timeline->page(chat(), {{50, 1}}, 10));
        QVERIFY(!idsOf(*middle).contains(u"m-cmd1"_s));
    }

    void theRelaysOwnTakesItsPlace()
    {
        QSignalSpy changed(m_timeline.get(), &TimelineSource::messagesChanged);
        QSignalSpy removed(m_timeline.get(), &TimelineSource::messagesRemoved);
        QVERIFY(await(m_desk->outbox.put(reply(u"cmd1"_s, u"hello"_s, m_desk->clock.nowMs()))));
        QTRY_VERIFY(m_desk->outbox.entries().isEmpty());
        QTRY_VERIFY(end().messages.constLast().state == SendState::Accepted);
        QCOMPARE(idsOf(end()).filter(u"m-cmd1"_s).size(), 1);
        QCOMPARE(removed.count(), 0);
        qint64 newest = 0;
        for (const auto &news : changed) {
            QVERIFY2(news.at(1).toLongLong() > newest, "later news have greater numbers");
            newest = news.at(1).toLongLong();
        }
        QVERIFY(end().commit <= newest || changed.isEmpty());
    }

    void whatIsTakenBackGoes()
    {
        m_desk->relay->drop();
        QVERIFY(await(m_desk->outbox.put(reply(u"cmd1"_s, u"hello"_s, 60))));
        QSignalSpy removed(m_timeline.get(), &TimelineSource::messagesRemoved);
        QVERIFY(await(m_desk->outbox.remove(CommandId(u"cmd1"_s))));
        QTRY_COMPARE(removed.count(), 1);
        QVERIFY(!idsOf(end()).contains(u"m-cmd1"_s));
    }

    void aNoteShowsAtOnceAndIsKept()
    {
        m_desk->relay->drop();
        DeskNotes notes(DeskNotes::Parts{m_desk->outbox, m_desk->clock, UserId(u"me"_s)});
        QSignalSpy changed(m_timeline.get(), &TimelineSource::messagesChanged);
        const auto id =
            await(notes.add(chat(), AccountId(u"a1"_s), u"ask @Amy"_s, {UserId(u"u2"_s)}));
        QVERIFY(id);
        QCOMPARE(changed.count(), 1);
        const auto last = end().messages.constLast();
        QCOMPARE(last.id, *id);
        QCOMPARE(last.direction, Direction::Note);
        QCOMPARE(last.state, SendState::None); // it will never be sent
        QCOMPARE(last.author, UserId(u"me"_s));
        const auto kept = m_desk->outbox.entries().constFirst();
        QCOMPARE(std::get<Protocol::AddNote>(kept.command.args).mentions.size(), 1);
        QCOMPARE(await(notes.add(chat(), {}, u"  "_s, {})).error().code, u"note.empty"_s);
        QCOMPARE(await(notes.add(chat(), {}, QString(20'001, u'x'), {})).error().code,
                 u"note.too-long"_s);

        QSignalSpy removed(m_timeline.get(), &TimelineSource::messagesRemoved);
        QVERIFY(await(m_desk->outbox.remove(kept.id())));
        QTRY_COMPARE(removed.count(), 1);
    }

    /// The first has the words, the others stand behind it; all are kept in one step.
    void eachFileOfANoteIsANote()
    {
        m_desk->relay->drop();
        DeskNotes notes(DeskNotes::Parts{m_desk->outbox, m_desk->clock, UserId(u"me"_s)});
        Content file;
        file.kind = ContentKind::File;
        file.media = Media();
        file.media->sha = u"f1"_s;
        auto other = file;
        other.media->sha = u"f2"_s;
        const auto id = await(
            notes.add(chat(), AccountId(u"a1"_s), u"both"_s, {UserId(u"u2"_s)}, {file, other}));
        QVERIFY(id);
        const auto shown = end().messages;
        const auto &first = shown.at(shown.size() - 2);
        QCOMPARE(first.id, *id);
        QCOMPARE(first.content.text, u"both"_s);
        QCOMPARE(first.content.media->sha, u"f1"_s);
        QCOMPARE(shown.constLast().content.media->sha, u"f2"_s);
        QVERIFY(shown.constLast().content.text.isEmpty());
        QCOMPARE(shown.constLast().direction, Direction::Note);
        QCOMPARE(m_desk->outbox.entries().size(), 2);
        // A file alone is a note too.
        QVERIFY(await(notes.add(chat(), AccountId(u"a1"_s), {}, {}, {file})));
        QCOMPARE(await(notes.add(chat(), {}, {}, {}, {})).error().code, u"note.empty"_s);
    }

    void goesBothWaysFromAPlace()
    {
        const auto newer = await(m_timeline->pageAfter(chat(), {{30, 1}}, 1));
        QCOMPARE(idsOf(*newer), QStringList{u"m4"_s});
        QVERIFY(!newer->atEnd && !newer->newerAtRelay);
        const auto around = await(m_timeline->pageAround(chat(), {{40, 0}}, 10));
        QCOMPARE(idsOf(*around), (QStringList{u"m3"_s, u"m4"_s, u"m5"_s}));
        QVERIFY(around->atEnd && around->olderAtRelay);
        QCOMPARE(around->newest, (MessageOrder{50, 1}));
        m_desk->relay->drop();
        QVERIFY(await(m_desk->outbox.put(reply(u"cmd1"_s, u"hello"_s, 60))));
        QCOMPARE(idsOf(*await(m_timeline->pageAfter(chat(), {{40, 1}}, 10))),
                 (QStringList{u"m5"_s, u"m-cmd1"_s}));
        QCOMPARE(idsOf(*await(m_timeline->pageAfter(chat(), {{30, 1}}, 1))), QStringList{u"m4"_s});
    }

    void saysWhereAHoleIs()
    {
        m_desk->relay->drop();
        m_desk->relay->messagesInSnapshot = 1;
        for (int i = 6; i <= 9; ++i)
            m_desk->relay->put(message(u"m%1"_s.arg(i), u"c1"_s, 10 * i));
        m_desk->relay->put(conversation(u"c1"_s, 90, 2));
        m_desk->relay->floor = m_desk->relay->head();
        m_desk->relay->connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        QCOMPARE(idsOf(end()), QStringList{u"m9"_s});
        const auto old = await(m_timeline->pageAround(chat(), {{40, 1}}, 10));
        QCOMPARE(idsOf(*old), (QStringList{u"m3"_s, u"m4"_s, u"m5"_s})); // and not m9 behind them
        QVERIFY(old->newerAtRelay && !old->atEnd);
        QVERIFY(MessageOrder({40, 1}) < old->wholeFrom);
        QVERIFY(await(m_timeline->fetchOlder(chat(), TimelinePlace::end())));
        const auto whole = await(m_timeline->pageAround(chat(), {{40, 1}}, 20));
        QCOMPARE(whole->messages.size(), 9);
        QVERIFY(whole->atEnd && whole->atBeginning && whole->wholeFrom.isNull());
    }

    void findsAMessageByItsId()
    {
        QCOMPARE(await(m_timeline->message(MessageId(u"m4"_s)))->order.at, 40);
        QCOMPARE(await(m_timeline->message(MessageId(u"none"_s))).error().code,
                 u"message.not-found"_s);
    }

    void saysWhenTheRelayCannotBeAsked()
    {
        m_desk->relay->drop();
        QCOMPARE(await(m_timeline->fetchOlder(chat(), TimelinePlace::end())).error().code,
                 u"net.offline"_s);
    }

private:
    static ConversationId chat() { return ConversationId(u"c1"_s); }

    TimelinePage end() { return *await(m_timeline->page(chat(), TimelinePlace::end(), 50)); }

    static QStringList idsOf(const TimelinePage &page)
    {
        QStringList ids;
        for (const auto &message : page.messages)
            ids << message.id.value();
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SyncDesk> m_desk;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<CachedTimeline> m_timeline;
};

QTEST_GUILESS_MAIN(TestCachedTimeline)
#include "tst_cachedtimeline.moc"

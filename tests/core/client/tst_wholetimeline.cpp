// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/wholetimeline.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <rapidcheck.h>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

Message messageAt(const QString &chat, qint64 at)
{
    Message message;
    message.id = MessageId(u"%1-%2"_s.arg(chat).arg(at));
    message.conversation = ConversationId(chat);
    message.account = AccountId(u"of-"_s + chat);
    message.order = {at, at};
    message.quotable = true;
    message.ver = 1;
    return message;
}

/// Chats of which the cache holds the newest messages, in one piece, and a relay with the rest.
class Chats : public TimelineSource
{
public:
    struct Chat {
        QList<Message> messages; ///< oldest first
        qsizetype cached = 0; ///< so many of the newest are here
        bool toldBeginning = false; ///< the relay said that there is nothing older
    };

    Async<TimelinePage>
    page(const ConversationId &chat, const TimelinePlace &before, int limit) override
    {
        ++asked;
        return ready<TimelinePage>(before_(m_chats[chat], before.order, limit));
    }
    Async<TimelinePage>
    pageAfter(const ConversationId &chat, const TimelinePlace &after, int limit) override
    {
        return ready<TimelinePage>(
            from(m_chats[chat], {after.order.at, after.order.seq + 1}, limit));
    }
    Async<TimelinePage>
    pageAround(const ConversationId &chat, const TimelinePlace &place, int limit) override
    {
        auto page = from(m_chats[chat], place.order, limit - limit / 2);
        const auto older = before_(m_chats[chat], place.order, limit / 2);
        page.messages = older.messages + page.messages;
        page.atBeginning = older.atBeginning;
        page.olderAtRelay = older.olderAtRelay;
        return ready<TimelinePage>(page);
    }
    Async<> fetchOlder(const ConversationId &chat, const TimelinePlace &) override
    {
        fetched.append(chat);
        if (offline)
            return ready<void>(Error{ErrorKind::Offline, u"link.offline"_s});
        auto &one = m_chats[chat];
        one.toldBeginning = one.cached + relayPage >= one.messages.size();
        one.cached = std::min(one.messages.size(), one.cached + relayPage);
        return ready<void>({});
    }
    Async<Message> message(const MessageId &) override
    {
        return ready<Message>(Error{ErrorKind::NotFound, u"message.not-found"_s});
    }

    Chat &operator[](const QString &chat) { return m_chats[ConversationId(chat)]; }

    int relayPage = 3;
    int asked = 0;
    bool offline = false;
    QList<ConversationId> fetched;

private:
    static QList<Message> here(const Chat &chat) { return chat.messages.last(chat.cached); }
    static void describe(TimelinePage &page, const Chat &chat)
    {
        page.newest = chat.cached == 0 ? MessageOrder() : chat.messages.constLast().order;
        page.wholeFrom = chat.cached > 0 ? here(chat).constFirst().order
            : chat.toldBeginning         ? MessageOrder()
                                         : TimelinePlace::end().order;
        if (chat.toldBeginning)
            page.wholeFrom = {};
    }
    static TimelinePage before_(const Chat &chat, const MessageOrder &before, int limit)
    {
        auto ours = here(chat);
        ours.removeIf([&](const Message &one) { return !(one.order < before); });
        TimelinePage page;
        page.messages = ours.last(std::min<qsizetype>(limit, ours.size()));
        const bool all = page.messages.size() == ours.size();
        page.atBeginning = all && chat.toldBeginning;
        page.olderAtRelay = all && !chat.toldBeginning;
        page.atEnd = before == TimelinePlace::end().order;
        describe(page, chat);
        return page;
    }
    static TimelinePage from(const Chat &chat, const MessageOrder &from, int limit)
    {
        auto ours = here(chat);
        ours.removeIf([&](const Message &one) { return one.order < from; });
        TimelinePage page;
        page.messages = ours.first(std::min<qsizetype>(limit, ours.size()));
        page.atEnd = page.messages.size() == ours.size();
        describe(page, chat);
        return page;
    }

    QHash<ConversationId, Chat> m_chats;
};

QStringList idsOf(const QList<Message> &messages)
{
    QStringList ids;
    for (const auto &message : messages)
        ids << message.id.value();
    return ids;
}

/// Chats "a" and on with messages at different times, of which the cache holds a part.
QList<Message> fillAnyhow(Chats &chats, int count)
{
    QList<Message> all;
    const auto times = *rc::gen::container<std::vector<int>>(60, rc::gen::inRange(0, 2 * count));
    for (qint64 at = 0; at < qint64(times.size()); ++at) {
        const int number = times.at(at);
        if (number >= count)
            continue; // chats are of different lengths
        const auto message = messageAt(QString(QChar(u'a' + number)), 10 + at);
        chats[message.conversation.value()].messages.append(message);
        all.append(message);
    }
    for (int number = 0; number < count; ++number) {
        auto &chat = chats[QString(QChar(u'a' + number))];
        const auto size = static_cast<int>(chat.messages.size());
        chat.cached = size == 0 ? 0 : *rc::gen::inRange(1, size + 1);
        chat.toldBeginning = chat.cached == chat.messages.size() && *rc::gen::arbitrary<bool>();
    }
    chats.relayPage = *rc::gen::inRange(1, 8);
    return all;
}

} // namespace

// Messages of several chats in one timeline.
class TestWholeTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_chats = std::make_unique<Chats>();
        m_whole = std::make_unique<WholeTimeline>(*m_chats);
        for (const int at : {10, 20, 30, 40})
            (*m_chats)[u"a"_s].messages.append(messageAt(u"a"_s, at));
        for (const int at : {15, 35})
            (*m_chats)[u"b"_s].messages.append(messageAt(u"b"_s, at));
        for (const auto &chat : {u"a"_s, u"b"_s}) {
            (*m_chats)[chat].cached = (*m_chats)[chat].messages.size();
            (*m_chats)[chat].toldBeginning = true;
        }
    }

    void chatsThatAreNotJoinedAreByThemselves()
    {
        QCOMPARE(older(TimelinePlace::end(), 10),
                 (QStringList{u"a-10"_s, u"a-20"_s, u"a-30"_s, u"a-40"_s}));
        QVERIFY(!m_whole->isJoined(m_a));
        QVERIFY(!m_whole->isPartOf(m_a, messageAt(u"b"_s, 15)));
    }

    void joinedOnesStandByTime()
    {
        QSignalSpy reset(m_whole.get(), &TimelineSource::reset);
        m_whole->join({m_b, m_a});
        QCOMPARE(reset.size(), 1);
        m_whole->join({m_a, m_b}); // it is so already
        QCOMPARE(reset.size(), 1);
        QCOMPARE(older(TimelinePlace::end(), 10),
                 (QStringList{u"a-10"_s, u"b-15"_s, u"a-20"_s, u"a-30"_s, u"b-35"_s, u"a-40"_s}));
        QVERIFY(m_whole->isPartOf(m_a, messageAt(u"b"_s, 15)));
        QVERIFY(!m_whole->isPartOf(m_a, messageAt(u"c"_s, 15)));
        m_whole->join({m_a}); // one is nobody to be joined with
        QCOMPARE(reset.size(), 2);
        QVERIFY(!m_whole->isJoined(m_a));
    }

    void onlyTheOpenChatCanBeQuoted()
    {
        m_whole->join({m_a, m_b});
        const auto page = await(m_whole->page(m_a, TimelinePlace::end(), 10));
        for (const auto &message : page->messages)
            QCOMPARE(message.quotable, message.conversation == m_a);
        QSignalSpy changed(m_whole.get(), &TimelineSource::messagesChanged);
        Q_EMIT m_chats->messagesChanged({messageAt(u"a"_s, 50), messageAt(u"b"_s, 51)}, 3);
        const auto news = changed.constFirst().constFirst().value<QList<Message>>();
        QVERIFY(news.constFirst().quotable);
        QVERIFY(!news.constLast().quotable);
    }

    /// What waits to be sent has no place and comes last.
    void whatIsQueuedStandsAtTheEnd()
    {
        auto queued = messageAt(u"a"_s, 99);
        queued.order = {};
        queued.state = SendState::Queued;
        (*m_chats)[u"a"_s].messages.append(queued);
        ++(*m_chats)[u"a"_s].cached;
        m_whole->join({m_a, m_b});
        QCOMPARE(older(TimelinePlace::end(), 2), (QStringList{u"a-40"_s, u"a-99"_s}));
    }

    /// Only who is behind is asked for at the relay.
    void whatIsMissingIsFetchedForItsChatOnly()
    {
        (*m_chats)[u"b"_s].cached = 1;
        (*m_chats)[u"b"_s].toldBeginning = false;
        m_whole->join({m_a, m_b});
        const auto page = await(m_whole->page(m_a, TimelinePlace::end(), 10));
        QCOMPARE(idsOf(page->messages), (QStringList{u"b-35"_s, u"a-40"_s}));
        QVERIFY(page->olderAtRelay);
        QVERIFY(await(m_whole->fetchOlder(m_a, {page->messages.constFirst().order})));
        QCOMPARE(m_chats->fetched, QList{m_b});
        QCOMPARE(older({page->messages.constFirst().order}, 10),
                 (QStringList{u"a-10"_s, u"b-15"_s, u"a-20"_s, u"a-30"_s}));
    }

    /// Of a chat nobody read here yet not even the newest message is in the cache.
    void whatIsNotKnownHoldsNobodyUp()
    {
        (*m_chats)[u"b"_s].cached = 0;
        (*m_chats)[u"b"_s].toldBeginning = false;
        m_whole->join({m_a, m_b});
        const auto page = await(m_whole->page(m_a, TimelinePlace::end(), 10));
        QCOMPARE(page->messages.size(), 4);
        QVERIFY(!page->atBeginning);
        QVERIFY(page->olderAtRelay);
        QVERIFY(await(m_whole->fetchOlder(m_a, {page->messages.constFirst().order})));
        QCOMPARE(m_chats->fetched, QList{m_b});
        QCOMPARE(older(TimelinePlace::end(), 10).size(), 6);
    }

    void withoutTheRelayItSaysSo()
    {
        (*m_chats)[u"b"_s].cached = 1;
        (*m_chats)[u"b"_s].toldBeginning = false;
        m_chats->offline = true;
        m_whole->join({m_a, m_b});
        const auto done = await(m_whole->fetchOlder(m_a, {{35, 35}}));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Offline);
    }

    /// Read backwards from the end page by page, whatever the cache holds and the relay brings: every
    /// message is there, once, in its order, and none comes in between later.
    void everythingIsReachedBackwards()
    {
        const bool holds = rc::check([] {
            Chats chats;
            const int count = *rc::gen::inRange(2, 5);
            const auto all = fillAnyhow(chats, count);
            WholeTimeline whole(chats);
            whole.join(namesOf(count));
            QList<Message> read;
            auto before = TimelinePlace::end();
            for (int turn = 0; turn < 1000; ++turn) {
                const int limit = *rc::gen::inRange(2, 12);
                const auto page = await(whole.page(ConversationId(u"a"_s), before, limit));
                RC_ASSERT(page->messages.size() <= limit);
                read = page->messages + read;
                if (!read.isEmpty())
                    before = {read.constFirst().order};
                if (page->atBeginning)
                    break;
                if (page->olderAtRelay)
                    RC_ASSERT(bool(await(whole.fetchOlder(ConversationId(u"a"_s), before))));
                else
                    RC_ASSERT(!page->messages.isEmpty()); // it goes on
            }
            RC_ASSERT(idsOf(read) == idsOf(all));
        });
        QVERIFY(holds);
    }

    /// From any place forwards to the end, as far as the cache goes.
    void everythingIsReachedForwards()
    {
        const bool holds = rc::check([] {
            Chats chats;
            const int count = *rc::gen::inRange(2, 5);
            const auto all = fillAnyhow(chats, count);
            for (int number = 0; number < count; ++number) {
                auto &chat = chats[QString(QChar(u'a' + number))];
                chat.cached = chat.messages.size();
                chat.toldBeginning = true;
            }
            WholeTimeline whole(chats);
            whole.join(namesOf(count));
            const qint64 at = *rc::gen::inRange(5, 75);
            const int limit = *rc::gen::inRange(2, 12);
            const ConversationId open(u"a"_s);
            auto page = await(whole.pageAround(open, {{at, at}}, limit));
            auto read = page->messages;
            while (!page->atEnd) {
                RC_ASSERT(!page->messages.isEmpty());
                page = await(whole.pageAfter(open, {read.constLast().order}, limit));
                read += page->messages;
            }
            RC_ASSERT(idsOf(read) == idsOf(all.last(read.size())));
            const auto behind = std::count_if(
                all.cbegin(), all.cend(), [&](const Message &one) { return one.order.at >= at; });
            RC_ASSERT(read.size() >= behind);
            RC_ASSERT(read.size() <= behind + limit / 2);
        });
        QVERIFY(holds);
    }

private:
    static QList<ConversationId> namesOf(int count)
    {
        QList<ConversationId> names;
        for (int number = 0; number < count; ++number)
            names.append(ConversationId(QString(QChar(u'a' + number))));
        return names;
    }
    QStringList older(const TimelinePlace &before, int limit)
    {
        return idsOf(await(m_whole->page(m_a, before, limit))->messages);
    }

    const ConversationId m_a{u"a"_s};
    const ConversationId m_b{u"b"_s};
    std::unique_ptr<Chats> m_chats;
    std::unique_ptr<WholeTimeline> m_whole;
};

QTEST_GUILESS_MAIN(TestWholeTimeline)
#include "tst_wholetimeline.moc"

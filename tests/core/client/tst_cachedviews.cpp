// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedconversations.h"
#include "core/client/cachedviews.h"
#include "core/client/changefeed.h"
#include "core/client/listquery.h"
#include "core/client/waitingcounter.h"
#include "tests/support/samples.h"
#include "tests/support/syncdesk.h"

#include <QSignalSpy>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

class TestCachedViews : public QObject
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
        m_views = std::make_unique<CachedViews>(
            CachedViews::Parts{m_desk->cache, m_desk->outbox, *m_feed, m_desk->clock, me()});
        m_list = std::make_unique<CachedConversations>(CachedConversations::Parts{
            m_desk->cache, m_desk->outbox, *m_feed, *m_counter, m_desk->clock, me()});
    }
    void cleanup()
    {
        m_list.reset();
        m_views.reset();
        m_counter.reset();
        m_feed.reset();
        m_desk.reset();
    }

    void aViewIsThereAtOnceAndAfterANewStart()
    {
        QVERIFY(await(m_views->put({{}, u" VIP  waits "_s, u"is:vip wait>5m"_s, {}, true, 2, 0})));
        QVERIFY(await(m_views->put({{}, u"Mine"_s, u"assignee:me"_s, {}, false, 1, 0})));
        QCOMPARE(names(), (QStringList{u"Mine"_s, u"VIP waits"_s}));
        QVERIFY(m_views->isMine(m_views->views().constFirst()));
        const CachedViews again({m_desk->cache, m_desk->outbox, *m_feed, m_desk->clock, me()});
        QCOMPARE(again.views().size(), 2);
    }

    void whatCannotBeAViewIsRefusedHere()
    {
        QCOMPARE(await(m_views->put(named(u"  "_s))).error().code, u"view.invalid"_s);
        QCOMPARE(await(m_views->put(named(QString(81, u'x')))).error().code, u"view.invalid"_s);
        QVERIFY(m_views->views().isEmpty());
    }

    void changesAndGoes()
    {
        QVERIFY(await(m_views->put(named(u"One"_s))));
        auto view = m_views->views().constFirst();
        view.name = u"Two"_s;
        QVERIFY(await(m_views->put(view)));
        QCOMPARE(names(), QStringList{u"Two"_s});
        QSignalSpy changed(m_views.get(), &ViewSource::changed);
        QVERIFY(await(m_views->remove(view.id)));
        QVERIFY(m_views->views().isEmpty());
        QVERIFY(changed.count() > 0);
    }

    /// Without a network: its place, its id and with whom it is shared are as before.
    void aRemovedViewIsPutBackAsItWas()
    {
        auto made = named(u"One"_s);
        made.shared = true;
        made.team = TeamId(u"t1"_s);
        made.position = 2;
        QVERIFY(await(m_views->put(made)));
        const auto view = m_views->views().constFirst();
        QCOMPARE(view.team, made.team);
        QVERIFY(await(m_views->remove(view.id)));
        QVERIFY(m_views->views().isEmpty());
        QVERIFY(await(m_views->put(view)));
        QCOMPARE(m_views->views(), QList{view});
        QVERIFY(await(m_views->put(named(u"Two"_s))));
        QVERIFY(await(m_views->arrange({view.id, m_views->views().constFirst().id})));
        QCOMPARE(names(), (QStringList{u"One"_s, u"Two"_s}));
        QCOMPARE(m_views->views().constFirst().team, made.team);
    }

    void whoSeesItStaysWithAView()
    {
        auto made = named(u"One"_s);
        made.shared = true;
        made.with = UserId(u"ben"_s);
        QVERIFY(await(m_views->put(made)));
        auto view = m_views->views().constFirst();
        QCOMPARE(view.with, made.with);
        QVERIFY(await(m_views->put(named(u"Two"_s))));
        QVERIFY(await(m_views->arrange({view.id, m_views->views().constLast().id})));
        QVERIFY(await(m_views->remove(view.id)));
        QVERIFY(await(m_views->put(view)));
        for (const auto &one : m_views->views())
            QCOMPARE(one.with, one.id == view.id ? made.with : UserId());
    }

    void colleaguesViewsComeFromTheRelay()
    {
        SavedView shared{ViewId(u"v1"_s), u"Theirs"_s, u"is:vip"_s, UserId(u"ben"_s), true, 0, 1};
        m_desk->relay->put(shared, u"v1"_s, 1);
        m_desk->relay->connectClient();
        QTRY_COMPARE(names(), QStringList{u"Theirs"_s});
        QVERIFY(!m_views->isMine(m_views->views().constFirst()));
        QVERIFY(await(m_views->put(named(u"Mine"_s))));
        QCOMPARE(names(), (QStringList{u"Mine"_s, u"Theirs"_s}));
    }

    void aQueryListsWhatFitsWithWhatWaits()
    {
        for (int i = 1; i <= 900; ++i) {
            auto one = conversation(u"c%1"_s.arg(i, 3, 10, QLatin1Char('0')), 10 * i);
            one.title = i % 100 == 0 ? u"陳小滿 %1"_s.arg(i) : u"Customer %1"_s.arg(i);
            m_desk->relay->put(one);
        }
        m_desk->relay->connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        const auto asked = listQuery({}, u"陈小满"_s);
        QVERIFY(asked.mistakes.isEmpty());
        QCOMPARE(found(asked.filter),
                 (QStringList{u"c900"_s,
                              u"c800"_s,
                              u"c700"_s,
                              u"c600"_s,
                              u"c500"_s,
                              u"c400"_s,
                              u"c300"_s,
                              u"c200"_s,
                              u"c100"_s}));
        // One is made VIP here, offline: the list of VIPs has it, its own list still too.
        m_desk->relay->drop();
        OutboxEntry entry;
        entry.command = {
            CommandId(u"cmd1"_s),
            m_desk->clock.nowMs(),
            Protocol::SetPriority{ConversationId(u"c300"_s), Priority::Vip, Priority::Normal}};
        entry.conversation = ConversationId(u"c300"_s);
        QVERIFY(await(m_desk->outbox.put(entry)));
        QCOMPARE(found(listQuery({}, u"is:vip 陳"_s).filter), QStringList{u"c300"_s});
        QCOMPARE(found(listQuery({}, u"-is:vip 陳"_s).filter).size(), 8);
    }

    void saysWhichListsTakeAConversation()
    {
        auto one = conversation(u"c1"_s, 10);
        one.title = u"陳小滿"_s;
        m_desk->relay->put(one);
        m_desk->relay->connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        const ConversationId id(u"c1"_s);
        const QList<ConversationFilter> filters{
            {},
            listQuery({}, u"陈小满"_s).filter,
            listQuery({}, u"-陈小满"_s).filter,
            listQuery({}, u"state:resolved"_s).filter,
            listQuery({}, u"is:vip"_s).filter,
            {.tab = ListTab::Mine},
        };
        QCOMPARE(*await(m_list->takenBy(id, filters)),
                 (QList<bool>{true, true, false, false, false, false}));
        // What was done here and waits counts.
        OutboxEntry entry;
        entry.command = {CommandId(u"cmd1"_s),
                         m_desk->clock.nowMs(),
                         Protocol::SetPriority{id, Priority::Vip, Priority::Normal}};
        entry.conversation = id;
        QVERIFY(await(m_desk->outbox.put(entry)));
        QCOMPARE(*await(m_list->takenBy(id, filters)),
                 (QList<bool>{true, true, false, false, true, false}));
        QCOMPARE(await(m_list->takenBy(ConversationId(u"gone"_s), filters)).error().code,
                 u"conversation.not-found"_s);
    }

    void theListReadsWhatItUnderstands_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Shelf>("shelf");
        QTest::addColumn<QString>("mistake");
        QTest::newRow("words") << u"anna"_s << Shelf::Open << QString();
        QTest::newRow("resolved") << u"state:resolved"_s << Shelf::Resolved << QString();
        QTest::newRow("snoozed") << u"is:snoozed"_s << Shelf::Snoozed << QString();
        QTest::newRow("spam") << u"is:spam"_s << Shelf::Spam << QString();
        QTest::newRow("not spam") << u"-is:spam"_s << Shelf::Open << QString();
        QTest::newRow("of messages")
            << u"has:image"_s << Shelf::Resolved << u"query.messages-only"_s;
        QTest::newRow("who wrote") << u"from:me"_s << Shelf::Resolved << u"query.messages-only"_s;
        QTest::newRow("unknown") << u"colour:red"_s << Shelf::Resolved << u"query.operator"_s;
        QTest::newRow("unfinished") << u"tag:"_s << Shelf::Resolved << u"query.missing"_s;
    }
    void theListReadsWhatItUnderstands()
    {
        QFETCH(const QString, typed);
        QFETCH(const Shelf, shelf);
        QFETCH(const QString, mistake);
        const ConversationFilter base{.tab = ListTab::Mine, .shelf = Shelf::Resolved};
        const auto asked = listQuery(base, typed);
        QCOMPARE(asked.mistakes.isEmpty() ? QString() : QString(asked.mistakes.constFirst().code),
                 mistake);
        QCOMPARE(asked.filter.shelf, shelf);
        QCOMPARE(asked.filter.tab, ListTab::Mine);
        QCOMPARE(asked.filter.query, mistake.isEmpty() ? typed : QString());
    }

    void namesThatMeanNothingAreMistakes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("mistake");
        QTest::addColumn<QString>("argument");
        const auto row = [](const QString &typed, const QString &code, const QString &name) {
            QTest::newRow(qPrintable(typed)) << typed << code << name;
        };
        row(u"oa:台"_s, {}, {});
        row(u"oa:taipei"_s, {}, {}); // its address
        row(u"oa:osaka"_s, u"query.account"_s, u"osaka"_s);
        row(u"-oa:osaka"_s, u"query.account"_s, u"osaka"_s);
        row(u"tag:vip"_s, {}, {});
        row(u"tag:gold"_s, u"query.tag"_s, u"gold"_s);
        row(u"assignee:amy"_s, {}, {});
        row(u"assignee:me"_s, {}, {});
        row(u"assignee:none"_s, {}, {});
        row(u"is:vip assignee:\"Ben Wu\""_s, u"query.colleague"_s, u"Ben Wu"_s);
        row(u"team:returns"_s, {}, {});
        row(u"team:none"_s, {}, {});
        row(u"team:night"_s, u"query.team"_s, u"night"_s);
        row(u"osaka"_s, {}, {});
    }
    void namesThatMeanNothingAreMistakes()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, mistake);
        QFETCH(const QString, argument);
        KnownNames known;
        Account account;
        account.name = u"晴葉 台北"_s;
        account.slug = u"taipei"_s;
        known.accounts = {account};
        known.tags = {{TagId(u"t1"_s), u"VIP"_s, 1, 1}};
        User amy;
        amy.id = UserId(u"amy"_s);
        amy.name = u"Amy Lin"_s;
        known.colleagues = {amy};
        known.teams = {{TeamId(u"x"_s), u"Returns"_s, {}, 1}};
        const ConversationFilter base{.query = u"is:muted"_s};
        QVERIFY(listQuery(base, typed).mistakes.isEmpty()); // nobody knows the names
        const auto asked = listQuery(base, typed, known);
        QCOMPARE(asked.mistakes.size(), mistake.isEmpty() ? 0 : 1);
        QCOMPARE(asked.filter.query, mistake.isEmpty() ? typed : base.query);
        if (mistake.isEmpty())
            return;
        QCOMPARE(QString(asked.mistakes.constFirst().code), mistake);
        QCOMPARE(asked.mistakes.constFirst().argument, argument);
        const auto place = asked.mistakes.constFirst().place;
        QVERIFY(typed.mid(place.start, place.length).contains(argument));
    }

    void mentionsComeFromEveryShelf()
    {
        QVERIFY(listQuery({}, u"is:mentioned"_s).filter.mentioned);
        QVERIFY(!listQuery({.mentioned = true}, u"-is:mentioned"_s).filter.mentioned);
        auto resolved = conversation(u"c1"_s, 10);
        resolved.state = ConversationState::Resolved;
        m_desk->relay->put(resolved);
        m_desk->relay->put(conversation(u"c2"_s, 20));
        Mention mention{MessageId(u"n1"_s), ConversationId(u"c1"_s), UserId(u"amy"_s), 9, false, 1};
        m_desk->relay->put(mention, u"n1"_s, 1);
        m_desk->relay->connectClient();
        QTRY_VERIFY(m_desk->isLevel());
        QCOMPARE(found(listQuery({}, u"is:mentioned"_s).filter), QStringList{u"c1"_s});
        QCOMPARE(found(listQuery({}, u"is:mentioned state:new"_s).filter), QStringList());
    }

    void areArrangedByHand()
    {
        for (const auto &name : {u"One"_s, u"Two"_s, u"Three"_s})
            QVERIFY(await(m_views->put(named(name))));
        QCOMPARE(names(), (QStringList{u"One"_s, u"Three"_s, u"Two"_s})); // by name so far
        QList<ViewId> order;
        for (const auto &view : m_views->views())
            order.append(view.id);
        order.move(2, 0);
        QVERIFY(await(m_views->arrange(order)));
        QCOMPARE(names(), (QStringList{u"Two"_s, u"One"_s, u"Three"_s}));
        const auto waiting = m_desk->outbox.entries().size();
        QVERIFY(await(m_views->arrange(order))); // as they are
        QCOMPARE(m_desk->outbox.entries().size(), waiting);
    }

private:
    static SavedView named(const QString &name)
    {
        SavedView view;
        view.name = name;
        view.query = u"is:vip"_s;
        return view;
    }
    static UserId me() { return UserId(u"me"_s); }
    QStringList names() const
    {
        QStringList names;
        const auto views = m_views->views();
        for (const auto &view : views)
            names << view.name;
        return names;
    }
    QStringList found(const ConversationFilter &filter)
    {
        QStringList ids;
        MessageOrder after;
        for (bool complete = false; !complete;) {
            const auto page = await(m_list->page(filter, after, 4));
            if (!page)
                return {page.error().code};
            for (const auto &row : page->rows)
                ids << row.conversation.id.value();
            after = page->reached;
            complete = page->complete || after.isNull();
        }
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SyncDesk> m_desk;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<WaitingCounter> m_counter;
    std::unique_ptr<CachedViews> m_views;
    std::unique_ptr<CachedConversations> m_list;
};

QTEST_GUILESS_MAIN(TestCachedViews)
#include "tst_cachedviews.moc"

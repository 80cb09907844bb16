// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedconversations.h"
#include "core/client/changefeed.h"
#include "core/client/deskwork.h"
#include "core/client/waitingcounter.h"
#include "core/relay/journal/rows.h"
#include "tests/integration/twodesks.h"
#include "tests/support/stallprobe.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Customers = 10'000;
constexpr int Patience = 60'000;

/// A workstation below the window, with what the list and the buttons ask.
struct Workplace {
    Workplace(RelayHost &relay, const User &person, const QString &folder)
        : desk(relay, person, folder)
        , counter(desk.cache(), desk.outbox(), feed, relay.store.clock, person.id)
        , list(CachedConversations::Parts{
              desk.cache(), desk.outbox(), feed, counter, relay.store.clock, person.id})
        , work(DeskWork::Parts{
              desk.cache(), desk.outbox(), desk.commands(), relay.store.clock, person.id})
    {
        QObject::connect(&desk.sync(), &SyncClient::changed, &feed, &ChangeFeed::add);
    }

    /// The list, as it is paged through.
    QList<ConversationRow> rows(const ConversationFilter &filter)
    {
        QList<ConversationRow> all;
        MessageOrder after;
        for (bool complete = false; !complete;) {
            const auto page = await(list.page(filter, after, 1000), Patience);
            if (!page)
                qFatal("no page: %s", qPrintable(page.error().code));
            all += page->rows;
            after = page->reached;
            complete = page->complete || after.isNull();
        }
        return all;
    }

    DeskEnd desk;
    ChangeFeed feed;
    WaitingCounter counter;
    CachedConversations list;
    DeskWork work;
};

QList<ConversationId> idsOf(const QList<ConversationRow> &rows)
{
    QList<ConversationId> ids;
    for (const auto &row : rows)
        ids.append(row.conversation.id);
    return ids;
}

/// Says how long a part took and how long the loop stood still in it: the relay is in this thread
/// too.
class Stopwatch
{
public:
    explicit Stopwatch(const char *what)
        : m_what(what)
    {
        m_time.start();
    }
    ~Stopwatch()
    {
        qInfo("%s: %lld ms, the loop stood still for %lld ms at most",
              m_what,
              static_cast<long long>(m_time.elapsed()),
              static_cast<long long>(m_probe.longestMs()));
    }
    Q_DISABLE_COPY_MOVE(Stopwatch)

private:
    const char *m_what;
    QElapsedTimer m_time;
    StallProbe m_probe;
};

} // namespace

/// One action on ten thousand conversations, and its way back, offline and online, with the relay's
/// own code and its own syncs.
class TestBulkActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_relay = std::make_unique<RelayHost>(false, Sql::Synchronous::Full);
        m_relay->allWrite(Customers);
        m_amy = std::make_unique<Workplace>(*m_relay, m_relay->store.amy, m_folder.path());
        QVERIFY(await(m_amy->counter.load()));
        const Stopwatch watch("the first snapshot");
        QVERIFY(becomesLevel());
        m_all = idsOf(m_amy->rows({}));
        QCOMPARE(m_all.size(), Customers);
    }
    void cleanupTestCase()
    {
        m_amy.reset();
        m_relay.reset();
    }

    void whatIsDoneOfflineArrivesWholeAndInOrder()
    {
        m_amy->desk.cut();
        {
            const Stopwatch watch("resolved offline");
            const auto done =
                await(m_amy->work.change(m_all, {.state = ConversationState::Resolved}), Patience);
            QVERIFY(done);
            QCOMPARE(done->steps.size(), Customers);
        }
        QCOMPARE(m_amy->desk.outbox().entries().size(), Customers);
        {
            const Stopwatch watch("shown");
            QCOMPARE(m_amy->rows({}).size(), 0);
            QCOMPARE(idsOf(m_amy->rows({.shelf = Shelf::Resolved})), m_all);
            QTRY_COMPARE(m_amy->list.counts({}).all, 0);
        }
        const Stopwatch watch("sent");
        QVERIFY(becomesLevel());
        QCOMPARE(doneTo<Protocol::SetState>(), m_all);
        QCOMPARE(numberAtRelay([](const Conversation &one) {
                     return one.state == ConversationState::Resolved;
                 }),
                 Customers);
        expectAgreement();
    }

    void theWayBackTakesOutWhatHasNotLeft()
    {
        const Stopwatch watch("assigned and undone half-way");
        const auto me = m_relay->store.amy.id;
        QSignalSpy progressed(&m_amy->work, &WorkActions::progressed);
        const auto done = await(m_amy->work.change(m_all, {.assignee = me}), Patience);
        QVERIFY(done);
        const auto answered = [&] {
            return progressed.isEmpty() ? 0
                                        : progressed.constLast().at(0).value<WorkProgress>().done;
        };
        QTRY_VERIFY_WITH_TIMEOUT(answered() > Customers / 10, Patience);
        const auto undone = await(m_amy->work.undo(*done), Patience);
        QVERIFY(undone);
        QCOMPARE(undone->steps.size(), Customers);
        QVERIFY(becomesLevel());
        const auto sent = doneTo<Protocol::Assign>().size();
        qInfo("%lld of %d were done and undone", static_cast<long long>(sent / 2), Customers);
        QVERIFY2(sent % 2 == 0 && sent > Customers / 5 && sent < 2 * Customers,
                 "what had left is changed back, and only that");
        QCOMPARE(numberAtRelay([](const Conversation &one) { return one.assignee.isNull(); }),
                 Customers);
        QTRY_COMPARE(m_amy->list.counts({}).mine, 0);
        expectAgreement();
    }

    void theWayBackIsForWhatWentThrough()
    {
        m_amy->desk.cut();
        const auto some = m_all.mid(0, 300);
        for (const int i : {0, 150, 299}) {
            const Protocol::SetPriority vip{some.at(i), Priority::Vip, Priority::Normal};
            QVERIFY(m_relay->run(m_relay->store.ben, vip));
        }
        QSignalSpy progressed(&m_amy->work, &WorkActions::progressed);
        const auto done = await(m_amy->work.change(some, {.priority = Priority::High}));
        QVERIFY(becomesLevel());
        QTRY_VERIFY(!progressed.isEmpty()
                    && progressed.constLast().at(0).value<WorkProgress>().isOver());
        const auto progress = progressed.constLast().at(0).value<WorkProgress>();
        QCOMPARE(progress.action, done->action);
        QCOMPARE(progress.total, 300);
        QCOMPARE(progress.refused, (QSet<ConversationId>{some.at(0), some.at(150), some.at(299)}));
        QCOMPARE(progress.why->code, u"conversation.changed"_s);
        const auto highs = [](const Conversation &one) {
            return one.priority == Priority::High;
        };
        QCOMPARE(numberAtRelay(highs), 297);
        QCOMPARE(await(m_amy->work.undo(*done))->steps.size(), 297);
        QVERIFY(becomesLevel());
        QCOMPARE(numberAtRelay(highs), 0);
        QCOMPARE(
            numberAtRelay([](const Conversation &one) { return one.priority == Priority::Vip; }),
            3);
        expectAgreement();
    }

private:
    bool becomesLevel()
    {
        m_amy->desk.connectToRelay();
        return QTest::qWaitFor([&] { return m_amy->desk.isLevel(); }, Patience);
    }

    /// The conversations to which such a command was done, in the relay's order.
    template <typename Command>
    QList<ConversationId> doneTo()
    {
        QList<ConversationId> ids;
        const auto deeds = m_relay->deeds();
        for (const auto &deed : deeds) {
            if (deed.ok && std::holds_alternative<Command>(deed.args))
                ids.append(conversationIn(deed.args));
        }
        return ids;
    }

    template <typename Condition>
    int numberAtRelay(Condition condition)
    {
        const auto all = await(m_relay->store->read([ids = m_all](Sql::Database &database) {
            QList<Conversation> found;
            for (const auto &id : ids)
                found.append(**Relay::conversationById(database, id));
            return Result<QList<Conversation>>(found);
        }),
                               Patience);
        return static_cast<int>(std::count_if(all->cbegin(), all->cend(), condition));
    }

    void expectAgreement()
    {
        const auto cursors = m_amy->desk.cursors();
        QCOMPARE(cursors.size(), 3);
        for (auto it = cursors.cbegin(); it != cursors.cend(); ++it)
            QCOMPARE(it->digest, m_relay->digestOf(it.key()));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<RelayHost> m_relay;
    std::unique_ptr<Workplace> m_amy;
    QList<ConversationId> m_all; ///< in the order of the list
};

QTEST_GUILESS_MAIN(TestBulkActions)
#include "tst_bulkactions.moc"

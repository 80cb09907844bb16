// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/line/linewebhook.h"
#include "core/relay/intake/intake.h"
#include "tests/support/seed.h"
#include "tests/support/waiting.h"
#include "tests/torture/powerlossrun.h"

#include <QEventLoop>
#include <QFile>
#include <QLoggingCategory>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using Frontdesk::Test::PowerLossVfs;
using Frontdesk::Test::Survival;
using Place = PowerLossVfs::Place;
using Sql::Synchronous;

namespace {

constexpr Test::PowerLossPlan Plan{26, 12, 1100};
constexpr Test::PowerLossPlan ControlPlan{4, 12, 1100};
constexpr int RequestsEach = 80;

/// The relay's ingest, from the body of a request to the answer that would become 200.
class Ingest : public QObject
{
public:
    Ingest(Store::Settings settings, int atOnce)
        : m_store(std::move(settings), m_clock)
        , m_atOnce(atOnce)
    {
    }

    /// Delivers @p bodies, some at a time as the platform does, and answers with the numbers of
    /// those that were acknowledged.
    QList<qsizetype> deliver(const QList<QByteArray> &bodies)
    {
        if (!Test::await(m_store.open()))
            return {};
        const auto loaded = Test::await(m_store.write(
            [this](WriteContext &context) { return m_order.load(context.database); }));
        if (!loaded)
            return {};
        m_bodies = bodies;
        QEventLoop loop; // a loop and not await(): that one looks every ten milliseconds only
        m_finished = [&loop] {
            loop.quit();
        };
        for (int i = 0; i < m_atOnce; ++i)
            deliverNext();
        loop.exec();
        return m_acknowledged;
    }

private:
    void deliverNext()
    {
        if (m_next == m_bodies.size()) {
            if (m_answered == m_next)
                m_finished();
            return;
        }
        const auto number = m_next++;
        const auto batch = Line::parseWebhook(m_bodies.at(number));
        Q_ASSERT(batch);
        const auto answer = m_store.write([this, events = *batch](WriteContext &context) {
            return m_intake.accept(context, AccountId(QStringLiteral("account")), events);
        });
        whenDone(answer, this, [this, number](const Result<Accepted> &accepted) {
            ++m_answered;
            if (accepted)
                m_acknowledged.append(number);
            deliverNext();
        });
    }

    Clock m_clock;
    OrderCounter m_order;
    Intake m_intake{m_order};
    Store m_store;
    int m_atOnce;
    QList<QByteArray> m_bodies;
    qsizetype m_next = 0;
    qsizetype m_answered = 0;
    QList<qsizetype> m_acknowledged;
    std::function<void()> m_finished;
};

/// One relay's database that goes through crash after crash.
class Victim
{
public:
    Victim(PowerLossVfs &vfs, Synchronous synchronous, Test::Dice &dice)
        : m_vfs(vfs)
        , m_synchronous(synchronous)
        , m_dice(dice)
    {
    }

    void writeUntilItFails()
    {
        QList<QByteArray> bodies;
        QList<QString> ids;
        for (int i = 0; i < RequestsEach; ++i) {
            ids.append(QString::number(++m_last));
            bodies.append(body(ids.last().toLatin1()));
        }
        Ingest ingest({file(), m_synchronous, m_vfs.name()}, 1 + static_cast<int>(m_dice() % 16));
        const auto acknowledged = ingest.deliver(bodies);
        for (const auto number : acknowledged)
            m_acknowledged.insert(ids.at(number));
        m_newlyAcknowledged = acknowledged.size();
        m_vfs.crash();
    }

    Survival survived()
    {
        // Before the log there was a journal, which a reader may not roll back.
        const bool hasJournal = QFile::exists(file() + QStringLiteral("-journal"));
        Sql::Database database({file(), m_synchronous, !hasJournal, {}});
        if (const auto opened = database.open(); !opened) {
            qWarning() << "not to be opened:" << opened.error().detail;
            return {m_newlyAcknowledged, m_acknowledged.size(), false};
        }
        const auto check = database.selectOne(
            "PRAGMA quick_check", {}, [](const Sql::Row &row) { return row.text(0); });
        const bool whole = check && check->value_or(QString()) == QLatin1String("ok");
        auto lost = m_acknowledged;
        lost.subtract(keptEverywhere(database));
        const Survival survival{m_newlyAcknowledged, lost.size(), whole && isGapless(database)};
        m_acknowledged.subtract(lost); // counted once
        return survival;
    }

private:
    QByteArray body(const QByteArray &id)
    {
        const auto customer = QByteArray::number(m_dice() % 40);
        const QByteArray text(static_cast<qsizetype>(20 + m_dice() % 3000), 'x');
        return R"({"destination":"Ubot","events":[{"type":"message","webhookEventId":"event-)" + id
            + R"(","timestamp":1777636800000,"mode":"active","replyToken":"r)" + id
            + R"(","source":{"type":"user","userId":"U)" + customer
            + R"("},"message":{"type":"text","id":")" + id + R"(","text":")" + text + R"("}}]})";
    }

    /// Those that are there raw, as a message, and in the journal.
    static QSet<QString> keptEverywhere(Sql::Database &database)
    {
        const auto rows = database.select(
            "SELECT m.platform_id FROM raw_event r JOIN message m ON m.platform_id = r.message "
            "AND m.account = r.account WHERE EXISTS (SELECT 1 FROM journal j "
            "WHERE j.kind = 'message' AND j.entity = m.id)",
            {},
            [](const Sql::Row &row) { return row.text(0); });
        // No table: the crash came before the first commit, so nothing was acknowledged either.
        return rows ? QSet<QString>(rows->cbegin(), rows->cend()) : QSet<QString>();
    }

    /// Each scope's numbers run from 1 to its head without a hole.
    static bool isGapless(Sql::Database &database)
    {
        const auto holes = database.select(
            "SELECT h.name FROM scope_head h LEFT JOIN journal j ON j.workspace = h.workspace "
            "AND j.scope = h.scope GROUP BY h.workspace, h.scope, h.head "
            "HAVING count(j.seq) <> h.head OR coalesce(max(j.seq), 0) <> h.head",
            {},
            [](const Sql::Row &row) { return row.text(0); });
        return !holes || holes->isEmpty();
    }

    QString file() const { return m_folder.filePath(QStringLiteral("relay.db")); }

    QTemporaryDir m_folder;
    PowerLossVfs &m_vfs;
    Synchronous m_synchronous;
    Test::Dice &m_dice;
    QSet<QString> m_acknowledged;
    qsizetype m_newlyAcknowledged = 0;
    qint64 m_last = 0;
};

} // namespace

/// The gate for "an event that the platform was told we have is never lost": the relay's ingest
/// through hundreds of power losses. The same with synchronous=NORMAL has to lose, or the test
/// proves nothing.
class TestIngestPowerLoss : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_seed = Test::seed();
        QLoggingCategory::setFilterRules(QStringLiteral("frontdesk.sql=false"));
    }

    void keepsWhatItAcknowledged()
    {
        const auto total = run(Synchronous::Full, Plan);
        QVERIFY(total.crashes >= 300);
        QVERIFY(total.acknowledged > 5'000);
        QVERIFY2(total.in(Place::DatabaseWrite) > 0, "no crash met a checkpoint");
        QVERIFY2(total.in(Place::LogWrite) > 0, "no crash met a write of the log");
        QVERIFY2(total.in(Place::Sync) > 0, "no crash met a sync");
        QCOMPARE(total.corrupt, 0);
        QCOMPARE(total.lost, 0);
    }

    void losesWithoutASyncPerCommit()
    {
        const auto total = run(Synchronous::Normal, ControlPlan);
        QVERIFY2(total.lost > 0, "the shim did not lose what nobody had synced");
        QCOMPARE(total.corrupt, 0);
    }

private:
    Test::PowerLossTotal run(Synchronous synchronous, const Test::PowerLossPlan &plan)
    {
        Test::Dice dice(m_seed);
        PowerLossVfs vfs("powerloss", dice());
        return Test::losePower(
            vfs, dice, plan, [&] { return std::make_unique<Victim>(vfs, synchronous, dice); });
    }

    quint64 m_seed = 0;
};

QTEST_GUILESS_MAIN(TestIngestPowerLoss)
#include "tst_ingestpowerloss.moc"

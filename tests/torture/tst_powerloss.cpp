// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/databasethread.h"
#include "tests/support/seed.h"
#include "tests/support/waiting.h"
#include "tests/torture/powerlossrun.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace Frontdesk;
using namespace Frontdesk::Sql;
using Frontdesk::Test::PowerLossVfs;
using Frontdesk::Test::Survival;
using Place = PowerLossVfs::Place;

namespace {

constexpr int Databases = 12;
constexpr int CrashesEach = 12;
constexpr int EventsEach = 300;
constexpr int OperationsEach = 2400; // about what they take

/// One database that goes through crash after crash, and what its writer was told was kept.
class Victim
{
public:
    Victim(PowerLossVfs &vfs, Synchronous synchronous, Test::Dice &dice)
        : m_vfs(vfs)
        , m_synchronous(synchronous)
        , m_dice(dice)
    {
        QDir().mkpath(m_folder.filePath(QStringLiteral("sql")));
        QFile sql(m_folder.filePath(QStringLiteral("sql/0001_initial.sql")));
        if (!sql.open(QIODevice::WriteOnly)
            || sql.write("CREATE TABLE event (id INTEGER PRIMARY KEY, dedupe_key TEXT NOT NULL "
                         "UNIQUE, raw BLOB NOT NULL)\n")
                < 0)
            qFatal("no room for the test");
    }

    /// Writes until the power goes, and remembers what was acknowledged.
    void writeUntilItFails()
    {
        DatabaseThread writer(settings());
        writer.open().ignore(); // when it fails, so does every write
        std::vector<std::pair<qint64, Async<qint64>>> sent;
        for (int i = 0; i < EventsEach; ++i) {
            const qint64 id = ++m_lastId;
            const auto size = static_cast<qsizetype>(200 + m_dice() % 4000);
            sent.emplace_back(id, writer.write([id, size](Database &database) {
                return insert(database, id, size);
            }));
        }
        // Answers come in order: with the last one all are there.
        const auto last = Test::await(sent.back().second, 30'000);
        QVERIFY(last || last.error().kind != ErrorKind::Timeout);
        for (const auto &[id, answer] : sent) {
            if (*answer.answer()) {
                m_acknowledged.insert(id);
                ++m_newlyAcknowledged;
            }
        }
        m_vfs.crash();
    }

    /// Writes one event that is kept, then one whose commit fails at its @p nth operation, and one
    /// more. Answers with the errors of the two last.
    std::pair<Error, Error> writeWithAFault(qint64 nth, int code)
    {
        int alarms = 0;
        auto how = settings();
        how.failed = [&alarms](const Error &) {
            ++alarms;
        };
        Error failure;
        Error after;
        {
            DatabaseThread writer(how);
            writer.open().ignore(); // when it fails, so does every write
            const auto write = [&] {
                return Test::await(writer.write([id = ++m_lastId](Database &database) {
                    return insert(database, id, 700'000);
                }));
            };
            if (write())
                m_acknowledged.insert(m_lastId);
            // One commit of 700,000 bytes takes more operations than any nth that we ask for.
            m_vfs.failAt(nth, code);
            if (const auto answer = write(); !answer)
                failure = answer.error();
            if (const auto answer = write(); !answer)
                after = answer.error();
        }
        m_vfs.crash();
        return alarms == 1 ? std::pair(failure, after) : std::pair<Error, Error>();
    }

    /// Looks with a connection of its own. It only reads, so that closing it leaves the log as the
    /// crash left it, for the next writer to recover.
    Survival survived()
    {
        // Before the log there was a journal, which a reader may not roll back.
        const bool hasJournal = QFile::exists(file() + QStringLiteral("-journal"));
        Database database({file(), m_synchronous, !hasJournal, {}});
        if (const auto opened = database.open(); !opened) {
            qWarning() << "not to be opened:" << opened.error().detail;
            return {0, m_acknowledged.size(), false};
        }
        const auto check = database.selectOne(
            "PRAGMA quick_check", {}, [](const Row &row) { return row.text(0); });
        const auto ids = database.select(
            "SELECT id FROM event", {}, [](const Row &row) { return row.integer(0); });
        // A crash before the first commit leaves no table, and nothing that was acknowledged.
        const bool sound = check && check->value_or(QString()) == QLatin1String("ok");
        if (!sound)
            qWarning() << "not sound:"
                       << (check ? check->value_or(QString()) : check.error().detail);
        auto lost = m_acknowledged;
        if (ids)
            lost.subtract(QSet<qint64>(ids->cbegin(), ids->cend()));
        const Survival survival{std::exchange(m_newlyAcknowledged, 0), lost.size(), sound};
        m_acknowledged.subtract(lost); // counted once
        return survival;
    }

private:
    static Result<qint64> insert(Database &database, qint64 id, qsizetype size)
    {
        return database.execute("INSERT INTO event (id, dedupe_key, raw) VALUES (:id, :key, :raw)",
                                {{":id", id},
                                 {":key", QStringLiteral("event-%1").arg(id)},
                                 {":raw", QByteArray(size, char('a' + id % 26))}});
    }
    QString file() const { return m_folder.filePath(QStringLiteral("a.db")); }
    DatabaseThread::Settings settings()
    {
        return {{file(), m_synchronous, false, m_vfs.name()},
                m_folder.filePath(QStringLiteral("sql")),
                1 + static_cast<int>(m_dice() % 8)};
    }

    QTemporaryDir m_folder;
    PowerLossVfs &m_vfs;
    Synchronous m_synchronous;
    Test::Dice &m_dice;
    QSet<qint64> m_acknowledged;
    qsizetype m_newlyAcknowledged = 0;
    qint64 m_lastId = 0;
};

} // namespace

/// What DatabaseThread says is kept is kept, whether the power goes inside a write of the log, a
/// checkpoint or a sync. The same with synchronous=NORMAL has to lose, or the test proves nothing.
class TestPowerLoss : public QObject
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
        const auto total = run(Synchronous::Full, Databases);
        QVERIFY(total.crashes >= 100);
        QVERIFY(total.acknowledged > 5'000);
        QVERIFY2(total.in(Place::DatabaseWrite) > 0, "no crash met a checkpoint");
        QVERIFY2(total.in(Place::LogWrite) > 0, "no crash met a write of the log");
        QVERIFY2(total.in(Place::Sync) > 0, "no crash met a sync");
        QCOMPARE(total.corrupt, 0);
        QCOMPARE(total.lost, 0);
    }

    void losesWithoutASyncPerCommit()
    {
        const auto total = run(Synchronous::Normal, Databases / 3);
        QVERIFY2(total.lost > 0, "the shim did not lose what nobody had synced");
        QCOMPARE(total.corrupt, 0);
    }

    void aFailedCommitIsUnknown_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("sync") << SQLITE_IOERR_FSYNC;
        QTest::newRow("write") << SQLITE_IOERR_WRITE;
    }

    /// The row of a commit that failed may be on the disk or not: nobody is told that it is, nobody
    /// is told that it is not, and nothing more is written through that connection.
    void aFailedCommitIsUnknown()
    {
        QFETCH(int, code);
        Test::Dice dice(m_seed);
        PowerLossVfs vfs("powerloss", dice());
        for (int nth = 1; nth <= 8; ++nth) {
            Victim victim(vfs, Synchronous::Full, dice);
            const auto [failure, after] = victim.writeWithAFault(nth, code);
            QCOMPARE(failure.code, QStringLiteral("storage.unknown"));
            QCOMPARE(after.code, QStringLiteral("storage.closed"));
            vfs.recover();
            const auto survival = victim.survived();
            QVERIFY(survival.sound);
            QCOMPARE(survival.lost, 0);
        }
    }

private:
    Test::PowerLossTotal run(Synchronous synchronous, int databases)
    {
        Test::Dice dice(m_seed);
        PowerLossVfs vfs("powerloss", dice());
        return Test::losePower(vfs, dice, {databases, CrashesEach, OperationsEach}, [&] {
            return std::make_unique<Victim>(vfs, synchronous, dice);
        });
    }

    quint64 m_seed = 0;
};

QTEST_GUILESS_MAIN(TestPowerLoss)
#include "tst_powerloss.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/cache.h"
#include "core/storage/outbox.h"
#include "core/storage/scopestore.h"
#include "tests/paths.h"
#include "tests/support/cachedump.h"
#include "tests/support/samples.h"
#include "tests/support/waiting.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

const auto Host = QStringLiteral(FRONTDESK_BIN_DIR "/clientcrashhost");

constexpr int Together = 40; // by the host

struct Promised {
    QSet<qint64> queued;
    QSet<qint64> returned;
    qint64 acked = -1;
};

} // namespace

/// Kill -9 of the client at every named point of its outbox and its cache: what a person saw as
/// queued is there (I10), and what the relay was told is applied is applied, without a hole (I11).
class TestClientCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsPromises_data()
    {
        QTest::addColumn<QString>("point");
        for (const char *point : {"clientoutbox.before-log",
                                  "clientoutbox.after-log",
                                  "sql.before-commit",
                                  "sql.after-commit"})
            QTest::newRow(point) << QString::fromLatin1(point);
    }
    void keepsItsPromises()
    {
        QFETCH(QString, point);
        QTemporaryDir folder;
        Promised promised;
        for (const int nth : {1, 2, 7, 20, 33, 60}) {
            crash(folder.path(), point, nth, {}, promised);
            const auto broken = brokenPromises(folder.path(), promised);
            QVERIFY2(broken.isEmpty(), qPrintable(broken));
        }
        QVERIFY(promised.queued.size() + promised.acked > 10);
    }

    /// The checker notices a client that promises too early.
    void noticesAClientThatLies()
    {
        QTemporaryDir folder;
        Promised promised;
        crash(folder.path(), u"clientoutbox.before-log"_s, 5, {u"early"_s}, promised);
        QVERIFY(!brokenPromises(folder.path(), promised).isEmpty());
    }

    /// A reply that was held is to be sent or it is in the draft again: never both, never neither.
    void aRecalledReplyIsInOnePlace_data()
    {
        QTest::addColumn<QString>("point");
        for (const char *point : {"clientoutbox.after-log",
                                  "clientoutbox.returned-in-log",
                                  "sql.before-commit",
                                  "sql.after-commit"})
            QTest::newRow(point) << QString::fromLatin1(point);
    }
    void aRecalledReplyIsInOnePlace()
    {
        QFETCH(QString, point);
        QTemporaryDir folder;
        Promised promised;
        for (const int nth : {3, 4, 7, 20}) {
            crash(folder.path(), point, nth, {u"recall"_s}, promised);
            Outbox outbox(folder.path());
            QVERIFY(await(outbox.open()));
            for (const auto number : std::as_const(promised.queued)) {
                const bool waits = outbox.entry(CommandId(QString::number(number))).has_value();
                const auto draft = outbox.draft(ConversationId(u"c%1"_s.arg(number)));
                const bool isBack = draft == u"reply %1"_s.arg(number);
                QVERIFY2(waits != isBack, qPrintable(QString::number(number)));
                QVERIFY2(isBack || !promised.returned.contains(number),
                         qPrintable(QString::number(number)));
            }
        }
        QVERIFY(promised.queued.size() > 5);
    }

private:
    static void crash(const QString &folder,
                      const QString &point,
                      int nth,
                      const QStringList &more,
                      Promised &promised)
    {
        QProcess host;
        host.start(Host, QStringList{folder, point, QString::number(nth)} + more);
        QVERIFY(host.waitForFinished(30'000));
        QVERIFY(host.exitStatus() == QProcess::CrashExit || host.exitCode() != 0);
        while (host.canReadLine()) {
            const auto words = host.readLine().trimmed().split(' ');
            if (words.at(0) == "queued")
                promised.queued.insert(words.at(1).toLongLong());
            else if (words.at(0) == "returned")
                promised.returned.insert(words.at(1).toLongLong());
            else
                promised.acked = std::max(promised.acked, words.at(1).toLongLong());
        }
    }

    static QString brokenPromises(const QString &folder, const Promised &promised)
    {
        Outbox outbox(folder);
        Cache cache({.file = folder + u"/cache.db"_s, .synchronous = Sql::Synchronous::Normal});
        if (!await(outbox.open()) || !await(cache.open()))
            return u"the files do not open"_s;
        for (const auto number : promised.queued) {
            if (!outbox.entry(CommandId(QString::number(number))))
                return u"reply %1 was shown as queued and is gone"_s.arg(number);
        }
        for (const auto &entry : outbox.entries()) {
            const auto number = entry.id().value().section(u'.', 0, 0);
            const int together = number.toLongLong() % 3 == 2 ? Together : 1;
            int there = outbox.entry(CommandId(number)) ? 1 : 0;
            for (int i = 1; i < Together; ++i)
                there += outbox.entry(CommandId(u"%1.%2"_s.arg(number).arg(i))) ? 1 : 0;
            if (there != together)
                return u"%1 of %2 that were queued together are there"_s.arg(there).arg(together);
        }
        const auto cursors = await(
            cache.write([](Sql::Database &database) { return ScopeStore(database).cursors(); }));
        const auto at = cursors->contains(deskName()) ? cursors->value(deskName()).at : -1;
        if (at < promised.acked)
            return u"acknowledged up to %1, stands at %2"_s.arg(promised.acked).arg(at);
        const auto held = await(cache.read(tryCacheDump))->filter(u"message|e"_s).size();
        if (held != std::max<qint64>(at, 0))
            return u"the cursor is %1 and %2 events are there"_s.arg(at).arg(held);
        return {};
    }
};

QTEST_GUILESS_MAIN(TestClientCrash)
#include "tst_clientcrash.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/paths.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000;

void prepare(QProcess &process, const QString &folder, const QStringList &more)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(FRONTDESK_BIN_DIR "/frontdesk"));
    process.setArguments(QStringList{u"--data"_s, folder} + more);
}

} // namespace

/// Two real programs: what a browser does with a link while the window is open.
class TestLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondProgramHandsOverAndEnds()
    {
        const QTemporaryDir folder;
        QProcess first;
        prepare(first, folder.path(), {});
        first.start();
        QVERIFY(first.waitForStarted(Patience));
        // Only who runs holds the lock.
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"lock"_s)), Patience);

        QProcess second;
        prepare(second, folder.path(), {u"frontdesk://conversation/c-42"_s});
        second.start();
        QVERIFY(second.waitForFinished(Patience));
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT(
            (said += first.readAllStandardError()).contains("link to conversation c-42"), Patience);

        QProcess third;
        prepare(third, folder.path(), {u"frontdesk://send/c-43?text=hello"_s});
        third.start();
        QVERIFY(third.waitForFinished(Patience));
        QTRY_VERIFY_WITH_TIMEOUT(
            (said += first.readAllStandardError()).contains("link that is none"), Patience);
        QVERIFY2(!said.contains("c-43"), "what comes from outside does not go into the log");
        first.kill();
        QVERIFY(first.waitForFinished(Patience));
    }
};

QTEST_GUILESS_MAIN(TestLinks)
#include "tst_links.moc"

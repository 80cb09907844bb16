// SPDX-License-Identifier: GPL-3.0-or-later
// The player that people see, with real files, on a computer that has nothing to play sound with.
// Sound: tst_voice.
#include "core/sandbox/media.h"
#include "tests/paths.h"
#include "tests/ui/support/playerprobe.h"

#include <QFile>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

const QString RedBlue = QStringLiteral(FRONTDESK_SOURCE_DIR "/tests/fixtures/media/red-blue.mp4");

bool isMapped(const char *library)
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains(library);
}

bool isRed(const QColor &color)
{
    return color.red() > 220 && color.green() < 40 && color.blue() < 40;
}

bool isBlue(const QColor &color)
{
    return color.blue() > 220 && color.green() < 40 && color.red() < 40;
}

} // namespace

class TestSystemPlayer : public QObject
{
    Q_OBJECT

public:
    /// Before there is an application.
    static void initMain()
    {
        chooseMediaBackend();
        qputenv("PULSE_SERVER", "unix:/nowhere"); // whoever runs this hears nothing
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(!isMapped("libavcodec")); // linking it in is not loading it
        makeSystemPlayer();
        QVERIFY(isMapped("libavcodec"));
    }

    void playsAFilmInItsColours()
    {
        PlayerProbe f;
        f.player->open(RedBlue, MediaPlayer::Kind::Film);
        f.player->play();
        QTRY_VERIFY(!f.pictures.isEmpty());
        QVERIFY2(isRed(f.middle()), qPrintable(f.middle().name()));
        QCOMPARE(f.pictures.constLast().size(), QSize(96, 54));
        QTRY_VERIFY(f.position > 200);
        QCOMPARE(f.duration, 3000);
        f.player->pause();
        f.player->seek(2200);
        f.player->play();
        QTRY_VERIFY(isBlue(f.middle()));
        QTRY_COMPARE(f.ended.size(), 1);
        QVERIFY(f.failed.isEmpty());
        QVERIFY(!f.player->hasSound()); // there is no server
    }

    void playsWhatTheSandboxSends()
    {
        PlayerProbe f;
        f.player->open(f.write(Sandbox::videoMp4("a", 2000)), MediaPlayer::Kind::Film);
        f.player->play();
        QTRY_VERIFY(f.pictures.size() >= 2);
        QCOMPARE(f.pictures.constLast().size(), QSize(320, 240));
    }

    void whatIsBrokenFails_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("this is no film at all, only words");
        QTest::newRow("list of files") << QByteArray("ffconcat version 1.0\nfile other.mp4\n");
        QTest::newRow("head alone")
            << QByteArray("\0\0\0\x20", 4) + "ftypisom" + QByteArray(2000, '\0');
        QFile whole(RedBlue);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QByteArray bytes = whole.readAll();
        QTest::newRow("no table") << bytes.left(300);
    }
    void whatIsBrokenFails()
    {
        QFETCH(QByteArray, bytes);
        PlayerProbe f;
        QVERIFY(QFile::copy(RedBlue, f.folder.filePath(QStringLiteral("other.mp4"))));
        f.player->open(f.write(bytes), MediaPlayer::Kind::Film);
        f.player->play();
        QTRY_COMPARE(f.failed.size(), 1);
        QCOMPARE(f.code(), QStringLiteral("media.unplayable"));
        QVERIFY(f.pictures.isEmpty());
    }

    /// Bytes turned here and there: it may play or fail, and ends.
    void whatIsDamagedInTheMiddleEnds()
    {
        QFile whole(RedBlue);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray good = whole.readAll();
        for (int seed = 1; seed <= 12; ++seed) {
            QByteArray bytes = good;
            quint32 dice = 2654435761U * static_cast<quint32>(seed);
            for (int i = 0; i < 40; ++i) {
                dice = dice * 1664525U + 1013904223U;
                bytes[qsizetype(dice >> 8) % bytes.size()] = static_cast<char>(dice);
            }
            PlayerProbe f;
            f.player->open(f.write(bytes), MediaPlayer::Kind::Film);
            f.player->setSpeed(8);
            f.player->play();
            QVERIFY2(QTest::qWaitFor([&] { return !f.ended.isEmpty() || !f.failed.isEmpty(); }),
                     qPrintable(QString::number(seed)));
        }
    }

    void withoutADeviceVoiceSaysSo()
    {
        PlayerProbe f;
        f.player->open(f.write(Sandbox::toneWav(1000)), MediaPlayer::Kind::Sound);
        f.player->play();
        QTRY_COMPARE(f.failed.size(), 1);
        QCOMPARE(f.code(), QStringLiteral("media.no-sound"));
    }

    void goesWhileItPlays()
    {
        for (int i = 0; i < 5; ++i) {
            PlayerProbe f;
            f.player->open(RedBlue, MediaPlayer::Kind::Film);
            f.player->play();
            QTRY_VERIFY(!f.pictures.isEmpty());
        }
        QCoreApplication::processEvents(); // pictures that were under way
    }
};

QTEST_MAIN(TestSystemPlayer)
#include "tst_systemplayer.moc"

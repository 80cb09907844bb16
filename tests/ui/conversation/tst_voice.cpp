// SPDX-License-Identifier: GPL-3.0-or-later
// Sound, played by the real player through a sound server of the test that throws it away: where
// there is none, Qt's clock of what is heard stands still.
#include "core/sandbox/media.h"
#include "tests/paths.h"
#include "tests/ui/support/playerprobe.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

const QString RedBlue = QStringLiteral(FRONTDESK_SOURCE_DIR "/tests/fixtures/media/red-blue.mp4");

/// A PulseAudio that plays into nothing.
class SilentServer
{
public:
    bool start()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("pulseaudio"));
        if (program.isEmpty())
            return false;
        const QString socket = m_folder.filePath(QStringLiteral("socket"));
        qputenv("HOME", m_folder.path().toLocal8Bit());
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toLocal8Bit());
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(
            program,
            {QStringLiteral("-n"),
             QStringLiteral("--daemonize=no"),
             QStringLiteral("--use-pid-file=no"),
             QStringLiteral("--disable-shm"),
             QStringLiteral("--exit-idle-time=-1"),
             QStringLiteral("-L"),
             QStringLiteral("module-null-sink"),
             QStringLiteral("-L"),
             QStringLiteral("module-native-protocol-unix socket=%1 auth-anonymous=1").arg(socket)});
        qputenv("PULSE_SERVER", "unix:" + socket.toLocal8Bit());
        return QTest::qWaitFor([&] { return QFile::exists(socket); }, 10'000);
    }
    ~SilentServer()
    {
        m_process.kill();
        if (!QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }))
            qWarning("the sound server does not end");
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace

class TestVoice : public QObject
{
    Q_OBJECT

public:
    /// Before there is an application.
    static void initMain() { chooseMediaBackend(); }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_server.start())
            QSKIP("there is no PulseAudio here: no sound can be played");
    }

    void playsVoiceAndFaster()
    {
        for (const double speed : {1.0, 2.0}) {
            PlayerProbe f;
            f.player->open(f.write(Sandbox::toneWav(2000)), MediaPlayer::Kind::Sound);
            f.player->setSpeed(speed);
            f.player->play();
            QVERIFY(f.player->hasSound());
            QTRY_VERIFY_WITH_TIMEOUT(f.position > 300, 15'000);
            QTRY_COMPARE_WITH_TIMEOUT(f.ended.size(), 1, 15'000);
            QVERIFY(qAbs(f.duration - 2000) < 50);
            QVERIFY(f.failed.isEmpty());
        }
    }

    void playsAFilmWithItsSound()
    {
        PlayerProbe f;
        f.player->open(RedBlue, MediaPlayer::Kind::Film);
        f.player->play();
        QTRY_VERIFY_WITH_TIMEOUT(f.position > 300 && !f.pictures.isEmpty(), 15'000);
        f.player->setMuted(true);
        QTRY_COMPARE_WITH_TIMEOUT(f.ended.size(), 1, 15'000);
    }

private:
    SilentServer m_server;
};

QTEST_MAIN(TestVoice)
#include "tst_voice.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fakeplayer.h"
#include "ui/conversation/playback.h"

#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

using State = Playback::State;

struct Fixture {
    FakeMedia media;
    FakePlayers players;
    Playback playback{media, players.make()};
    Message voice = sampleMedia(QStringLiteral("voice"), ContentKind::Audio, 20'000);
    Message film = sampleMedia(QStringLiteral("film"), ContentKind::Video, 60'000);

    Fixture()
    {
        media.files.insert(voice.content.media->sha, QStringLiteral("/voice"));
        media.files.insert(film.content.media->sha, QStringLiteral("/film"));
    }
    bool play(const Message &message)
    {
        playback.toggle(message);
        return QTest::qWaitFor([this] { return playback.state() == State::Playing; });
    }
};

} // namespace

class TestPlayback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openedOnlyWhenAsked()
    {
        Fixture f;
        QCoreApplication::processEvents();
        QCOMPARE(f.media.fetches, 0);
        QVERIFY(f.players.all.isEmpty());
        QVERIFY(f.play(f.voice));
        QCOMPARE(f.media.fetches, 1);
        QCOMPARE(f.players.last().path, QStringLiteral("/voice"));
        QVERIFY(f.players.last().playing);
        QCOMPARE(f.playback.duration(), 20'000); // as the platform said
        Q_EMIT f.players.last().durationChanged(20'480);
        QCOMPARE(f.playback.duration(), 20'480);
    }

    void oneAtATime()
    {
        Fixture f;
        QVERIFY(f.play(f.voice));
        Q_EMIT f.players.last().positionChanged(4000);
        QSignalSpy changed(&f.playback, &Playback::changed);
        f.playback.toggle(f.film);
        QVERIFY(!f.players.last().playing); // at once, not when the other has come
        QCOMPARE(changed.constFirst().constFirst().value<MessageId>(), f.voice.id);
        QTRY_COMPARE(f.playback.state(), State::Playing);
        QVERIFY(f.playback.isOf(f.film.id) && !f.playback.isOf(f.voice.id));
        QCOMPARE(f.playback.position(), 0);
        QTRY_COMPARE(f.players.all.size(), 1);
        QCOMPARE(f.players.last().kind, MediaPlayer::Kind::Film);
    }

    void pausesGoesOnAndBeginsAnewAtItsEnd()
    {
        Fixture f;
        QVERIFY(f.play(f.voice));
        f.playback.toggle(f.voice);
        QCOMPARE(f.playback.state(), State::Paused);
        QVERIFY(!f.players.last().playing);
        f.playback.toggle(f.voice);
        QVERIFY(f.players.last().playing);
        Q_EMIT f.players.last().positionChanged(19'900);
        Q_EMIT f.players.last().ended();
        QCOMPARE(f.playback.state(), State::Paused);
        QCOMPARE(f.playback.position(), 0);
        f.playback.toggle(f.voice);
        QCOMPARE(f.playback.state(), State::Playing);
        QCOMPARE(f.media.fetches, 1);
    }

    void seeksWithinItsLength()
    {
        Fixture f;
        f.playback.seek(1000); // nothing there
        QVERIFY(f.play(f.voice));
        f.playback.seek(5000);
        QCOMPARE(f.players.last().soughtTo, 5000);
        f.playback.seek(-3);
        QCOMPARE(f.playback.position(), 0);
        f.playback.seek(90'000);
        QCOMPARE(f.playback.position(), 20'000);
    }

    void speedIsOfVoiceAndStays()
    {
        Fixture f;
        QVERIFY(f.play(f.voice));
        f.playback.nextSpeed();
        QCOMPARE(f.players.last().speed, 1.5);
        f.playback.nextSpeed();
        QCOMPARE(f.players.last().speed, 2.0);
        QVERIFY(f.play(f.film));
        QCOMPARE(f.players.last().speed, 1.0);
        QVERIFY(f.play(f.voice));
        QCOMPARE(f.players.last().speed, 2.0); // who listens fast listens to the next one fast
        f.playback.nextSpeed();
        QCOMPARE(f.players.last().speed, 1.0);
        f.playback.setMuted(true);
        QVERIFY(f.players.last().muted);
    }

    void saysWhyItDoesNotPlay()
    {
        Fixture f;
        f.media.files.clear();
        f.playback.toggle(f.voice);
        QCOMPARE(f.playback.state(), State::Fetching);
        QTRY_COMPARE(f.playback.state(), State::Failed);
        QCOMPARE(f.playback.trouble().code, QStringLiteral("media.gone"));
        QVERIFY(f.players.all.isEmpty());

        f.media.files.insert(f.voice.content.media->sha, QStringLiteral("/voice"));
        QVERIFY(f.play(f.voice)); // pressed again
        Q_EMIT f.players.last().failed({ErrorKind::Corrupt, QStringLiteral("media.unplayable")});
        QCOMPARE(f.playback.state(), State::Failed);
        QTRY_VERIFY(f.players.all.isEmpty());
    }

    void whatWasStoppedDoesNotBeginLater()
    {
        Fixture f;
        f.playback.toggle(f.voice);
        f.playback.toggle(f.voice); // taken back while it was being fetched
        QCOMPARE(f.playback.state(), State::Nothing);
        bool answered = false; // behind the answer that nobody waits for
        whenDone(f.media.fetch(f.voice.content.media->sha),
                 &f.playback,
                 [&answered](const Result<QString> &) { answered = true; });
        QTRY_VERIFY(answered);
        QVERIFY(f.players.all.isEmpty());
        QCOMPARE(f.playback.state(), State::Nothing);
    }

    void whatIsNotThereIsNotPlayed()
    {
        Fixture f;
        f.voice.content.media->state = MediaState::Gone;
        f.playback.toggle(f.voice);
        f.film.content.kind = ContentKind::File;
        f.playback.toggle(f.film);
        QCOMPARE(f.playback.state(), State::Nothing);
        QCOMPARE(f.media.fetches, 0);
    }
};

QTEST_GUILESS_MAIN(TestPlayback)
#include "tst_playback.moc"

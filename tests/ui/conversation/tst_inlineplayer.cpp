// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/fakeplayer.h"
#include "ui/conversation/bubbledelegate.h"
#include "ui/conversation/bubblemenu.h"
#include "ui/conversation/filmviewer.h"
#include "ui/conversation/inlineplayer.h"
#include "ui/conversation/seekbar.h"
#include "ui/conversation/timelineview.h"
#include "ui/models/picturecache.h"
#include "ui/models/timelinemodel.h"

#include <QPointer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

constexpr qint64 Minute = 60'000;
using State = Playback::State;

struct Fixture {
    Theme theme;
    FixedClock clock;
    FakeTimeline source;
    FakeMedia media;
    FakePlayers players;
    PictureCache pictures{media};
    TimelineModel model{source};
    TimelineView view{theme, clock, model, pictures};
    InlinePlayer player{view, model, media, players.make()};
    Playback &playback = player.playback();
    Message voice = sampleMedia(QStringLiteral("voice"), ContentKind::Audio, 20'000);
    Message film =
        sampleMedia(QStringLiteral("film"), ContentKind::Video, 60'000, SampleNow + 10 * Minute);

    explicit Fixture(Theme::Choice choice = Theme::Choice::Light)
    {
        theme.setChoice(choice);
        clock.jump(SampleNow - clock.nowMs());
        source.messages = {voice, film};
        for (const auto &message : {voice, film})
            media.files.insert(message.content.media->sha, QStringLiteral("/file"));
        BubbleScene scene;
        scene.theme = &theme;
        scene.words = [](const QString &code, const QVariantMap &) {
            return QStringLiteral("because ") + code;
        };
        view.setScene(scene);
        view.resize(500, 500);
        view.show();
    }
    bool show()
    {
        QSignalSpy loaded(&model, &TimelineModel::loaded);
        model.show(sampleConversation());
        return loaded.wait() && QTest::qWaitFor([this] { return view.isAtBottom(); });
    }
    QModelIndex indexOf(const Message &message) const
    {
        return model.index(model.rowOf(message.id));
    }
    QRect row(const Message &message) const { return view.visualRect(indexOf(message)); }
    const BubbleLayout &layout(const Message &message) const
    {
        return view.bubbles().layoutOf(indexOf(message), row(message).width());
    }
    /// In the viewport.
    QPoint spot(const Message &message, QRect PlayerParts::*part) const
    {
        return (*layout(message).player.*part).center() + row(message).topLeft();
    }
    void click(const Message &message, QRect PlayerParts::*part)
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, spot(message, part));
    }
    bool playsByClick(const Message &message)
    {
        click(message, &PlayerParts::button);
        return QTest::qWaitFor(
            [&] { return playback.isOf(message.id) && playback.state() == State::Playing; });
    }
    QStringList words(const Message &message) const
    {
        QStringList all;
        for (const auto &item : layout(message).items) {
            if (const auto *text = std::get_if<TextItem>(&item))
                all.append(text->block.text());
        }
        return all;
    }
};

QImage filled(Qt::GlobalColor color)
{
    QImage image(320, 180, QImage::Format_RGB32);
    image.fill(color);
    return image;
}

} // namespace

class TestInlinePlayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsOpenedBeforeAClick()
    {
        Fixture f;
        QVERIFY(f.show());
        f.view.grab();
        QCOMPARE(f.media.fetches, 0);
        QVERIFY(f.players.all.isEmpty());
        QVERIFY(f.playsByClick(f.voice));
        QCOMPARE(f.media.fetches, 1);
    }

    void spacePlaysAndPausesTheBubbleWithTheFocus()
    {
        Fixture f;
        QVERIFY(f.show());
        f.view.setCurrentIndex(f.indexOf(f.voice));
        QTest::keyClick(&f.view, Qt::Key_Space);
        QTRY_COMPARE(f.playback.state(), State::Playing);
        QTest::keyClick(&f.view, Qt::Key_Space);
        QCOMPARE(f.playback.state(), State::Paused);
        f.view.setCurrentIndex(f.indexOf(f.film));
        QTest::keyClick(&f.view, Qt::Key_Space);
        QTRY_VERIFY(f.playback.isOf(f.film.id) && f.playback.state() == State::Playing);
    }

    void theBarSeeksWhileItIsHeld()
    {
        Fixture f;
        QVERIFY(f.show());
        f.click(f.voice, &PlayerParts::bar); // of what does not play: as everywhere on the bubble
        QTRY_COMPARE(f.playback.state(), State::Playing);
        f.click(f.voice, &PlayerParts::bar);
        QVERIFY(qAbs(f.players.last().soughtTo - 10'000) < 300);
        QCOMPARE(f.playback.state(), State::Playing);
        const QRect bar = f.layout(f.voice).player->bar.translated(f.row(f.voice).topLeft());
        QTest::mousePress(f.view.viewport(), Qt::LeftButton, {}, bar.center());
        QTest::mouseMove(f.view.viewport(), {bar.right() + 90, bar.bottom() + 60});
        QCOMPARE(f.players.last().soughtTo, 20'000); // off the bar too
        QTest::mouseRelease(f.view.viewport(), Qt::LeftButton, {}, {1, 1});
        QTest::mouseMove(f.view.viewport(), bar.center());
        QCOMPARE(f.players.last().soughtTo, 20'000);
        f.player.step(-5);
        QCOMPARE(f.players.last().soughtTo, 15'000);
    }

    void speedAndSound()
    {
        Fixture f;
        QVERIFY(f.show());
        QVERIFY(f.playsByClick(f.voice));
        f.click(f.voice, &PlayerParts::speed);
        QCOMPARE(f.players.last().speed, 1.5);
        QVERIFY(f.playsByClick(f.film));
        f.click(f.film, &PlayerParts::mute);
        QVERIFY(f.players.last().muted);
        QCOMPARE(f.playback.state(), State::Playing);
    }

    void aFilmIsSeenInItsBubble_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void aFilmIsSeenInItsBubble()
    {
        QFETCH(bool, dark);
        Fixture f(dark ? Theme::Choice::Dark : Theme::Choice::Light);
        QVERIFY(f.show());
        const QRect before = f.layout(f.film).player->picture;
        const int height = f.layout(f.film).height;
        QVERIFY(f.playsByClick(f.film));
        const QPoint middle = f.spot(f.film, &PlayerParts::picture);
        const auto seen = [&] {
            return f.view.viewport()->grab().toImage().pixelColor(middle);
        };
        Q_EMIT f.players.last().pictureChanged(filled(Qt::magenta));
        QCOMPARE(seen(), QColor(Qt::magenta));
        Q_EMIT f.players.last().pictureChanged(filled(Qt::green));
        QCOMPARE(seen(), QColor(Qt::green));
        QCOMPARE(f.layout(f.film).player->picture, before); // nothing moves when it begins
        QCOMPARE(f.layout(f.film).height, height);
        f.playback.stop();
        QVERIFY(seen() != QColor(Qt::green));
    }

    void stopsWhenTheConversationIsLeft()
    {
        Fixture f;
        QVERIFY(f.show());
        QVERIFY(f.playsByClick(f.voice));
        f.model.show(ConversationId(QStringLiteral("another")));
        QCOMPARE(f.playback.state(), State::Nothing);
        QTRY_VERIFY(f.players.all.isEmpty());
    }

    void stopsWhenTheCustomerTakesItBack()
    {
        Fixture f;
        QVERIFY(f.show());
        QVERIFY(f.playsByClick(f.voice));
        Message erased = f.voice;
        erased.content = {};
        erased.content.kind = ContentKind::Erased;
        ++erased.ver;
        f.source.put(erased);
        QTRY_COMPARE(f.playback.state(), State::Nothing);
    }

    void pausesOutOfSight()
    {
        Fixture f;
        QVERIFY(f.show());
        QVERIFY(f.playsByClick(f.voice));
        f.view.hide();
        QCOMPARE(f.playback.state(), State::Paused);
    }

    void saysInTheBubbleWhyItDoesNotPlay()
    {
        for (const auto kind : {ContentKind::Audio, ContentKind::Video}) {
            Fixture f;
            f.media.files.clear();
            QVERIFY(f.show());
            const Message &message = kind == ContentKind::Audio ? f.voice : f.film;
            f.click(message, &PlayerParts::button);
            QTRY_COMPARE(f.playback.state(), State::Failed);
            QVERIFY2(f.words(message).join(u' ').contains(QLatin1String("because media.gone")),
                     qPrintable(f.words(message).join(u' ')));
            f.media.files.insert(message.content.media->sha, QStringLiteral("/file"));
            QVERIFY(f.playsByClick(message)); // pressed again, when it is here
            QVERIFY(!f.words(message).join(u' ').contains(QLatin1String("because")));
        }
    }

    void whatItSaysAtTheLowerEndIsSeen()
    {
        Fixture f;
        f.media.files.clear();
        f.source.messages = {f.film, f.voice};
        f.source.messages[0].order.at = SampleNow - 10 * Minute;
        f.view.resize(500, 200);
        QVERIFY(f.show());
        BubbleScene scene = f.view.scene();
        scene.words = [](const QString &, const QVariantMap &) {
            return QStringLiteral("there is nothing to be done about it. ").repeated(6);
        };
        f.view.setScene(scene);
        const int height = f.layout(f.voice).height;
        f.click(f.voice, &PlayerParts::button);
        QTRY_COMPARE(f.playback.state(), State::Failed);
        QVERIFY(f.layout(f.voice).height > height);
        QVERIFY(f.view.verticalScrollBar()->maximum() > 0);
        QTRY_VERIFY(f.view.isAtBottom() && f.row(f.voice).bottom() <= f.view.viewport()->height());
    }

    void theMenuHasWhatCanBePressed()
    {
        Fixture f;
        QVERIFY(f.show());
        QVERIFY(f.playsByClick(f.film));
        const BubbleMenu menu(f.film, f.layout(f.film).hits, nullptr);
        QStringList names;
        for (const auto *action : menu.actions())
            names.append(action->text());
        for (const auto *wanted : {"Pause", "Sound off", "Show large", "Open in another program"})
            QVERIFY2(names.contains(QString::fromLatin1(wanted)), qPrintable(names.join(u'|')));
        QVERIFY(!names.contains(QStringLiteral("Position"))); // that takes a place to press
    }

    void aNarrowFilmHasRoomForItsParts()
    {
        Fixture f;
        f.film.content.media->width = 90;
        f.film.content.media->height = 1600;
        f.source.messages = {f.voice, f.film};
        QVERIFY(f.show());
        QVERIFY(f.playsByClick(f.film));
        const auto player = f.layout(f.film).player.value();
        for (const QRect &part : {player.button, player.bar, player.larger})
            QVERIFY(part.isValid() && player.strip.contains(part));
        QVERIFY(player.mute.isNull() || player.strip.contains(player.mute));
    }

    void theLargeWindowPlaysTheSame()
    {
        Fixture f;
        QVERIFY(f.show());
        QVERIFY(f.playsByClick(f.film));
        QSignalSpy large(&f.player, &InlinePlayer::largeWanted);
        f.click(f.film, &PlayerParts::larger);
        QCOMPARE(large.size(), 1);
        const QPointer<FilmViewer> viewer = new FilmViewer(f.theme, f.playback, &f.view);
        viewer->open();
        QCOMPARE(f.players.all.size(), 1); // it goes on where it was
        QVERIFY(f.players.last().playing);
        Q_EMIT f.players.last().pictureChanged(filled(Qt::magenta));
        const QImage shown = viewer->grab().toImage();
        QCOMPARE(shown.pixelColor(shown.width() / 2, shown.height() / 2 - 24), QColor(Qt::magenta));
        QTest::keyClick(viewer, Qt::Key_Space);
        QCOMPARE(f.playback.state(), State::Paused);
        QTest::keyClick(viewer, Qt::Key_Right);
        QCOMPARE(f.players.last().soughtTo, 5000);
        QTest::keyClick(viewer, Qt::Key_M);
        QVERIFY(f.players.last().muted);
        auto *bar = viewer->findChild<SeekBar *>();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->rect().center());
        QVERIFY(qAbs(f.players.last().soughtTo - 30'000) < 600);
        Q_EMIT f.players.last().positionChanged(45'000);
        QCOMPARE(bar->value(), 45'000);
        QTest::mouseClick(viewer, Qt::LeftButton, {}, {40, 40});
        QCOMPARE(f.playback.state(), State::Playing);
        QTest::keyClick(viewer, Qt::Key_Escape);
        QTRY_VERIFY(!viewer);
        QCOMPARE(f.playback.state(), State::Playing); // in its bubble

        const QPointer<FilmViewer> second = new FilmViewer(f.theme, f.playback, &f.view);
        second->open();
        f.playback.stop();
        QTRY_VERIFY(!second);
    }
};

QTEST_MAIN(TestInlinePlayer)
#include "tst_inlineplayer.moc"

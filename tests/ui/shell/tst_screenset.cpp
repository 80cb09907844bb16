// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/screenset.h"

#include <QScreen>
#include <QSignalSpy>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

const ScreenFacts Laptop{u"lap"_s, {0, 0, 1920, 1080}};
const ScreenFacts Wall{u"wall"_s, {1920, 0, 2560, 1440}};

bool isInSight(const QWidget &window)
{
    const auto screens = QGuiApplication::screens();
    return std::any_of(screens.cbegin(), screens.cend(), [&window](const QScreen *screen) {
        return screen->availableGeometry().intersects(window.frameGeometry());
    });
}

struct Fixture : WindowFixture {
    bool plug(const QList<ScreenFacts> &facts) const
    {
        QSignalSpy changed(&window->screens(), &ScreenSet::changed);
        window->screens().take(facts);
        return changed.wait();
    }
    void move(QWidget &one, const QPoint &to, const QSize &size) const
    {
        one.move(to);
        one.resize(size);
    }
    /// As on the way out.
    void restart()
    {
        window->close();
        window.reset();
        start();
    }
};

} // namespace

/// Where windows stand is kept for each set of screens, and none of them is where nobody sees it.
class TestScreenSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOrderOfScreensDoesNotCount()
    {
        QCOMPARE(ScreenSet::keyOf({Laptop, Wall}), ScreenSet::keyOf({Wall, Laptop}));
        QVERIFY(ScreenSet::keyOf({Laptop}) != ScreenSet::keyOf({Laptop, Wall}));
        const ScreenFacts above{Wall.name, {0, -1440, 2560, 1440}};
        QVERIFY(ScreenSet::keyOf({Laptop, Wall}) != ScreenSet::keyOf({Laptop, above}));
    }

    void eachSetHasItsOwnPlaces()
    {
        Fixture f;
        QVERIFY(f.ready());
        QVERIFY(f.plug({Laptop, Wall}));
        auto *chat = f.tearOff();
        QVERIFY(chat);
        f.move(*f.window, {40, 50}, {1300, 800});
        f.move(*chat, {300, 200}, {640, 600});
        const QRect desk = f.window->geometry();
        const QRect torn = chat->geometry();
        QTRY_COMPARE_WITH_TIMEOUT(
            ScreenLayout::load(ScreenSet::keyOf({Laptop, Wall}), f.settings).window,
            f.window->saveGeometry(),
            5'000);

        // It goes, and the window manager moves everything while it does.
        f.window->screens().take({Laptop});
        QVERIFY(!f.window->screens().isSettled());
        f.move(*f.window, {0, 0}, {1210, 760});
        f.move(*chat, {10, 10}, {500, 500});
        QEvent spoken(QEvent::LanguageChange); // and everything is saved just then
        QCoreApplication::sendEvent(f.window.get(), &spoken);
        QTRY_COMPARE(f.window->screens().key(), ScreenSet::keyOf({Laptop}));
        QCOMPARE(f.window->size(), QSize(1210, 760)); // unknown here: it stays
        QTRY_COMPARE_WITH_TIMEOUT(ScreenLayout::load(ScreenSet::keyOf({Laptop}), f.settings).window,
                                  f.window->saveGeometry(),
                                  5'000);

        QVERIFY(f.plug({Wall, Laptop}));
        QTRY_COMPARE(f.window->geometry(), desk);
        QTRY_COMPARE(chat->geometry(), torn);
        QVERIFY(f.plug({Laptop}));
        QTRY_COMPARE(f.window->size(), QSize(1210, 760));
        QTRY_COMPARE(chat->size(), QSize(500, 500));
    }

    void onlySoManySetsAreKept()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"desk.ini"_s), QSettings::IniFormat);
        const ScreenLayout layout{QByteArrayLiteral("place"), {}};
        for (int i = 0; i <= ScreenLayout::MostSets; ++i) {
            layout.save(QString::number(i), settings);
            layout.save(u"desk"_s, settings); // used again and again
        }
        QVERIFY(ScreenLayout::load(u"0"_s, settings).window.isEmpty());
        QVERIFY(ScreenLayout::load(u"1"_s, settings).window.isEmpty());
        QCOMPARE(ScreenLayout::load(u"2"_s, settings).window, layout.window);
        QCOMPARE(ScreenLayout::load(u"desk"_s, settings).window, layout.window);
    }

    void nothingOpensOutOfSight_data()
    {
        QTest::addColumn<QRect>("frame");
        QTest::addColumn<QRect>("wanted");
        const QRect seen(100, 100, 900, 700);
        QTest::newRow("in sight") << seen << seen;
        QTest::newRow("on the other screen")
            << seen.translated(2'000, 0) << seen.translated(2'000, 0);
        QTest::newRow("half out at the right")
            << QRect(4'000, 100, 900, 700) << QRect(4'000, 100, 900, 700);
        QTest::newRow("right of all")
            << QRect(6'000, 100, 900, 700) << QRect(1920 + 2560 - 900, 100, 900, 700);
        QTest::newRow("left of all") << QRect(-3'000, 200, 900, 700) << QRect(0, 200, 900, 700);
        QTest::newRow("its edge is above") << QRect(100, -300, 900, 700) << QRect(100, 0, 900, 700);
        QTest::newRow("below") << QRect(100, 5'000, 900, 700) << QRect(100, 380, 900, 700);
        QTest::newRow("too large, and out")
            << QRect(9'000, 9'000, 4'000, 3'000) << QRect(1920, 0, 2560, 1440);
        QTest::newRow("a sliver") << QRect(-890, 100, 900, 700) << QRect(0, 100, 900, 700);
    }

    void nothingOpensOutOfSight()
    {
        QFETCH(QRect, frame);
        QFETCH(QRect, wanted);
        QCOMPARE(onScreens(frame, {Laptop.geometry, Wall.geometry}), wanted);
        QCOMPARE(onScreens(frame, {}), frame);
    }

    void aWindowComesBackIntoSight()
    {
        Fixture f;
        QVERIFY(f.ready());
        auto *chat = f.tearOff();
        QVERIFY(chat);
        const auto id = chat->conversation();
        chat->move(30'000, 30'000);
        f.window->move(-30'000, 40);
        QVERIFY(f.plug({Laptop}));
        QVERIFY(isInSight(*f.window));
        QVERIFY(isInSight(*chat));
        chat->move(30'000, 30'000);
        f.window->move(-30'000, 40);
        f.restart();
        QVERIFY(isInSight(*f.window));
        QTRY_VERIFY(f.chats().of(id));
        QVERIFY(isInSight(*f.chats().of(id)));
    }
};

/// On two screens as large as desks have them.
int main(int argc, char *argv[])
{
    const QTemporaryDir folder;
    QFile screens(folder.filePath(u"screens.json"_s));
    if (!screens.open(QIODevice::WriteOnly))
        return 1;
    screens.write(
        R"({"synchronousWindowSystemEvents": false, "windowFrameMargins": true, "screens": [
        {"name": "lap", "x": 0, "y": 0, "width": 1920, "height": 1080,
         "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
        {"name": "wall", "x": 1920, "y": 0, "width": 2560, "height": 1440,
         "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
    const QApplication app(argc, argv);
    TestScreenSet test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_screenset.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/samples.h"
#include "ui/composer/modetabs.h"
#include "ui/models/timetext.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/tabbutton.h"

#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using Mode = ModeTabs::Mode;

namespace {

constexpr int Teal = 2;

struct Fixture {
    Theme theme;
    FixedClock clock;
    ModeTabs tabs{theme, clock};
    QSignalSpy chosen{&tabs, &ModeTabs::chosen};

    Fixture()
    {
        clock.jump(SampleNow - clock.nowMs());
        QObject::connect(&tabs, &ModeTabs::chosen, &tabs, &ModeTabs::setMode);
        tabs.setAccountColor(Teal);
        tabs.resize(520, tabs.sizeHint().height());
        tabs.show();
        tabs.activateWindow();
    }
    TabButton *tab(const QString &name) const
    {
        const auto all = tabs.findChildren<TabButton *>();
        for (auto *one : all) {
            if (one->text() == name)
                return one;
        }
        qFatal("there is no such tab");
    }
    TabButton *reply() const { return tab(QStringLiteral("Reply")); }
    TabButton *note() const { return tab(QStringLiteral("Note")); }
    QString said() const { return tabs.findChild<ElidedLabel *>()->text(); }
    QColor pixel(int x) { return tabs.grab().toImage().pixelColor(x, tabs.height() / 2); }
};

} // namespace

class TestModeTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickAndTheArrowsSwitch()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(&f.tabs));
        QVERIFY(f.reply()->isChecked() && !f.note()->isChecked());
        QTest::mouseClick(f.note(), Qt::LeftButton);
        QCOMPARE(f.chosen.size(), 1);
        QVERIFY(f.note()->isChecked() && !f.reply()->isChecked());
        f.note()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(f.note(), Qt::Key_Left);
        QCOMPARE(f.tabs.mode(), Mode::Reply);
        QVERIFY(f.reply()->hasFocus()); // it goes on sideways from here
        QTest::keyClick(f.reply(), Qt::Key_Right);
        QCOMPARE(f.tabs.mode(), Mode::Note);
        QTest::keyClick(f.note(), Qt::Key_Return);
        QCOMPARE(f.chosen.size(), 4); // who presses the one that is open wants to write
    }

    void saysWhenTheDraftBecameSafe()
    {
        Fixture f;
        const QString time = TimeText().clock(SampleNow);
        QVERIFY(f.said().isEmpty());
        f.tabs.setKept(Mode::Reply, true);
        f.clock.advance(3'600'000); // that it is said later does not make it later
        QTRY_VERIFY(f.said().contains(time));
        f.tabs.setKept(Mode::Reply, false);
        QVERIFY(f.said().isEmpty());
    }

    void isSilentWhileSomebodyTypes()
    {
        Fixture f;
        f.tabs.setKept(Mode::Reply, true);
        f.tabs.setKept(Mode::Reply, false); // the next letter
        f.tabs.setKept(Mode::Note, true); // the other's news are not said here
        QVERIFY(f.said().isEmpty());
        f.tabs.setMode(Mode::Note);
        QVERIFY(f.said().contains(TimeText().clock(SampleNow)));
        QVERIFY(f.said().contains(QStringLiteral("never see")));
        f.tabs.setMode(Mode::Reply);
        QVERIFY(f.said().isEmpty());
    }

    void aNoteHasNothingOfTheAccount()
    {
        for (const auto choice :
             {Theme::Choice::Light, Theme::Choice::Dark, Theme::Choice::Contrast}) {
            Fixture f;
            f.theme.setChoice(choice);
            const Colors &c = f.theme.colors();
            QCOMPARE(f.pixel(2), c.account(Teal));
            QCOMPARE(f.pixel(10), c.canvas);
            f.tabs.setMode(Mode::Note);
            QCOMPARE(f.pixel(2), c.note);
            QVERIFY(contrastRatio(c.noteText, c.note) >= 4.5);
        }
    }

    void fitsANarrowChat()
    {
        for (const int zoom : {100, 200}) {
            Theme theme;
            theme.setZoom(zoom);
            const FixedClock clock;
            ModeTabs tabs(theme, clock);
            tabs.setMode(Mode::Note);
            tabs.setKept(Mode::Note, true);
            tabs.setMode(Mode::Note);
            tabs.resize(theme.px(220), tabs.sizeHint().height());
            tabs.show();
            const auto names = tabs.findChildren<TabButton *>();
            const QRect said = tabs.findChild<ElidedLabel *>()->geometry();
            QCOMPARE(tabs.width(), theme.px(220)); // nothing in it asks for more
            QVERIFY(tabs.height() >= theme.px(32));
            QVERIFY(tabs.rect().contains(said));
            QVERIFY(names.at(0)->geometry().right() < names.at(1)->geometry().left());
            QVERIFY(names.at(1)->geometry().right() < said.left());
            QVERIFY(names.at(1)->width() >= names.at(1)->sizeHint().width());
        }
    }

    void namesAndKeysAreSaid()
    {
        Fixture f;
        QCOMPARE(f.note()->accessibleName(), QStringLiteral("Note"));
        QVERIFY(f.note()->accessibleDescription().contains(QStringLiteral("colleagues")));
        QVERIFY(!f.tabs.accessibleName().isEmpty());
        f.tabs.setKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
        QVERIFY(f.note()->toolTip().contains(QStringLiteral("Ctrl+Shift+N")));
        QVERIFY(f.reply()->toolTip().contains(QStringLiteral("Ctrl+Shift+N")));
    }
};

QTEST_MAIN(TestModeTabs)
#include "tst_modetabs.moc"

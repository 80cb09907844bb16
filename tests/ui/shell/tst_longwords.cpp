// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/cutwords.h"
#include "tests/ui/support/fakesetup.h"
#include "tests/ui/support/markedwords.h"
#include "tests/ui/support/samples.h"
#include "ui/composer/messageedit.h"
#include "ui/conversation/timelineview.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/setuppage.h"
#include "ui/shell/signinpage.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

/// The design plans for words that are longer than English by this much.
constexpr int Longer = 40;

struct Fixture {
    MarkedWords words{QChar(0x2039), Longer};
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"desk.ini"_s), QSettings::IniFormat};
    Theme theme;
    FixedClock clock;
    FakeDesk fakes;
    FakeSignIn signIn;
    FakeSetup setup;
    std::unique_ptr<MainWindow> window;

    Fixture()
    {
        QFETCH(QSize, size);
        QFETCH(int, zoom);
        fillSampleDesk(fakes);
        setup.health = sampleHealth();
        clock.jump(SampleNow - clock.nowMs());
        theme.applyTo(*qApp);
        window = std::make_unique<MainWindow>(theme, clock, settings);
        theme.setZoom(zoom);
        window->resize(size);
        window->show();
    }
    ~Fixture()
    {
        window.reset();
        QApplication::setStyle(u"Fusion"_s); // ours must not outlive its theme
    }
    Q_DISABLE_COPY_MOVE(Fixture)
    void showDesk()
    {
        window->showDesk(fakes.sources(), &setup);
        window->desk()->open(sampleConversation());
    }
    bool isFilled() const
    {
        return QTest::qWaitFor([this] {
            const auto *talk = window->findChild<TimelineView *>();
            return talk->model()->rowCount() > 5 && window->findChild<MessageEdit *>()->isVisible();
        });
    }
};

void addSizes()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("zoom");
    QTest::newRow("100 %") << QSize(1440, 900) << 100;
    QTest::newRow("100 %, narrow") << QSize(1024, 768) << 100;
    QTest::newRow("200 %") << QSize(1920, 1080) << 200;
}

} // namespace

/// Layouts settle in the loop.
#define VERIFY_NONE(words) QTRY_VERIFY2((words).isEmpty(), qPrintable(u'\n' + (words).join(u'\n')))

class TestLongWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesWhatIsCut();
    void theDesk_data() { addSizes(); }
    void theDesk();
    void offline_data() { addSizes(); }
    void offline();
    void settings_data() { addSizes(); }
    void settings();
    void signIn_data() { addSizes(); }
    void signIn();
    void setUp_data() { addSizes(); }
    void setUp();
};

void TestLongWords::seesWhatIsCut()
{
    QWidget window;
    auto *label = new QLabel(u"Much longer than it is wide"_s, &window);
    label->setGeometry(0, 0, 60, 32);
    window.resize(200, 100);
    window.show();
    QCOMPARE(cutWords(window).size(), 1);
    label->setToolTip(label->text());
    QCOMPARE(cutWords(window).size(), 0);
    label->setGeometry(160, 0, 60, 32); // reaches out
    QCOMPARE(cutWords(window).size(), 1);
}

void TestLongWords::theDesk()
{
    Fixture f;
    f.showDesk();
    QVERIFY(f.isFilled());
    VERIFY_NONE(cutWords(*f.window));
}

void TestLongWords::offline()
{
    Fixture f;
    f.showDesk();
    QVERIFY(f.isFilled());
    LinkStatus offline;
    offline.since = SampleNow - 60'000;
    offline.nextTryAt = SampleNow + 8'000;
    offline.waiting = 6;
    f.fakes.link.set(offline);
    VERIFY_NONE(cutWords(*f.window));
}

void TestLongWords::settings()
{
    Fixture f;
    f.showDesk();
    QVERIFY(f.isFilled());
    Q_EMIT f.window->desk()->settingsRequested();
    const auto *dialog = f.window->findChild<SettingsDialog *>();
    QVERIFY(dialog);
    for (int page = 0; page < dialog->list()->count(); ++page) {
        dialog->list()->setCurrentRow(page);
        VERIFY_NONE(cutWords(*dialog));
    }
}

void TestLongWords::signIn()
{
    Fixture f;
    f.window->showSignIn(f.signIn, true);
    f.window->findChild<SignInPage *>()->button()->click(); // which tells what is missing
    VERIFY_NONE(cutWords(*f.window));
}

void TestLongWords::setUp()
{
    Fixture f;
    f.showDesk();
    Q_EMIT f.window->desk()->connectRequested();
    VERIFY_NONE(cutWords(*f.window->findChild<SetupPage *>()));
    f.window->leaveDesk();
}

QTEST_MAIN(TestLongWords)
#include "tst_longwords.moc"

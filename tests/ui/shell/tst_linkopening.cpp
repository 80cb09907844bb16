// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/conversationlink.h"
#include "tests/support/fixedclock.h"
#include "tests/ui/support/samples.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/question.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

struct Fixture {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    Theme theme;
    FixedClock clock;
    FakeDesk fakes;
    MainWindow window{theme, clock, settings};

    Fixture()
    {
        fillSampleDesk(fakes);
        clock.jump(SampleNow - clock.nowMs());
    }
    ConversationId opened() const { return window.desk()->state().conversation; }
    QList<Question *> remarks() const { return window.findChildren<Question *>(); }
};

} // namespace

/// What a link from outside may do to the window: open a chat that is on the desk, and no more.
class TestLinkOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheChat()
    {
        Fixture f;
        f.window.showDesk(f.fakes.sources(), nullptr);
        QVERIFY(f.opened().isNull());
        f.window.openLink(linkToConversation(sampleConversation()));
        QTRY_COMPARE(f.opened(), sampleConversation());
        QVERIFY(f.window.isVisible());
        QVERIFY(f.remarks().isEmpty());
    }

    void waitsForTheDesk()
    {
        Fixture f;
        f.window.openLink(linkToConversation(sampleConversation()));
        f.window.showDesk(f.fakes.sources(), nullptr);
        QTRY_COMPARE(f.opened(), sampleConversation());
    }

    void closingKeepsItOnlyWhereItCanComeBack_data()
    {
        QTest::addColumn<bool>("wanted");
        QTest::addColumn<bool>("tray");
        QTest::newRow("not wanted") << false << true;
        QTest::newRow("no place for the icon") << true << false;
        QTest::newRow("wanted and possible") << true << true;
    }

    void closingKeepsItOnlyWhereItCanComeBack()
    {
        QFETCH(bool, wanted);
        QFETCH(bool, tray);
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        settings.setValue(QStringLiteral("window/keeps-in-tray"), wanted);
        Theme theme;
        const FixedClock clock;
        MainWindow window(theme, clock, settings);
        window.setTrayShown(tray);
        window.show();
        QCOMPARE(window.close(), !(wanted && tray));
        QVERIFY(!window.isVisible());
        window.comeForward();
        QVERIFY(window.isVisible());
    }

    void saysWhenTheChatIsNotHere()
    {
        Fixture f;
        f.window.showDesk(f.fakes.sources(), nullptr);
        f.window.openLink(linkToConversation(ConversationId(QStringLiteral("stranger"))));
        QTRY_COMPARE(f.remarks().size(), 1);
        QVERIFY(f.opened().isNull());
    }

    void saysWhenTheLinkIsNone()
    {
        Fixture f;
        f.window.showDesk(f.fakes.sources(), nullptr);
        f.window.openLink(QStringLiteral("frontdesk://send/c-1"));
        QCOMPARE(f.remarks().size(), 1);
        QVERIFY(f.opened().isNull());
    }
};

QTEST_MAIN(TestLinkOpening)
#include "tst_linkopening.moc"

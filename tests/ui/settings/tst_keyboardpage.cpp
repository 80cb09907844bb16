// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/keylistmodel.h"
#include "ui/settings/keyboardpage.h"
#include "ui/settings/keyrecorder.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textfield.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;

namespace {

const Command &settingsCommand()
{
    return *findCommand("settings.open");
}

KeyMap lastOf(const QSignalSpy &changed)
{
    return changed.last().first().value<KeyMap>();
}

} // namespace

class TestKeyboardPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyIsChanged()
    {
        Theme theme;
        KeyboardPage page(theme, {});
        page.show();
        QSignalSpy changed(&page, &KeyboardPage::changed);
        page.choose(settingsCommand());
        QTest::keyClick(page.recorder(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(lastOf(changed).keyOf(settingsCommand()),
                 QKeySequence(QStringLiteral("Ctrl+Shift+P")));
        QVERIFY(page.message().isEmpty());
        page.standard()->click();
        QVERIFY(lastOf(changed).isStandard());
        page.none()->click();
        QVERIFY(lastOf(changed).keyOf(settingsCommand()).isEmpty());
        page.allStandard()->click();
        QVERIFY(lastOf(changed).isStandard());
    }

    void whatIsForbiddenIsRefused()
    {
        Theme theme;
        KeyboardPage page(theme, {});
        page.show();
        QSignalSpy changed(&page, &KeyboardPage::changed);
        page.choose(settingsCommand());
        QTest::keyClick(page.recorder(), Qt::Key_E, Qt::AltModifier);
        QVERIFY(page.message().contains(QStringLiteral("Alt")));
        QTest::keyClick(page.recorder(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(page.message().contains(commandTitle(*findCommand("palette.open"))));
        QTest::keyClick(page.recorder(), Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(!page.message().isEmpty());
        QVERIFY(changed.isEmpty());
        QTest::keyClick(page.recorder(), Qt::Key_Escape);
        QVERIFY(page.message().isEmpty());
        QVERIFY(changed.isEmpty());
    }

    void aViewGetsAKeyOfItsOwn()
    {
        Theme theme;
        SavedView late;
        late.id = ViewId(QStringLiteral("v1"));
        late.name = QStringLiteral("Late ones");
        SavedView vip;
        vip.id = ViewId(QStringLiteral("v2"));
        vip.name = QStringLiteral("VIP");
        KeyboardPage page(theme, {}, {late, vip});
        const QAbstractItemModelTester tester(page.list()->model());
        page.show();
        QSignalSpy changed(&page, &KeyboardPage::changed);
        page.choose(late.id);
        QCOMPARE(page.list()->currentIndex().data().toString(), late.name);
        QTest::keyClick(page.recorder(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(page.message().contains(commandTitle(*findCommand("palette.open"))));
        QVERIFY(changed.isEmpty());
        QTest::keyClick(page.recorder(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(lastOf(changed).keyOf(late.id), QKeySequence(QStringLiteral("Ctrl+Shift+L")));
        QCOMPARE(page.list()->currentIndex().data().toString(), late.name); // it stays chosen
        page.choose(vip.id);
        QTest::keyClick(page.recorder(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(page.message().contains(late.name));
        page.choose(settingsCommand());
        QTest::keyClick(page.recorder(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(page.message().contains(late.name));
        page.choose(late.id);
        page.none()->click();
        QVERIFY(lastOf(changed).isStandard());
    }

    void aLetterOfAnotherScriptIsAKeyByItsPlace()
    {
#if !defined(Q_OS_LINUX)
        QSKIP("key codes of X11 and Wayland");
#endif
        Theme theme;
        KeyboardPage page(theme, {});
        page.show();
        QSignalSpy changed(&page, &KeyboardPage::changed);
        page.choose(*findCommand("conversation.next"));
        QKeyEvent thai(QEvent::KeyPress, 0x0E1B, Qt::NoModifier, 53, 0, 0, QStringLiteral("ป"));
        QCoreApplication::sendEvent(page.recorder(), &thai);
        QCOMPARE(lastOf(changed).keyOf(*findCommand("conversation.next")),
                 QKeySequence(QStringLiteral("X")));
    }

    void theSearchNarrows()
    {
        Theme theme;
        KeyboardPage page(theme, {});
        const QAbstractItemModelTester tester(page.list()->model());
        page.show();
        const int all = page.list()->model()->rowCount();
        auto *field = page.findChild<TextField *>();
        field->setText(QStringLiteral("zoom"));
        Q_EMIT field->edited();
        field->setText(QStringLiteral("everything larger"));
        Q_EMIT field->edited();
        QCOMPARE(page.list()->model()->rowCount(), 2); // with its heading
        field->setText({});
        Q_EMIT field->edited();
        QCOMPARE(page.list()->model()->rowCount(), all);
    }

    void everyCommandIsThere()
    {
        KeyListModel model(true);
        const auto &commands = commandCatalogue();
        for (const auto &command : commands) {
            const int row = model.rowOf(command);
            QVERIFY2(row >= 0, command.name);
            const QString read = model.index(row).data(Qt::AccessibleTextRole).toString();
            QVERIFY(read.startsWith(commandTitle(command)));
        }
    }
};

QTEST_MAIN(TestKeyboardPage)
#include "tst_keyboardpage.moc"

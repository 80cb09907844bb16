// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"
#include "ui/settings/settingspage.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace Frontdesk;

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListChoosesThePage()
    {
        Theme theme;
        SettingsDialog dialog(theme, {});
        auto *page = new SettingsPage(theme);
        dialog.addPage(QStringLiteral("Ducks"), page);
        dialog.show();
        QVERIFY(!page->isVisible());
        QTest::keyClick(dialog.list(), Qt::Key_End);
        QVERIFY(page->isVisible());
        QCOMPARE(page->accessibleName(), QStringLiteral("Ducks"));
    }

    void aLongTitleIsNotCut()
    {
        Theme theme;
        SettingsDialog dialog(theme, {});
        dialog.addPage(QStringLiteral("Benachrichtigungseinstellungen der Konten"),
                       new SettingsPage(theme));
        const auto *list = dialog.list();
        QVERIFY(list->width() >= list->sizeHintForColumn(0));
    }

    void aRowNamesItsControl()
    {
        Theme theme;
        SettingsPage page(theme);
        auto *box = new QComboBox;
        page.addRow(QStringLiteral("Colour"), box);
        QCOMPARE(box->accessibleName(), QStringLiteral("Colour"));
        const auto labels = page.findChildren<QLabel *>();
        QCOMPARE(labels.size(), 1);
        QCOMPARE(labels.first()->buddy(), box);
    }

    void whatIsChosenIsToldAtOnce()
    {
        Theme theme;
        SettingsDialog dialog(theme, {});
        dialog.show();
        QSignalSpy changed(&dialog, &SettingsDialog::changed);
        auto *first = dialog.findChild<QComboBox *>();
        QTest::keyClick(first, Qt::Key_Down);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().value<Preferences>().theme, Theme::Choice::Light);
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"

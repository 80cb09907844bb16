// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"
#include "ui/settings/settingspage.h"

#include <QCheckBox>
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
        auto *colours = boxCalled(dialog, QStringLiteral("Colours"));
        QVERIFY(colours != nullptr);
        QTest::keyClick(colours, Qt::Key_Down);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().value<Preferences>().theme, Theme::Choice::Light);
    }

    void aReplyCanWaitSomeSeconds()
    {
        Theme theme;
        Preferences now;
        now.holdSeconds = 3;
        SettingsDialog dialog(theme, now);
        dialog.list()->setCurrentRow(1);
        dialog.show();
        auto *hold = boxCalled(dialog, QStringLiteral("A reply leaves"));
        QVERIFY(hold != nullptr);
        QCOMPARE(hold->currentData().toInt(), 3);
        QCOMPARE(hold->itemData(0).toInt(), 0);
        QSignalSpy changed(&dialog, &SettingsDialog::changed);
        QTest::keyClick(hold, Qt::Key_End);
        QCOMPARE(changed.last().first().value<Preferences>().holdSeconds, 10);
    }

    void afterSendingOneStaysOrGoesOn()
    {
        Theme theme;
        SettingsDialog dialog(theme, Preferences());
        dialog.list()->setCurrentRow(1);
        dialog.show();
        auto *after = boxCalled(dialog, QStringLiteral("After sending"));
        QVERIFY(after != nullptr);
        QCOMPARE(after->currentIndex(), 0);
        QSignalSpy changed(&dialog, &SettingsDialog::changed);
        QTest::keyClick(after, Qt::Key_Down);
        QCOMPARE(changed.last().first().value<Preferences>().afterSending, AfterSending::Next);
    }

    void suggestionsCanBeSwitchedOff()
    {
        Theme theme;
        SettingsDialog dialog(theme, Preferences());
        dialog.list()->setCurrentRow(1);
        dialog.show();
        QSignalSpy changed(&dialog, &SettingsDialog::changed);
        const auto boxes = dialog.findChildren<QCheckBox *>();
        for (auto *box : boxes) {
            if (box->text().startsWith(QStringLiteral("Suggest templates")))
                box->click();
        }
        QCOMPARE(changed.count(), 1);
        QVERIFY(!changed.last().first().value<Preferences>().suggestsTemplates);
    }

private:
    static QComboBox *boxCalled(const SettingsDialog &dialog, const QString &name)
    {
        const auto boxes = dialog.findChildren<QComboBox *>();
        for (auto *box : boxes) {
            if (box->accessibleName() == name)
                return box;
        }
        return nullptr;
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"

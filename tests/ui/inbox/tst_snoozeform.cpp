// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "ui/inbox/snoozeform.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

class TestSnoozeForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItUnderstandsAndTakesThat()
    {
        Theme theme;
        FixedClock clock;
        const QDateTime now(QDate(2026, 5, 20), QTime(10, 9));
        clock.jump(now.toMSecsSinceEpoch() - clock.nowMs());
        QWidget over;
        over.show();
        QPointer<SnoozeForm> form = new SnoozeForm(theme, clock, &over);
        QSignalSpy accepted(form, &SnoozeForm::accepted);
        form->popUpAt({10, 10});
        auto *edit = form->findChild<TextField *>()->edit();
        const auto *snooze = form->findChild<Button *>();
        QVERIFY(!snooze->isEnabled());
        QTest::keyClicks(edit, QStringLiteral("soon"));
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(accepted.isEmpty() && form->isVisible());
        edit->clear();
        QTest::keyClicks(edit, QStringLiteral("tmr 10:00"));
        QVERIFY(snooze->isEnabled());
        const auto labels = form->findChildren<Label *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const Label *label) {
            return label->text() == QStringLiteral("Thursday, 21 May 2026, 10:00");
        }));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(accepted.count(), 1);
        const QDateTime wanted(QDate(2026, 5, 21), QTime(10, 0));
        QCOMPARE(accepted.at(0).at(0).toLongLong(), wanted.toMSecsSinceEpoch());
        QTRY_VERIFY(!form);
    }
};

QTEST_MAIN(TestSnoozeForm)
#include "tst_snoozeform.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/ui/support/samples.h"
#include "ui/composer/timechooser.h"
#include "ui/widgets/label.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

QStringList saidBy(const TimeChooser &chooser)
{
    QStringList lines;
    const auto all = chooser.findChildren<Label *>();
    for (const auto *label : all)
        lines += label->text().split(u'\n');
    return lines;
}

} // namespace

class TestTimeChooser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void aHolidayIsNamed_data()
    {
        QTest::addColumn<QLocale::Language>("reads");
        QTest::addColumn<QString>("name");
        QTest::newRow("at home") << QLocale::Japanese << u"海の日 (Japan)"_s;
        QTest::newRow("elsewhere") << QLocale::Thai << u"Marine Day (Japan)"_s;
    }

    void aHolidayIsNamed()
    {
        QFETCH(QLocale::Language, reads);
        QFETCH(QString, name);
        QLocale::setDefault(QLocale(reads));
        const Theme theme;
        FixedClock clock;
        clock.jump(QDate(2026, 7, 1).startOfDay().toMSecsSinceEpoch() - clock.nowMs());
        TimeChooser chooser(theme, clock);
        chooser.setAt(QDateTime(QDate(2026, 7, 20), QTime(10, 0)).toMSecsSinceEpoch());
        QVERIFY2(saidBy(chooser).contains(name), qPrintable(saidBy(chooser).join(u" | "_s)));
        chooser.setAt(QDateTime(QDate(2026, 7, 21), QTime(10, 0)).toMSecsSinceEpoch());
        QVERIFY(saidBy(chooser).filter(u"Japan"_s).isEmpty());
    }
};

QTEST_MAIN(TestTimeChooser)
#include "tst_timechooser.moc"

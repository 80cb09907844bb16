// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/holidaydata.h"
#include "core/domain/holidays.h"

#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

namespace {

QStringList daysOf(HolidayCountry country, int year)
{
    QStringList days;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        if (isHoliday(day, country))
            days.append(day.toString(u"MM-dd"_s));
    }
    return days;
}

} // namespace

class TestHolidays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// As the Cabinet Office lists them.
    void japan_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("days");
        QTest::newRow("one between two")
            << 2026
            << u"01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 "
               "05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23"_s;
        QTest::newRow("the equinox on a Sunday")
            << 2027
            << u"01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 "
               "09-23 10-11 11-03 11-23"_s;
        QTest::newRow("before the law") << 2021 << u""_s;
        QTest::newRow("after what is computed") << 2100 << u""_s;
    }

    void japan()
    {
        QFETCH(int, year);
        QFETCH(QString, days);
        QCOMPARE(daysOf(HolidayCountry::Japan, year), days.split(u' ', Qt::SkipEmptyParts));
    }

    void taiwan()
    {
        QCOMPARE(daysOf(HolidayCountry::Taiwan, 2026).join(u' '),
                 u"01-01 02-15 02-16 02-17 02-18 02-19 02-28 04-04 04-05 05-01 06-19 09-25 09-28 "
                 "10-10 10-25 12-25"_s);
        for (int year = 2026; year <= 2030; ++year)
            QVERIFY(daysOf(HolidayCountry::Taiwan, year).size() >= 15);
        QVERIFY(daysOf(HolidayCountry::Taiwan, 2031).isEmpty());
    }

    void thailand()
    {
        QCOMPARE(daysOf(HolidayCountry::Thailand, 2026).size(), 19);
        QCOMPARE(daysOf(HolidayCountry::Thailand, 2027).size(),
                 15); // the Buddhist days are not known
        QVERIFY(daysOf(HolidayCountry::Thailand, 2025).isEmpty());
    }

    void aDayHasAllItsNames()
    {
        const auto all = holidaysOn(QDate(2027, 1, 1));
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(0).country, HolidayCountry::Taiwan);
        QCOMPARE(all.at(1).name, u"วันขึ้นปีใหม่"_s);
        QCOMPARE(all.at(2).english, u"New Year's Day"_s);
        QCOMPARE(holidaysOn(QDate(2028, 4, 4)).size(), 2); // two of one country
        QVERIFY(holidaysOn(QDate()).isEmpty());
        QVERIFY(holidaysOn(QDate(2026, 2, 27)).isEmpty());
    }

    void theDataIsDates()
    {
        for (const auto country : HolidayCountries) {
            for (const auto &rule : HolidayData::rules(country)) {
                QVERIFY((rule.day == 0) != (rule.monday == 0));
                QVERIFY(rule.monday > 0 || QDate(2027, rule.month, rule.day).isValid());
            }
            for (const auto &one : HolidayData::days(country)) {
                QVERIFY(QDate(one.year, one.month, one.day).isValid());
                QVERIFY(one.year >= holidayYears(country).first
                        && one.year <= holidayYears(country).last);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestHolidays)
#include "tst_holidays.moc"

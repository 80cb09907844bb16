// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/languages.h"
#include "ui/models/timetext.h"

#include <QDateTime>
#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Frontdesk::Era)
Q_DECLARE_METATYPE(Frontdesk::Years)

namespace {

qint64 at(int year, int month, int day, int hour = 12, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute)).toMSecsSinceEpoch();
}

} // namespace

class TestTimeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsYears_data();
    void countsYears();
    void findsTheLanguage_data();
    void findsTheLanguage();
    void anOldCodeIsTheSystems();
    void yearsFollowTheLanguage_data();
    void yearsFollowTheLanguage();
    void ofARow_data();
    void ofARow();
    void namesTheEra_data();
    void namesTheEra();
    void saysEverything();
    void theDefaultIsForThoseThatNameNone();
};

void TestTimeText::countsYears_data()
{
    QTest::addColumn<Era>("era");
    QTest::addColumn<int>("year");
    QTest::addColumn<EraYear>("counted");
    QTest::newRow("Gregorian") << Era::Gregorian << 2026 << EraYear{2026};
    QTest::newRow("Buddhist") << Era::Buddhist << 2026 << EraYear{2569};
    QTest::newRow("Republic") << Era::Minguo << 2026 << EraYear{115};
    QTest::newRow("its first year") << Era::Minguo << 1912 << EraYear{1};
    QTest::newRow("the year before") << Era::Minguo << 1911 << EraYear{1, true};
    QTest::newRow("long before") << Era::Minguo << 1895 << EraYear{17, true};
}

void TestTimeText::countsYears()
{
    QFETCH(Era, era);
    QFETCH(int, year);
    QFETCH(EraYear, counted);
    QCOMPARE(yearIn(era, year), counted);
}

void TestTimeText::findsTheLanguage_data()
{
    QTest::addColumn<QStringList>("wishes");
    QTest::addColumn<QString>("code");
    QTest::newRow("Taiwan") << QStringList{u"zh-Hant-TW"_s, u"zh-TW"_s} << u"zh_TW"_s;
    QTest::newRow("Hong Kong") << QStringList{u"zh_HK"_s} << u"zh_TW"_s;
    QTest::newRow("Simplified") << QStringList{u"zh-Hans-CN"_s} << u"zh_TW"_s;
    QTest::newRow("Japanese") << QStringList{u"ja-JP"_s} << u"ja"_s;
    QTest::newRow("Thai") << QStringList{u"th"_s} << u"th"_s;
    QTest::newRow("second wish") << QStringList{u"de-DE"_s, u"th-TH"_s, u"en"_s} << u"th"_s;
    QTest::newRow("none") << QStringList{u"de"_s} << u"en"_s;
    QTest::newRow("starts alike") << QStringList{u"jav"_s, u"thx"_s} << u"en"_s;
    QTest::newRow("C") << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("nothing") << QStringList{QString()} << u"en"_s;
}

void TestTimeText::findsTheLanguage()
{
    QFETCH(QStringList, wishes);
    QTEST(languageFor(wishes), "code");
}

void TestTimeText::anOldCodeIsTheSystems()
{
    QCOMPARE(languageOf({u"tlh"_s}), systemLanguage());
    QCOMPARE(languageOf({}), systemLanguage());
    QCOMPARE(languageOf({u"ja"_s}), u"ja"_s);
}

void TestTimeText::yearsFollowTheLanguage_data()
{
    QTest::addColumn<Years>("years");
    QTest::addColumn<QString>("language");
    QTest::addColumn<Era>("era");
    QTest::newRow("Thai") << Years::AsLanguage << u"th"_s << Era::Buddhist;
    QTest::newRow("Chinese") << Years::AsLanguage << u"zh_TW"_s << Era::Gregorian;
    QTest::newRow("Thai, chosen") << Years::Gregorian << u"th"_s << Era::Gregorian;
    QTest::newRow("Chinese, chosen") << Years::Minguo << u"zh_TW"_s << Era::Minguo;
    QTest::newRow("English, chosen") << Years::Buddhist << u"en"_s << Era::Buddhist;
}

void TestTimeText::yearsFollowTheLanguage()
{
    QFETCH(Years, years);
    QFETCH(QString, language);
    QTEST(eraOf(years, language), "era");
}

void TestTimeText::ofARow_data()
{
    QTest::addColumn<qint64>("then");
    QTest::addColumn<QString>("text");
    QTest::newRow("this minute") << at(2026, 5, 20, 14, 4) + 30'000 << u"now"_s;
    QTest::newRow("minutes") << at(2026, 5, 20, 13, 50) << u"15 m"_s;
    QTest::newRow("today") << at(2026, 5, 20, 9, 7) << u"09:07"_s;
    QTest::newRow("this week") << at(2026, 5, 18) << u"Mon"_s;
    QTest::newRow("this year") << at(2026, 3, 12) << u"12 Mar"_s;
    QTest::newRow("before") << at(2024, 3, 12) << u"12 Mar 2567 BE"_s;
    QTest::newRow("never") << qint64(0) << QString();
}

void TestTimeText::ofARow()
{
    QFETCH(qint64, then);
    const TimeText times(QLocale(QLocale::English), Era::Buddhist);
    QTEST(times.row(then, at(2026, 5, 20, 14, 5)), "text");
}

void TestTimeText::namesTheEra_data()
{
    QTest::addColumn<Era>("era");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("text");
    QTest::newRow("Gregorian") << Era::Gregorian << 2024 << u"12 Mar 2024"_s;
    QTest::newRow("Buddhist") << Era::Buddhist << 2024 << u"12 Mar 2567 BE"_s;
    QTest::newRow("Republic") << Era::Minguo << 2024 << u"12 Mar ROC 113"_s;
    QTest::newRow("before it") << Era::Minguo << 1910 << u"12 Mar 2 before ROC"_s;
}

void TestTimeText::namesTheEra()
{
    QFETCH(Era, era);
    QFETCH(int, year);
    QTEST(TimeText(QLocale(QLocale::English), era).date(at(year, 3, 12)), "text");
}

void TestTimeText::saysEverything()
{
    const TimeText times(QLocale(QLocale::English), Era::Gregorian);
    QCOMPARE(times.exact(at(2026, 5, 20, 10, 4) + 31'000), u"Wednesday, 20 May 2026, 10:04:31"_s);
    QCOMPARE(times.day(at(2024, 5, 18), at(2026, 5, 20)), u"18 May 2024"_s);
}

void TestTimeText::theDefaultIsForThoseThatNameNone()
{
    TimeText::setDefaultEra(Era::Minguo);
    const QString text = TimeText(QLocale(QLocale::English)).date(at(2024, 3, 12));
    TimeText::setDefaultEra(Era::Gregorian);
    QCOMPARE(text, u"12 Mar ROC 113"_s);
}

QTEST_GUILESS_MAIN(TestTimeText)
#include "tst_timetext.moc"

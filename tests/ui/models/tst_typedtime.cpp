// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/typedtime.h"

#include <QTest>
#include <QTimeZone>

using namespace Frontdesk;

class TestTypedTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRead_data();
    void isRead();
    void whatCannotBeMeantIsRefused_data();
    void whatCannotBeMeantIsRefused();
    void theLocaleDecidesWhichIsTheDay();

private:
    /// A Wednesday in Taipei.
    static QDateTime now() { return {QDate(2026, 5, 20), QTime(10, 9), QTimeZone("Asia/Taipei")}; }
};

void TestTypedTime::isRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    const auto row = [](const char *typed, const char *meant) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(meant);
    };
    row("90m", "2026-05-20 11:39");
    row("3d", "2026-05-23 10:09");
    row("1h 30m", "2026-05-20 11:39");
    row("in 2 hours", "2026-05-20 12:09");
    row("half an hour", "2026-05-20 10:39");
    row("2 weeks", "2026-06-03 10:09");
    row("3d 8:00", "2026-05-23 08:00");
    row("tmr 10:00", "2026-05-21 10:00");
    row("Tomorrow at 9am", "2026-05-21 09:00");
    row("tomorrow", "2026-05-21 09:00");
    row("tmr 15", "2026-05-21 15:00");
    row("tonight", "2026-05-20 18:00");
    row("12am", "2026-05-21 00:00");
    row("12:30 pm", "2026-05-20 12:30");
    row("11:00", "2026-05-20 11:00");
    row("9:30", "2026-05-21 09:30"); // it is past today
    row("noon", "2026-05-20 12:00");
    row("fri 9am", "2026-05-22 09:00");
    row("wed", "2026-05-27 09:00"); // today's is past
    row("wed 16:00", "2026-05-20 16:00");
    row("next week", "2026-05-25 09:00");
    row("next monday 14:00", "2026-05-25 14:00");
    row("24 Dec", "2026-12-24 09:00");
    row("Dec 24 18:30", "2026-12-24 18:30");
    row("3 Feb", "2027-02-03 09:00");
    row("2026-06-01 08:15", "2026-06-01 08:15");
    // Traditional Chinese
    row("明天 10:00", "2026-05-21 10:00");
    row("後天下午3點", "2026-05-22 15:00");
    row("下週三下午3點半", "2026-05-27 15:30");
    row("下週", "2026-05-25 09:00");
    row("週五 9:00", "2026-05-22 09:00");
    row("星期日", "2026-05-24 09:00");
    row("今晚", "2026-05-20 18:00");
    row("明早", "2026-05-21 09:00");
    row("明晚8點", "2026-05-21 20:00");
    row("90分鐘後", "2026-05-20 11:39");
    row("2小時", "2026-05-20 12:09");
    row("半小時", "2026-05-20 10:39");
    row("3天後", "2026-05-23 10:09");
    row("12月24日 10:00", "2026-12-24 10:00");
    row("１１：３０", "2026-05-20 11:30");
    // Japanese
    row("明日10時", "2026-05-21 10:00");
    row("明日 10時30分", "2026-05-21 10:30");
    row("明後日の午後2時", "2026-05-22 14:00");
    row("来週の月曜 9時", "2026-05-25 09:00");
    row("金曜日 10:00", "2026-05-22 10:00");
    row("3日後", "2026-05-23 10:09");
    row("2時間後", "2026-05-20 12:09");
    row("1時間半", "2026-05-20 11:39");
    row("来週", "2026-05-25 09:00");
    // Thai
    row("พรุ่งนี้ 10:00", "2026-05-21 10:00");
    row("พรุ่งนี้ ๑๐:๐๐", "2026-05-21 10:00");
    row("มะรืนนี้ 9:00 น.", "2026-05-22 09:00");
    row("วันศุกร์ 10 โมง", "2026-05-22 10:00");
    row("พรุ่งนี้บ่าย 2 โมง", "2026-05-21 14:00");
    row("พรุ่งนี้ 2 ทุ่ม", "2026-05-21 20:00");
    row("อีก 2 ชม.", "2026-05-20 12:09");
    row("90 นาที", "2026-05-20 11:39");
    row("3 วัน", "2026-05-23 10:09");
    row("สัปดาห์หน้า", "2026-05-25 09:00");
    row("24 ธ.ค.", "2026-12-24 09:00");
    row("24 ธ.ค. 2569", "2026-12-24 09:00");
}

void TestTypedTime::isRead()
{
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    const auto read = typedTime(typed, now(), QLocale(u"en_US"));
    const QString said = read
        ? QDateTime::fromMSecsSinceEpoch(*read, now().timeZone()).toString(u"yyyy-MM-dd HH:mm")
        : QString();
    QCOMPARE(said, meant);
}

void TestTypedTime::whatCannotBeMeantIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"",
                              " ",
                              "soon",
                              "9",
                              "25:00",
                              "10:75",
                              "today 9:00",
                              "today",
                              "0m",
                              "2020-01-01",
                              "31/31",
                              "30 Feb",
                              "2h tomorrow",
                              "tmr 10:00 xyz",
                              "99999d",
                              "tmrx",
                              "明天上午十"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void TestTypedTime::whatCannotBeMeantIsRefused()
{
    QFETCH(QString, typed);
    QVERIFY(!typedTime(typed, now(), QLocale(u"en_US")));
}

void TestTypedTime::theLocaleDecidesWhichIsTheDay()
{
    const auto date = [](const char *locale) {
        const auto read = typedTime(u"6/7"_qs, now(), QLocale(QLatin1String(locale)));
        return QDateTime::fromMSecsSinceEpoch(read.value_or(0), now().timeZone()).date();
    };
    QCOMPARE(date("zh_TW"), QDate(2026, 6, 7));
    QCOMPARE(date("ja_JP"), QDate(2026, 6, 7));
    QCOMPARE(date("th_TH"), QDate(2026, 7, 6));
}

QTEST_GUILESS_MAIN(TestTypedTime)
#include "tst_typedtime.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/permissions.h"
#include "core/rules/taskrules.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

namespace {

QString codeOf(const Task &one)
{
    const auto fits = checkTask(tidied(one));
    return fits ? QString() : fits.error().code;
}

Task saying(const QString &text)
{
    Task one;
    one.text = text;
    return one;
}

qint64 at(const QString &when, const QTimeZone &zone)
{
    auto time = QDateTime::fromString(when, u"yyyy-MM-dd HH:mm"_s);
    time.setTimeZone(zone);
    return time.toMSecsSinceEpoch();
}

} // namespace

// What a to-do may be, and when it comes back.
class TestTaskRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsWantedAndHasALimit()
    {
        QCOMPARE(codeOf(saying(u"  Call back \r\n twice "_s)), QString());
        QCOMPARE(tidied(saying(u"  Call back\r\ntwice "_s)).text, u"Call back\ntwice"_s);
        QCOMPARE(tidied(saying(u"a"_s + QChar(0) + u"b"_s)).text, u"ab"_s);
        QCOMPARE(codeOf(saying(u" \n "_s)), u"task.empty"_s);
        QCOMPARE(codeOf(saying(QString(Task::LongestText, u'x'))), QString());
        QCOMPARE(codeOf(saying(QString(Task::LongestText + 1, u'x'))), u"task.too-long"_s);
        QCOMPARE(codeOf(saying(QString(10'000, u'茶'))), u"task.too-long"_s);
    }

    void whatComesBackHasATime()
    {
        auto one = saying(u"Report"_s);
        one.repeat = TaskRepeat::Weekly;
        QCOMPARE(codeOf(one), u"task.no-due"_s);
        one.dueAt = 1;
        QCOMPARE(codeOf(one), QString());
    }

    void aDayOfTheMonthIsOfMonthlyOnesOnly()
    {
        auto one = saying(u"Invoice"_s);
        one.day = 31;
        QCOMPARE(tidied(one).day, 0);
        one.repeat = TaskRepeat::Monthly;
        QCOMPARE(tidied(one).day, 31);
        one.day = 32;
        QCOMPARE(tidied(one).day, 0);
        one.day = -1;
        QCOMPARE(tidied(one).day, 0);
    }

    void whenItComesBack_data()
    {
        QTest::addColumn<int>("repeat");
        QTest::addColumn<int>("day");
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("next");
        const auto row = [](const char *name,
                            TaskRepeat repeat,
                            int day,
                            const char *due,
                            const char *now,
                            const char *next) {
            QTest::newRow(name) << int(repeat) << day << QString::fromLatin1(due)
                                << QString::fromLatin1(now) << QString::fromLatin1(next);
        };
        using enum TaskRepeat;
        row("daily", Daily, 0, "2026-11-28 09:00", "2026-11-28 08:00", "2026-11-29 09:00");
        row("daily, late", Daily, 0, "2026-11-20 09:00", "2026-11-28 09:00", "2026-11-29 09:00");
        row("weekdays, on Friday",
            Weekdays,
            0,
            "2026-11-27 17:30",
            "2026-11-27 18:00",
            "2026-11-30 17:30");
        row("weekdays, from a Saturday",
            Weekdays,
            0,
            "2026-11-28 17:30",
            "2026-11-28 18:00",
            "2026-11-30 17:30");
        row("weekly", Weekly, 0, "2026-12-28 09:00", "2026-12-28 10:00", "2027-01-04 09:00");
        row("monthly", Monthly, 0, "2026-11-15 09:00", "2026-11-15 10:00", "2026-12-15 09:00");
        row("monthly, short",
            Monthly,
            31,
            "2027-01-31 09:00",
            "2027-01-31 10:00",
            "2027-02-28 09:00");
        row("monthly, long again",
            Monthly,
            31,
            "2027-02-28 09:00",
            "2027-02-28 10:00",
            "2027-03-31 09:00");
        row("leap year", Monthly, 30, "2028-01-30 09:00", "2028-01-30 10:00", "2028-02-29 09:00");
        row("years late", Monthly, 1, "2016-01-01 09:00", "2026-11-28 09:00", "2026-12-01 09:00");
    }

    void whenItComesBack()
    {
        QFETCH(int, repeat);
        QFETCH(int, day);
        QFETCH(QString, due);
        QFETCH(QString, now);
        QFETCH(QString, next);
        const QTimeZone zone("Asia/Taipei");
        auto one = saying(u"x"_s);
        one.repeat = static_cast<TaskRepeat>(repeat);
        one.day = day;
        one.dueAt = at(due, zone);
        QCOMPARE(nextDue(one, at(now, zone), zone), at(next, zone));
    }

    void itStaysAtItsHourWhereClocksAreSet()
    {
        const QTimeZone zone("Europe/Berlin");
        auto one = saying(u"x"_s);
        one.repeat = TaskRepeat::Daily;
        one.dueAt = at(u"2026-10-24 09:00"_s, zone);
        QCOMPARE(nextDue(one, one.dueAt, zone), at(u"2026-10-25 09:00"_s, zone));
        QCOMPARE(nextDue(one, one.dueAt, zone) - one.dueAt, qint64(25) * 60 * 60 * 1000);
    }

    void whatDoesNotComeBackDoesNot()
    {
        auto one = saying(u"x"_s);
        one.dueAt = 1;
        QCOMPARE(nextDue(one, 0, QTimeZone::utc()), 0);
        one.repeat = TaskRepeat::Daily;
        one.dueAt = 0;
        QCOMPARE(nextDue(one, 0, QTimeZone::utc()), 0);
    }

    void whatIsToBeDoneFirstStandsFirst()
    {
        auto never = saying(u"never"_s);
        auto soon = saying(u"soon"_s);
        soon.dueAt = 10;
        auto later = saying(u"later"_s);
        later.dueAt = 20;
        auto done = saying(u"done"_s);
        done.dueAt = 1;
        done.doneAt = 5;
        auto doneLast = done;
        doneLast.text = u"done last"_s;
        doneLast.doneAt = 9;
        QList<Task> all{done, never, later, doneLast, soon};
        std::sort(all.begin(), all.end(), isTaskBefore);
        QStringList texts;
        for (const auto &one : all)
            texts << one.text;
        QCOMPARE(texts.join(u','), u"soon,later,never,done last,done"_s);
        done.repeat = TaskRepeat::Daily;
        QVERIFY(!done.isDone());
    }

    void whoseItIsAndWhoMayRemoveIt()
    {
        auto one = saying(u"x"_s);
        one.madeBy = UserId(u"amy"_s);
        QVERIFY(isMine(one, UserId(u"amy"_s)));
        QVERIFY(!isMine(one, UserId(u"ben"_s)));
        one.assignee = UserId(u"ben"_s);
        QVERIFY(!isMine(one, UserId(u"amy"_s)));
        QVERIFY(isMine(one, UserId(u"ben"_s)));
        User ben{UserId(u"ben"_s), u"Ben"_s, {}, User::Role::Agent, 1};
        QVERIFY(!mayRemove(ben, one));
        ben.role = User::Role::Supervisor;
        QVERIFY(mayRemove(ben, one));
        QVERIFY(mayRemove({UserId(u"amy"_s), {}, {}, User::Role::Agent, 1}, one));
    }
};

QTEST_GUILESS_MAIN(TestTaskRules)
#include "tst_taskrules.moc"

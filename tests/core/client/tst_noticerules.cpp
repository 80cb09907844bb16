// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/noticerules.h"

#include <QTest>

using namespace Frontdesk;

namespace {

constexpr qint64 Now = 1'779'271'740'000; // Wednesday, 20 May 2026, 10:09 UTC
constexpr qint64 Minute = 60'000;

const NoticeVerdict Nothing{};
const NoticeVerdict Listed{NoticeVerdict::Way::List, NoticeSound::None, true};
const NoticeVerdict Shown{NoticeVerdict::Way::Show, NoticeSound::OfAccount, true};

struct Case;
using Change = void (*)(Case &);

/// One message and everything around it; a row of the table changes what it is about.
struct Case {
    Message message;
    NoticeFacts facts;
    NoticeMoment moment;
    NoticeSettings settings;

    Case()
    {
        message.conversation = ConversationId(QStringLiteral("c"));
        message.account = AccountId(QStringLiteral("a"));
        message.arrivedAt = Now - 1000;
        moment.now = Now;
        moment.zone = QTimeZone::utc();
    }
};

void isTwoMinutesOld(Case &c)
{
    c.message.arrivedAt = Now - 2 * Minute;
}
void isOlder(Case &c)
{
    c.message.arrivedAt = Now - 2 * Minute - 1;
}
void isOurs(Case &c)
{
    c.message.direction = Direction::Outbound;
}
void isAThinLine(Case &c)
{
    c.message.direction = Direction::System;
}
void isAnEvent(Case &c)
{
    c.message.content.kind = ContentKind::Event;
}
void wasTakenBack(Case &c)
{
    c.message.content.kind = ContentKind::Erased;
}
void isOpen(Case &c)
{
    c.moment.windowActive = true;
    c.moment.open = c.message.conversation;
}
void isOpenBehindOtherWindows(Case &c)
{
    isOpen(c);
    c.moment.windowActive = false;
}
void anotherIsOpen(Case &c)
{
    isOpen(c);
    c.moment.open = ConversationId(QStringLiteral("other"));
}
void isMuted(Case &c)
{
    c.settings.muted.insert(c.message.conversation);
}
void accountIsSilent(Case &c)
{
    c.settings.accounts[c.message.account].scope = NoticeScope::None;
}
void anotherAccountIsSilent(Case &c)
{
    c.settings.accounts[AccountId(QStringLiteral("b"))].scope = NoticeScope::None;
}
void mineOnly(Case &c)
{
    c.settings.standard.scope = NoticeScope::Mine;
}
void mineOnlyAndMine(Case &c)
{
    mineOnly(c);
    c.facts.mine = true;
}
void withoutSound(Case &c)
{
    c.settings.standard.sound = NoticeSound::None;
}
void withoutPreview(Case &c)
{
    c.settings.accounts[c.message.account].hidePreview = true;
}
void quietForAMinute(Case &c)
{
    c.settings.quietUntil = Now + Minute;
}
void quietUntilNow(Case &c)
{
    c.settings.quietUntil = Now;
}
void quietButVip(Case &c)
{
    quietForAMinute(c);
    c.facts.vip = true;
}
void quietForVipsToo(Case &c)
{
    quietButVip(c);
    c.settings.vipBreaksThrough = false;
}
void vipOfASilentAccount(Case &c)
{
    accountIsSilent(c);
    c.facts.vip = true;
}
void accountIsListed(Case &c)
{
    c.settings.accounts[c.message.account].scope = NoticeScope::ListOnly;
}
void vipOfAListedAccount(Case &c)
{
    accountIsListed(c);
    c.facts.vip = true;
}
void vipWhoMayNotBreakThrough(Case &c)
{
    vipOfAListedAccount(c);
    c.settings.vipBreaksThrough = false;
}
void aViewSaysAlways(Case &c)
{
    accountIsSilent(c);
    c.settings.views.insert(ViewId(QStringLiteral("v")), ViewNotice::Always);
    c.facts.always = true;
}
void aViewSaysNever(Case &c)
{
    c.settings.views.insert(ViewId(QStringLiteral("v")), ViewNotice::Never);
    c.facts.never = true;
}
void viewsSayBoth(Case &c)
{
    aViewSaysAlways(c);
    c.facts.never = true;
}
void alwaysButMuted(Case &c)
{
    aViewSaysAlways(c);
    c.facts.muted = true;
}
void alwaysButQuiet(Case &c)
{
    aViewSaysAlways(c);
    quietForAMinute(c);
}

void isOlderAndWasMissed(Case &c)
{
    isOlder(c);
    c.moment.since = c.message.arrivedAt;
}
void cameBeforeTheProgram(Case &c)
{
    isOlder(c);
    c.moment.since = c.message.arrivedAt + 1;
}
void cameWhileAway(Case &c)
{
    c.moment.awayUntil = Now - 500;
}
void cameAfterThat(Case &c)
{
    c.moment.awayUntil = c.message.arrivedAt;
}
void missedByWhoIsNotDisturbed(Case &c)
{
    isOlderAndWasMissed(c);
    quietForAMinute(c);
}

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Frontdesk::QuietDay)
Q_DECLARE_METATYPE(Frontdesk::NoticeVerdict)

class TestNoticeRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<NoticeVerdict>("verdict");
        const auto row = [](const char *name, Change change, const NoticeVerdict &verdict) {
            QTest::newRow(name) << change << verdict;
        };
        row(
            "news", [](Case &) {}, Shown);
        row("two minutes old", isTwoMinutesOld, Shown);
        row("older", isOlder, Nothing);
        const NoticeVerdict missed{NoticeVerdict::Way::List, NoticeSound::None, true, true};
        row("older, but missed", isOlderAndWasMissed, missed);
        row("from before the program", cameBeforeTheProgram, Nothing);
        row("while away", cameWhileAway, missed);
        row("since", cameAfterThat, Shown);
        row("missed, and do not disturb", missedByWhoIsNotDisturbed, Listed);
        row("ours", isOurs, Nothing);
        row("a thin line", isAThinLine, Nothing);
        row("an event", isAnEvent, Nothing);
        row("taken back", wasTakenBack, Nothing);
        row("on screen", isOpen, Nothing);
        row("behind other windows", isOpenBehindOtherWindows, Shown);
        row("focus on another chat", anotherIsOpen, Shown);
        row("muted", isMuted, Nothing);
        row("silent account", accountIsSilent, Nothing);
        row("another silent account", anotherAccountIsSilent, Shown);
        row("mine only", mineOnly, Nothing);
        row("mine only, and mine", mineOnlyAndMine, Shown);
        row("no sound", withoutSound, {NoticeVerdict::Way::Show, NoticeSound::None, true});
        row("no preview",
            withoutPreview,
            {NoticeVerdict::Way::Show, NoticeSound::OfAccount, false});
        row("do not disturb", quietForAMinute, Listed);
        row("it is over", quietUntilNow, Shown);
        row("VIPs break through", quietButVip, Shown);
        row("unless they may not", quietForVipsToo, Listed);
        row("not through a silent account", vipOfASilentAccount, Nothing);
        row("an account that is listed", accountIsListed, Listed);
        row("a VIP of it", vipOfAListedAccount, Shown);
        row("no VIP gets through", vipWhoMayNotBreakThrough, Listed);
        row("a view says always", aViewSaysAlways, Shown);
        row("a view says never", aViewSaysNever, Nothing);
        row("views say both", viewsSayBoth, Nothing);
        row("always, but muted", alwaysButMuted, Nothing);
        row("always, but do not disturb", alwaysButQuiet, Listed);
    }

    void table()
    {
        QFETCH(Change, change);
        QFETCH(NoticeVerdict, verdict);
        Case c;
        change(c);
        QCOMPARE(judgeNotice(c.message, c.facts, c.moment, c.settings), verdict);
    }

    void hours_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("hoursEast");
        QTest::addColumn<bool>("quiet");
        // It is 10:09 UTC.
        QTest::newRow("within") << 9 * 60 << 17 * 60 << 0 << true;
        QTest::newRow("before") << 11 * 60 << 17 * 60 << 0 << false;
        QTest::newRow("first minute") << 10 * 60 + 9 << 11 * 60 << 0 << true;
        QTest::newRow("last minute is over") << 9 * 60 << 10 * 60 + 9 << 0 << false;
        QTest::newRow("over midnight, evening") << 18 * 60 << 8 * 60 << 8 << true; // 18:09
        QTest::newRow("over midnight, morning") << 22 * 60 << 8 * 60 << -5 << true; // 05:09
        QTest::newRow("over midnight, day") << 22 * 60 << 8 * 60 << 0 << false;
        QTest::newRow("no time at all") << 10 * 60 << 10 * 60 << 0 << false;
    }

    void hours()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, hoursEast);
        NoticeSettings settings;
        settings.hours = {true, from, to};
        const QTimeZone zone(hoursEast * 3600);
        QTEST(isQuiet(settings, Now, zone), "quiet");
        settings.hours.on = false;
        QVERIFY(!isQuiet(settings, Now, zone));
    }

    void weekdays_data()
    {
        QTest::addColumn<int>("daysLater"); // of the day of Now
        QTest::addColumn<QuietDay>("that");
        QTest::addColumn<bool>("quiet");
        using Kind = QuietDay::Kind;
        // Every day from 22:00 to 8:00; it is 10:09 UTC.
        QTest::newRow("at no time") << 0 << QuietDay{Kind::Never} << false;
        QTest::newRow("the whole day") << 0 << QuietDay{Kind::Always} << true;
        QTest::newRow("the whole of another day") << 1 << QuietDay{Kind::Always} << false;
        QTest::newRow("at other times") << 0 << QuietDay{Kind::Hours, 9 * 60, 17 * 60} << true;
        QTest::newRow("another day at other times")
            << 1 << QuietDay{Kind::Hours, 9 * 60, 17 * 60} << false;
        QTest::newRow("since the evening before")
            << -1 << QuietDay{Kind::Hours, 22 * 60, 11 * 60} << true;
        QTest::newRow("until the evening before is over")
            << -1 << QuietDay{Kind::Hours, 22 * 60, 10 * 60} << false;
        QTest::newRow("the whole day before") << -1 << QuietDay{Kind::Always} << false;
    }

    void weekdays()
    {
        QFETCH(const int, daysLater);
        QFETCH(const QuietDay, that);
        const auto today = QDateTime::fromMSecsSinceEpoch(Now, QTimeZone::utc()).date();
        NoticeSettings settings;
        settings.hours = {true, 22 * 60, 8 * 60};
        settings.hours.days.insert(today.addDays(daysLater).dayOfWeek(), that);
        QTEST(isQuiet(settings, Now, QTimeZone::utc()), "quiet");
    }

    void holidays()
    {
        const auto at = [](QDate day, QTime time) {
            return QDateTime(day, time, QTimeZone::utc()).toMSecsSinceEpoch();
        };
        const auto quiet = [&](const NoticeSettings &settings, qint64 now) {
            return isQuiet(settings, now, QTimeZone::utc());
        };
        const QDate national(2026, 10, 10); // of Taiwan
        NoticeSettings settings;
        settings.hours = {true, 22 * 60, 8 * 60};
        QVERIFY(!quiet(settings, at(national, QTime(12, 0))));
        settings.hours.holidays = {HolidayCountry::Taiwan};
        QVERIFY(quiet(settings, at(national, QTime(12, 0))));
        QVERIFY(quiet(settings, at(national, QTime(23, 59))));
        QVERIFY(!quiet(settings, at(national.addDays(1), QTime(12, 0))));
        // The night before a holiday has the day after it; the holiday ends at midnight.
        QVERIFY(!quiet(settings, at(national.addDays(1), QTime(0, 30))));
        settings.hours.days.insert(national.dayOfWeek(), {QuietDay::Kind::Never});
        QVERIFY(quiet(settings, at(national, QTime(12, 0))));
        settings.hours.holidays = {HolidayCountry::Japan};
        QVERIFY(!quiet(settings, at(national, QTime(12, 0))));
        settings.hours.holidays = {HolidayCountry::Taiwan};
        settings.hours.on = false;
        QVERIFY(!quiet(settings, at(national, QTime(12, 0))));
    }

    void anAccountHasTimesOfItsOwn()
    {
        Case c;
        c.settings.hours = {true, 9 * 60, 17 * 60};
        QCOMPARE(judgeNotice(c.message, c.facts, c.moment, c.settings), Listed);
        c.settings.quietAccounts.insert(c.message.account, {true, 22 * 60, 8 * 60});
        QCOMPARE(judgeNotice(c.message, c.facts, c.moment, c.settings), Shown);
        c.settings.hours.on = false;
        c.settings.quietAccounts.insert(c.message.account, {true, 9 * 60, 17 * 60});
        QCOMPARE(judgeNotice(c.message, c.facts, c.moment, c.settings), Listed);
        Conversation conversation;
        conversation.account = c.message.account;
        QCOMPARE(judgeWorkNews(conversation, Now, {}, c.moment, c.settings).way,
                 NoticeVerdict::Way::List);
        conversation.account = AccountId(QStringLiteral("other"));
        QCOMPARE(judgeWorkNews(conversation, Now, {}, c.moment, c.settings).way,
                 NoticeVerdict::Way::Show);
    }

    void whatIsMeantForMeIsAtLeastListed_data()
    {
        QTest::addColumn<bool>("quiet");
        QTest::addColumn<bool>("vip");
        QTest::addColumn<bool>("tellsOfNothing");
        QTest::addColumn<bool>("muted");
        QTest::addColumn<bool>("looksAtIt");
        QTest::addColumn<NoticeVerdict>("verdict");
        QTest::newRow("told") << false << false << false << false << false << Shown;
        QTest::newRow("do not disturb") << true << false << false << false << false << Listed;
        QTest::newRow("of a VIP") << true << true << false << false << false << Shown;
        QTest::newRow("account off") << false << false << true << false << false << Listed;
        QTest::newRow("muted") << false << true << false << true << false << Nothing;
        QTest::newRow("in the open chat") << false << false << false << false << true << Nothing;
    }

    void whatIsMeantForMeIsAtLeastListed()
    {
        QFETCH(const bool, quiet);
        QFETCH(const bool, vip);
        QFETCH(const bool, tellsOfNothing);
        QFETCH(const bool, muted);
        QFETCH(const bool, looksAtIt);
        Conversation conversation;
        conversation.id = ConversationId(QStringLiteral("c"));
        NoticeSettings settings;
        settings.quietUntil = quiet ? Now + Minute : 0;
        settings.standard.scope = tellsOfNothing ? NoticeScope::None : NoticeScope::Mine;
        NoticeMoment moment;
        moment.now = Now;
        moment.zone = QTimeZone::utc();
        moment.windowActive = looksAtIt;
        moment.open = conversation.id;
        QTEST(judgeWorkNews(conversation, Now, {false, vip, muted}, moment, settings), "verdict");
    }
};

QTEST_APPLESS_MAIN(TestNoticeRules)
#include "tst_noticerules.moc"

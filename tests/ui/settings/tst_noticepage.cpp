// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/account.h"
#include "ui/settings/noticepage.h"
#include "ui/settings/noticestore.h"
#include "ui/settings/quiettimes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;

namespace {

QList<Account> twoAccounts()
{
    Account a;
    a.id = AccountId(QStringLiteral("a"));
    a.name = QStringLiteral("Taipei");
    Account b;
    b.id = AccountId(QStringLiteral("b"));
    b.name = QStringLiteral("Tokyo");
    return {a, b};
}

QList<SavedView> twoViews()
{
    SavedView vip;
    vip.id = ViewId(QStringLiteral("v1"));
    vip.name = QStringLiteral("VIP");
    SavedView parcels;
    parcels.id = ViewId(QStringLiteral("v2"));
    parcels.name = QStringLiteral("Parcels");
    return {vip, parcels};
}

NoticeSettings last(const QSignalSpy &changed)
{
    return changed.last().first().value<NoticeSettings>();
}

} // namespace

class TestNoticePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThereAgainAfterARestart()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("x.ini")), QSettings::IniFormat);
        QCOMPARE(loadNotices(settings), NoticeSettings());
        NoticeSettings notices;
        notices.standard = {NoticeScope::Mine, NoticeSound::Knock, true};
        notices.accounts.insert(AccountId(QStringLiteral("a")),
                                {NoticeScope::None, NoticeSound::None, false});
        notices.views.insert(ViewId(QStringLiteral("v1")), ViewNotice::Always);
        notices.views.insert(ViewId(QStringLiteral("v2")), ViewNotice::Never);
        notices.muted.insert(ConversationId(QStringLiteral("c")));
        notices.hours = {true, 12 * 60, 13 * 60};
        notices.hours.holidays = {HolidayCountry::Thailand, HolidayCountry::Japan};
        notices.hours.days.insert(7, {QuietDay::Kind::Always, 0, 60});
        notices.quietAccounts.insert(
            AccountId(QStringLiteral("a")),
            {true, 60, 120, {{1, {QuietDay::Kind::Never, 5, 6}}}, {HolidayCountry::Taiwan}});
        notices.quietUntil = 1'779'271'740'000;
        notices.vipBreaksThrough = false;
        saveNotices(notices, settings);
        QCOMPARE(loadNotices(settings), notices);
    }

    void nonsenseIsAsNew()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("x.ini")), QSettings::IniFormat);
        settings.setValue(QStringLiteral("notices/rules"),
                          QByteArray(R"({"standard":{"scope":9},"quietFrom":9999,"quietTo":-4})"));
        QCOMPARE(loadNotices(settings), NoticeSettings());
    }

    void whatAnOlderProgramKeptStillCounts()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("x.ini")), QSettings::IniFormat);
        settings.setValue(
            QStringLiteral("notices/rules"),
            QByteArray(R"({"standard":{"sound":false},"accounts":{"a":{"sound":true}}})"));
        const auto notices = loadNotices(settings);
        QCOMPARE(notices.standard.sound, NoticeSound::None);
        QCOMPARE(notices.ruleOf(AccountId(QStringLiteral("a"))).sound, NoticeSound::Desktop);
    }

    void anAccountHasItsOwnSound()
    {
        Theme theme;
        NoticePage page(theme, {}, twoAccounts());
        page.show();
        QSignalSpy changed(&page, &NoticePage::changed);
        QVERIFY(!page.accountSound()->isEnabled()); // as for all
        QTest::keyClick(page.accountScope(), Qt::Key_Down); // every chat, by a rule of its own
        QTest::keyClick(page.accountSound(), Qt::Key_End);
        const AccountId taipei(QStringLiteral("a"));
        QCOMPARE(last(changed).ruleOf(taipei).sound, NoticeSound::Knock);
        QCOMPARE(last(changed).standard.sound, NoticeSound::OfAccount);
        QTest::keyClick(page.sound(), Qt::Key_Home);
        QCOMPARE(last(changed).standard.sound, NoticeSound::None);

        QSignalSpy sample(&page, &NoticePage::sampleRequested);
        const auto buttons = page.findChildren<Button *>();
        QCOMPARE(buttons.size(), 2);
        for (auto *button : buttons)
            button->click();
        QVERIFY(sample.first().first().value<AccountId>().isNull());
        QCOMPARE(sample.last().first().value<AccountId>(), taipei);
    }

    void anAccountHasItsOwnRule()
    {
        Theme theme;
        NoticePage page(theme, {}, twoAccounts());
        page.show();
        QSignalSpy changed(&page, &NoticePage::changed);
        page.account()->setFocus();
        QTest::keyClick(page.account(), Qt::Key_End); // Tokyo
        QTest::keyClick(page.accountScope(), Qt::Key_End); // nothing
        QCOMPARE(changed.size(), 1);
        const AccountId tokyo(QStringLiteral("b"));
        QCOMPARE(last(changed).accounts.keys(), QList<AccountId>{tokyo});
        QCOMPARE(last(changed).ruleOf(tokyo).scope, NoticeScope::None);
        QCOMPARE(last(changed).standard.scope, NoticeScope::All);
        QTest::keyClick(page.accountScope(), Qt::Key_Home); // as for all
        QVERIFY(last(changed).accounts.isEmpty());
    }

    void aViewHasARule()
    {
        Theme theme;
        NoticePage page(theme, {}, {}, twoViews());
        page.show();
        QSignalSpy changed(&page, &NoticePage::changed);
        QTest::keyClick(page.view(), Qt::Key_End); // Parcels
        QTest::keyClick(page.viewRule(), Qt::Key_End); // never
        const ViewId parcels(QStringLiteral("v2"));
        QCOMPARE(last(changed).views, (QHash<ViewId, ViewNotice>{{parcels, ViewNotice::Never}}));
        QTest::keyClick(page.view(), Qt::Key_Home);
        QCOMPARE(page.viewRule()->currentIndex(), 0); // VIP has none
        QTest::keyClick(page.view(), Qt::Key_End);
        QCOMPARE(page.viewRule()->currentIndex(), 2);
        QTest::keyClick(page.viewRule(), Qt::Key_Home);
        QVERIFY(last(changed).views.isEmpty());
    }

    void quietHoursCountAtOnce()
    {
        Theme theme;
        NoticePage page(theme, {}, {});
        page.show();
        QSignalSpy changed(&page, &NoticePage::changed);
        page.quiet()->on()->click();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(last(changed).hours, (QuietHours{true, 22 * 60, 8 * 60}));
    }

    void aWeekdayIsAnotherOne()
    {
        Theme theme;
        NoticePage page(theme, {}, twoAccounts());
        page.show();
        QSignalSpy changed(&page, &NoticePage::changed);
        auto &quiet = *page.quiet();
        QVERIFY(!quiet.day()->isEnabled());
        quiet.on()->click();
        QVERIFY(!quiet.kind()->isEnabled()); // every day is as it is
        QTest::keyClick(quiet.day(), Qt::Key_End); // Sunday
        QVERIFY(!quiet.from()->isEnabled());
        QTest::keyClick(quiet.kind(), Qt::Key_End);
        QCOMPARE(last(changed).hours.days.value(7).kind, QuietDay::Kind::Always);
        QCOMPARE(last(changed).hours.days.size(), 1);
        QTest::keyClick(quiet.day(), Qt::Key_Up); // Saturday is as every day
        QCOMPARE(quiet.kind()->currentIndex(), 0);
        QTest::keyClick(quiet.kind(), Qt::Key_Down); // at other times
        QTest::keyClick(quiet.from(), Qt::Key_Home);
        QCOMPARE(last(changed).hours.days.value(6), (QuietDay{QuietDay::Kind::Hours, 0, 8 * 60}));
        QCOMPARE(last(changed).hours.from, 22 * 60);
        QTest::keyClick(quiet.day(), Qt::Key_End);
        QTest::keyClick(quiet.kind(), Qt::Key_Home);
        QCOMPARE(last(changed).hours.days.keys(), QList<int>{6});
    }

    void anAccountIsQuietAtOtherTimes()
    {
        Theme theme;
        NoticePage page(theme, {}, twoAccounts());
        page.show();
        QSignalSpy changed(&page, &NoticePage::changed);
        auto &quiet = *page.quiet();
        QVERIFY(!quiet.own()->isVisible());
        quiet.on()->click();
        QTest::keyClick(quiet.account(), Qt::Key_End); // Tokyo
        QVERIFY(quiet.own()->isVisible());
        QVERIFY(quiet.on()->isChecked() && !quiet.on()->isEnabled()); // as all
        quiet.own()->click();
        const AccountId tokyo(QStringLiteral("b"));
        QCOMPARE(last(changed).quietAccounts.value(tokyo), last(changed).hours);
        QTest::keyClick(quiet.from(), Qt::Key_Home);
        QCOMPARE(last(changed).hoursOf(tokyo).from, 0);
        QCOMPARE(last(changed).hours.from, 22 * 60);
        quiet.own()->click();
        QVERIFY(last(changed).quietAccounts.isEmpty());
        QCOMPARE(quiet.from()->currentData().toInt(), 22 * 60);
    }

    void everyControlHasAName()
    {
        Theme theme;
        NoticePage page(theme, {}, twoAccounts(), twoViews());
        const auto boxes = page.findChildren<QComboBox *>();
        QCOMPARE(boxes.size(), 12);
        for (const auto *box : boxes)
            QVERIFY(!box->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestNoticePage)
#include "tst_noticepage.moc"

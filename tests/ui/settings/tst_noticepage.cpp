// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/account.h"
#include "ui/settings/noticepage.h"
#include "ui/settings/noticestore.h"
#include "ui/theme/theme.h"

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
        notices.standard = {NoticeScope::Mine, false, true};
        notices.accounts.insert(AccountId(QStringLiteral("a")), {NoticeScope::None, true, false});
        notices.muted.insert(ConversationId(QStringLiteral("c")));
        notices.hours = {true, 12 * 60, 13 * 60};
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

    void quietHoursCountAtOnce()
    {
        Theme theme;
        NoticePage page(theme, {}, {});
        page.show();
        QSignalSpy changed(&page, &NoticePage::changed);
        page.quiet()->click();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(last(changed).hours, (QuietHours{true, 22 * 60, 8 * 60}));
    }

    void everyControlHasAName()
    {
        Theme theme;
        NoticePage page(theme, {}, twoAccounts());
        const auto boxes = page.findChildren<QComboBox *>();
        QCOMPARE(boxes.size(), 5);
        for (const auto *box : boxes)
            QVERIFY(!box->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestNoticePage)
#include "tst_noticepage.moc"

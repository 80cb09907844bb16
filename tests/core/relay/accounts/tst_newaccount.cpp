// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/accounts/newaccount.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;

namespace {

Accounts::Pointer other(const QString &letter, const QString &group, int color)
{
    ConnectedAccount connected;
    connected.account.letter = letter;
    connected.account.group = group;
    connected.account.color = color;
    return std::make_shared<const ConnectedAccount>(connected);
}

NewAccount wanted()
{
    NewAccount account;
    account.channelId = u"123"_s;
    account.channelSecret = QString(32, u'a');
    return account;
}

AccountInfo info(const QString &name, const QString &basicId = u"@118Taipi"_s)
{
    AccountInfo account;
    account.userId = u"U1"_s;
    account.basicId = basicId;
    account.displayName = name;
    return account;
}

} // namespace

class TestNewAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsInWhatWasLeftOpen()
    {
        const auto made = completed(wanted(), info(u"晴葉茶館 台北"_s), {}, 1);
        QCOMPARE(made.account.name, u"晴葉茶館 台北"_s);
        QCOMPARE(made.account.slug, u"118taipi"_s);
        QCOMPARE(made.account.letter, u"晴"_s);
        QCOMPARE(made.account.color, 1);
        QCOMPARE(made.botUserId, u"U1"_s);
        QCOMPARE(made.channelId, QByteArray("123"));
        QVERIFY(made.adapter);
        QVERIFY(!made.account.id.isNull());
        QCOMPARE(completed(wanted(), info(u"x"_s, u"@茶"_s), {}, 1).account.slug, u"123"_s);
    }

    void keepsWhatWasAskedFor()
    {
        auto account = wanted();
        account.slug = u"taipei"_s;
        account.name = u"台北"_s;
        account.letter = u"TP"_s;
        account.color = 9;
        const auto made = completed(account, info(u"晴葉茶館"_s), {}, 1);
        QCOMPARE(made.account.slug, u"taipei"_s);
        QCOMPARE(made.account.name, u"台北"_s);
        QCOMPARE(made.account.letter, u"TP"_s);
        QCOMPARE(made.account.color, 9);
    }

    void takesTheFirstFreeLetter_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("letter");
        QTest::newRow("first is taken") << u"晴葉"_s << u"葉"_s;
        QTest::newRow("all are taken") << u"晴"_s << u"晴"_s;
        QTest::newRow("Latin") << u"kyoto tea"_s << u"K"_s;
        QTest::newRow("Thai with its vowel") << u"ชาใบฟ้า"_s << u"ช"_s;
        QTest::newRow("marks first") << u"【\u2605】はれは"_s << u"は"_s;
        QTest::newRow("no letter at all") << u"\u2605 !"_s << u"?"_s;
    }
    void takesTheFirstFreeLetter()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, letter);
        const QList<Accounts::Pointer> others{other(u"晴"_s, {}, 1)};
        QCOMPARE(completed(wanted(), info(name), others, 1).account.letter, letter);
    }

    void takesTheNextColourOfTheGroup()
    {
        auto account = wanted();
        account.group = u"台灣"_s;
        QList<Accounts::Pointer> others{other(u"a"_s, u"台灣"_s, 1), other(u"b"_s, u"日本"_s, 2)};
        QCOMPARE(completed(account, info(u"x"_s), others, 1).account.color, 3);
        for (int color = 3; color <= 12; ++color)
            others.append(other(u"c"_s, u"日本"_s, color));
        QCOMPARE(completed(account, info(u"x"_s), others, 1).account.color, 2);
    }

    void checksFields_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::addColumn<bool>("fits");
        QTest::newRow("Han") << u"台"_s << true;
        QTest::newRow("two Latin") << u"Ab"_s << true;
        QTest::newRow("emoji of seven") << u"👩‍👩‍👧‍👦"_s << true;
        QTest::newRow("Thai cluster") << u"ที่"_s << true;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("two Han") << u"台北"_s << false;
        QTest::newRow("three Latin") << u"abc"_s << false;
        QTest::newRow("tower of marks") << u"a"_s + QString(40, QChar(0x0301)) << false;
    }
    void checksFields()
    {
        QFETCH(const QString, letter);
        QFETCH(const bool, fits);
        Account account;
        account.name = u"x"_s;
        account.letter = letter;
        QCOMPARE(checkAccountFields(account).hasValue(), fits);
    }
};

QTEST_GUILESS_MAIN(TestNewAccount)
#include "tst_newaccount.moc"

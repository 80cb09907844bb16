// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sendguard.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

namespace {

using Kind = GuardFinding::Kind;

Account account(const QString &id,
                const QString &name,
                const QString &basicId = {},
                const QString &group = {})
{
    Account made;
    made.id = AccountId(id);
    made.name = name;
    made.basicId = basicId;
    made.group = group;
    return made;
}

QList<Account> company()
{
    return {account(u"tw"_s, u"晴葉茶館 台北"_s, u"@111tea"_s, u"台北"_s),
            account(u"sh"_s, u"晴葉 線上商店"_s, u"@222shop"_s, u"台北"_s),
            account(u"hm"_s, u"木野居 家具"_s, u"@333home"_s, u"台北"_s),
            account(u"tp"_s, u"台北 晴葉會館"_s, u"@444hall"_s, u"台北"_s),
            account(u"th"_s, u"ชาใบฟ้า สยาม"_s, u"@555siam"_s, u"กรุงเทพฯ"_s),
            account(u"td"_s, u"ใบฟ้า เดลิเวอรี"_s, u"@666deli"_s, u"กรุงเทพฯ"_s),
            account(u"jp"_s, u"はれは茶房 渋谷"_s, u"@777tokyo"_s, u"東京"_s),
            account(u"ki"_s, u"Kinoya Interior"_s, u"@888kinoya"_s, u"東京"_s),
            account(u"cl"_s, u"Coffee Lab"_s, u"@999lab"_s, u"東京"_s),
            account(u"no"_s, u"Café Noir"_s, u"@000noir"_s, u"東京"_s)};
}

/// What was found, in the words of the text.
QStringList foundIn(const SendGuard &guard, const QString &text, std::optional<Kind> kind = {})
{
    QStringList words;
    for (const auto &finding : guard.check(text)) {
        if (!kind || finding.kind == *kind)
            words.append(text.sliced(finding.start, finding.length));
    }
    return words;
}

} // namespace

class TestSendGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherAccounts_data();
    void otherAccounts();
    void numbers_data();
    void numbers();
    void variables_data();
    void variables();
    void discounts_data();
    void discounts();
    void everyForeignNameIsCaught();
    void severalInTheOrderOfTheText();
    void whoseItIsHasToBeKnown();
    void isFast();
};

void TestSendGuard::otherAccounts_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const QStringList none;
    QTest::newRow("brand") << u"sh"_s << u"木野居會盡快處理"_s << QStringList{u"木野居"_s};
    QTest::newRow("whole name") << u"sh"_s << u"請洽木野居 家具。"_s
                                << QStringList{u"木野居 家具"_s};
    QTest::newRow("without the space")
        << u"sh"_s << u"請洽木野居家具"_s << QStringList{u"木野居家具"_s};
    QTest::newRow("own name") << u"hm"_s << u"木野居 家具 敬上"_s << none;
    QTest::newRow("own brand") << u"hm"_s << u"木野居敬上"_s << none;
    QTest::newRow("brand of both") << u"tw"_s << u"感謝您光臨晴葉"_s << none;
    QTest::newRow("sister of the same brand")
        << u"tw"_s << u"晴葉線上商店有貨"_s << QStringList{u"晴葉線上商店"_s};
    QTest::newRow("longer than the own")
        << u"sh"_s << u"晴葉茶館見"_s << QStringList{u"晴葉茶館"_s};
    QTest::newRow("a place is no brand") << u"ki"_s << u"台北有門市"_s << none;
    QTest::newRow("Simplified") << u"sh"_s << u"晴叶茶馆欢迎您"_s << QStringList{u"晴叶茶馆"_s};
    QTest::newRow("katakana") << u"sh"_s << u"ハレハ茶房です"_s << QStringList{u"ハレハ茶房"_s};
    QTest::newRow("case and width")
        << u"sh"_s << u"ＫＩＮＯＹＡ ships"_s << QStringList{u"ＫＩＮＯＹＡ"_s};
    QTest::newRow("accents") << u"sh"_s << u"Cafe\u0301 Noir"_s
                             << QStringList{u"Cafe\u0301 Noir"_s};
    QTest::newRow("inside a word") << u"sh"_s << u"Mr Kinoyama called"_s << none;
    QTest::newRow("before Han") << u"sh"_s << u"是Kinoya的"_s << QStringList{u"Kinoya"_s};
    QTest::newRow("a common first word") << u"sh"_s << u"coffee for you"_s << none;
    QTest::newRow("behind it the name")
        << u"sh"_s << u"Coffee Lab!"_s << QStringList{u"Coffee Lab"_s};
    QTest::newRow("two sentences") << u"sh"_s << u"草木。野居住"_s << none;
    QTest::newRow("Thai brand") << u"td"_s << u"ชาใบฟ้าค่ะ"_s << QStringList{u"ชาใบฟ้า"_s};
    QTest::newRow("Thai, within the own") << u"th"_s << u"ใบฟ้าค่ะ"_s << none;
    QTest::newRow("id") << u"sh"_s << u"加 @888Kinoya 好友"_s << QStringList{u"@888Kinoya"_s};
    QTest::newRow("own id") << u"sh"_s << u"加 @222shop 好友"_s << none;
}

void TestSendGuard::otherAccounts()
{
    QFETCH(QString, own);
    QFETCH(QString, text);
    const SendGuard guard(company(), AccountId(own));
    QTEST(foundIn(guard, text, Kind::OtherAccount), "found");
}

void TestSendGuard::numbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("card");
    QTest::addColumn<QString>("identity");
    const QString none;
    const auto card = [&](const char *name, const QString &text, const QString &number) {
        QTest::newRow(name) << text << number << none;
    };
    const auto identity = [&](const char *name, const QString &text, const QString &number) {
        QTest::newRow(name) << text << none << number;
    };
    const auto nothing = [&](const char *name, const QString &text) {
        QTest::newRow(name) << text << none << none;
    };
    card("Visa", u"卡號4111111111111111。"_s, u"4111111111111111"_s);
    card("spaces", u"5500 0000 0000 0004 ok"_s, u"5500 0000 0000 0004"_s);
    card("dashes", u"3530-1113-3330-0000"_s, u"3530-1113-3330-0000"_s);
    card("American Express", u"3782 822463 10005"_s, u"3782 822463 10005"_s);
    card("Diners", u"30569309025904"_s, u"30569309025904"_s);
    card("full width",
         u"４１１１－１１１１－１１１１－１１１１"_s,
         u"４１１１－１１１１－１１１１－１１１１"_s);
    card("Thai digits", u"๔๑๑๑๑๑๑๑๑๑๑๑๑๑๑๑"_s, u"๔๑๑๑๑๑๑๑๑๑๑๑๑๑๑๑"_s);
    card("other groups before it", u"12 34 4111 1111 1111 1111"_s, u"4111 1111 1111 1111"_s);
    card("with its month", u"4111 1111 1111 1111 12/29"_s, u"4111 1111 1111 1111"_s);
    nothing("wrong check digit", u"4111111111111112"_s);
    nothing("no network", u"9111 1111 1111 1110"_s);
    nothing("all the same", u"4444444444444444"_s);
    nothing("longer", u"41111111111111110000"_s);
    nothing("order", u"TW4111111111111111"_s);
    nothing("address", u"https://post.example/4111111111111111?x=A123456789"_s);
    nothing("phones", u"0912-345-678, 02-2345-6789, +886 912 345 678, 080-1234-5678"_s);
    nothing("dates", u"2026-05-20 10:09, 2026/05/20, 20 05 2026, 202605010000"_s);
    nothing("prices", u"NT$1,990 + NT$12,500 = 14,490"_s);
    nothing("two lines", u"4111 1111\n1111 1111"_s);

    identity("Taiwan", u"身分證A123456789"_s, u"A123456789"_s);
    identity("small letter", u"(a123456789)"_s, u"a123456789"_s);
    identity("resident", u"A800000014"_s, u"A800000014"_s);
    nothing("Taiwan, wrong check digit", u"A123456788"_s);
    nothing("Taiwan, no such sex", u"A323456789"_s);
    nothing("Taiwan, longer", u"A1234567890 XA123456789"_s);
    identity("Thai", u"บัตร 1101700203450 ค่ะ"_s, u"1101700203450"_s);
    identity("Thai, grouped", u"1-1017-00203-45-0"_s, u"1-1017-00203-45-0"_s);
    nothing("Thai, wrong check digit", u"1101700203451"_s);
    nothing("Thai, other groups", u"110-1700-203-450"_s);
    identity("Japan", u"番号は123456789018です"_s, u"123456789018"_s);
    identity("Japan, grouped", u"1234 5678 9018"_s, u"1234 5678 9018"_s);
    nothing("Japan, wrong check digit", u"123456789019"_s);
    nothing("a parcel of Japan", u"1000-0000-0030"_s);
}

void TestSendGuard::numbers()
{
    QFETCH(QString, text);
    QFETCH(QString, card);
    QFETCH(QString, identity);
    const SendGuard guard;
    QCOMPARE(foundIn(guard, text, Kind::CardNumber).join(u'|'), card);
    QCOMPARE(foundIn(guard, text, Kind::IdentityNumber).join(u'|'), identity);
}

void TestSendGuard::variables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("one") << u"Hi {{contact.name}}!"_s << u"{{contact.name}}"_s;
    QTest::newRow("full width") << u"｛｛name｝｝您好"_s << u"｛｛name｝｝"_s;
    QTest::newRow("single") << u"{name} :}"_s << QString();
    QTest::newRow("open") << u"{{ smile"_s << QString();
    QTest::newRow("over lines") << u"{{\n}}"_s << QString();
}

void TestSendGuard::variables()
{
    QFETCH(QString, text);
    const SendGuard guard;
    QTEST(foundIn(guard, text).join(u'|'), "found");
}

void TestSendGuard::discounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("per cent") << u"now 90% OFF!"_s << u"90% OFF"_s;
    QTest::newRow("usual per cent") << u"10% off, 50% off"_s << QString();
    QTest::newRow("no discount") << u"100% cotton, 90% 棉"_s << QString();
    QTest::newRow("a tenth") << u"全館1折"_s << u"1折"_s;
    QTest::newRow("a tenth, in Han") << u"全館一折"_s << u"一折"_s;
    QTest::newRow("fifteen") << u"全館 15 折"_s << u"15 折"_s;
    QTest::newRow("usual") << u"全館88折，第二件5折，95折"_s << QString();
    QTest::newRow("with a point") << u"8.5折 1.5折"_s << u"1.5折"_s;
    QTest::newRow("ten is none") << u"10折"_s << QString();
    QTest::newRow("Japan") << u"全品９割引"_s << u"９割引"_s;
    QTest::newRow("Japan, kana") << u"90%オフ"_s << u"90%オフ"_s;
    QTest::newRow("Japan, usual") << u"2割引 20%オフ"_s << QString();
    QTest::newRow("Thai") << u"ลด 90% ค่ะ"_s << u"ลด 90%"_s;
    QTest::newRow("Thai, usual") << u"ลด 20%"_s << QString();
}

void TestSendGuard::discounts()
{
    QFETCH(QString, text);
    const SendGuard guard;
    QTEST(foundIn(guard, text).join(u'|'), "found");
}

/// What people paste by mistake is a template of another account, which ends with its name.
void TestSendGuard::everyForeignNameIsCaught()
{
    const auto accounts = company();
    int seeded = 0;
    for (const auto &own : accounts) {
        const SendGuard guard(accounts, own.id);
        for (const auto &other : accounts) {
            const QString text = u"您好，感謝您的訂購。\n"_s + other.name + u" 敬上"_s;
            const bool found = !foundIn(guard, text, Kind::OtherAccount).isEmpty();
            QVERIFY2(found == (own.id != other.id), qPrintable(own.name + u" / "_s + other.name));
            ++seeded;
        }
    }
    QCOMPARE(seeded, 100);
}

void TestSendGuard::severalInTheOrderOfTheText()
{
    const SendGuard guard(company(), AccountId(u"sh"_s));
    const auto text = u"您的卡號 5500 0000 0000 0004 已收到，木野居會盡快處理 {{name}}"_s;
    const auto found = guard.check(text);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0).kind, Kind::CardNumber);
    QCOMPARE(found.at(1).kind, Kind::OtherAccount);
    QCOMPARE(found.at(2).kind, Kind::UnfilledVariable);
}

void TestSendGuard::whoseItIsHasToBeKnown()
{
    const SendGuard guard(company(), AccountId(u"gone"_s));
    QVERIFY(guard.check(u"木野居"_s).isEmpty());
    QVERIFY(guard.check({}).isEmpty());
}

/// 5,000 letters, of which every second could begin something, and two hundred accounts.
void TestSendGuard::isFast()
{
    QList<Account> accounts = company();
    for (int i = 0; i < 200; ++i)
        accounts.append(account(QString::number(i), u"木野%1號 店"_s.arg(i), u"@4%1"_s.arg(i)));
    const SendGuard guard(accounts, AccountId(u"sh"_s));
    QString text;
    while (text.size() < 5'000)
        text += u"木野4111 1111 1111 1112 {{ A12345678 ๙๐% 1折扣 はれ "_s;
    text.truncate(5'000);
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 20; ++i) {
        QElapsedTimer timer;
        timer.start();
        (void)guard.check(text);
        best = std::min(best, timer.nsecsElapsed());
    }
#ifdef __OPTIMIZE__
    constexpr qint64 Budget = 2'000'000;
#else
    constexpr qint64 Budget =
        20'000'000; // nothing is inlined; a table looked through twice still shows
#endif
    QVERIFY2(best < Budget, qPrintable(QString::number(best)));
}

QTEST_APPLESS_MAIN(TestSendGuard)
#include "tst_sendguard.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/alias.h"

#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

namespace {

Alias named(const QString &name)
{
    Alias one;
    one.account = AccountId(u"a"_s);
    one.name = name;
    one.shown = true;
    return one;
}

QString codeOf(const Alias &one)
{
    const auto fits = checkAlias(one);
    return fits ? QString() : fits.error().code;
}

} // namespace

// Names that customers see, as LINE takes them.
class TestAlias : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesFollowTheRules_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::newRow("plain") << u"Mia"_s << QString();
        QTest::newRow("none") << QString() << u"alias.no-name"_s;
        QTest::newRow("20") << QString(20, u'x') << QString();
        QTest::newRow("21") << QString(21, u'x') << u"alias.too-long"_s;
        QTest::newRow("10,000") << QString(10'000, u'x') << u"alias.too-long"_s;
        QTest::newRow("10 emoji of two units") << u"😀"_s.repeated(10) << QString();
        QTest::newRow("11 emoji of two units") << u"😀"_s.repeated(11) << u"alias.too-long"_s;
        QTest::newRow("20 Han") << QString(20, QChar(0x6797)) << QString();
        QTest::newRow("line") << u"line"_s << u"alias.line"_s;
        QTest::newRow("in a name") << u"Caroline"_s << u"alias.line"_s;
        QTest::newRow("large") << u"MADELINE"_s << u"alias.line"_s;
        QTest::newRow("wide") << u"ＬＩＮＥ小林"_s << u"alias.line"_s;
        QTest::newRow("apart") << u"Lin E"_s << QString();
    }
    void namesFollowTheRules()
    {
        QFETCH(QString, name);
        QFETCH(QString, code);
        QCOMPARE(codeOf(named(name)), code);
    }

    void whatIsNotShownNeedsNoName()
    {
        auto one = named({});
        one.shown = false;
        QCOMPARE(codeOf(one), QString());
    }

    void picturesHaveSecureAddresses_data()
    {
        QTest::addColumn<QString>("icon");
        QTest::addColumn<bool>("fits");
        QTest::newRow("none") << QString() << true;
        QTest::newRow("https") << u"https://cdn.example.com/mia.png"_s << true;
        QTest::newRow("http") << u"http://cdn.example.com/mia.png"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("words") << u"my picture"_s << false;
        QTest::newRow("no host") << u"https:///mia.png"_s << false;
        QTest::newRow("too long") << u"https://cdn.example.com/"_s + QString(2000, u'x') << false;
        QTest::newRow("too long once encoded")
            << u"https://cdn.example.com/"_s + QString(700, QChar(0x6797)) << false;
    }
    void picturesHaveSecureAddresses()
    {
        QFETCH(QString, icon);
        QFETCH(bool, fits);
        auto one = named(u"Mia"_s);
        one.icon = icon;
        QCOMPARE(codeOf(one), fits ? QString() : u"alias.icon"_s);
    }

    void whatIsSuggestedIsTaken_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("suggested");
        QTest::newRow("Caroline") << u"Caroline"_s << u"Carol"_s;
        QTest::newRow("MADELINE") << u"MADELINE"_s << u"MADEL"_s;
        QTest::newRow("first") << u"Line Chen"_s << u"L Chen"_s;
        QTest::newRow("again") << u"lilinene"_s << u"lilne"_s;
        QTest::newRow("twice") << u"Pauline Adeline"_s << u"Paul Adel"_s;
        QTest::newRow("wide") << u"ＬＩＮＥ小林"_s << u"L小林"_s;
        QTest::newRow("long") << QString(30, u'x') << QString(20, u'x');
        QTest::newRow("fits") << u"Mia"_s << u"Mia"_s;
    }
    void whatIsSuggestedIsTaken()
    {
        QFETCH(QString, name);
        QFETCH(QString, suggested);
        QCOMPARE(suggestedAlias(name), suggested);
        QCOMPARE(codeOf(named(suggested)), QString());
    }

    void emojiAreNotCutApart()
    {
        const auto cut = suggestedAlias(u"x"_s + u"😀"_s.repeated(15));
        QCOMPARE(cut, u"x"_s + u"😀"_s.repeated(9));
    }
};

QTEST_GUILESS_MAIN(TestAlias)
#include "tst_alias.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/identityrules.h"

#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

// What is the same in two accounts, however it was typed (feature C10).
class TestIdentityRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameIsTheSame_data()
    {
        using Of = AttributeIdentity;
        QTest::addColumn<Of>("of");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("spaces") << Of::Phone << u"0912 345 678"_s << u"0912-345-678"_s;
        QTest::newRow("Taiwan") << Of::Phone << u"+886 912-345-678"_s << u"0912345678"_s;
        QTest::newRow("with a zero too") << Of::Phone << u"+886-0912345678"_s << u"0912345678"_s;
        QTest::newRow("00") << Of::Phone << u"00886912345678"_s << u"0912345678"_s;
        QTest::newRow("Japan") << Of::Phone << u"+81 90-1234-5678"_s << u"(090) 1234 5678"_s;
        QTest::newRow("Thailand") << Of::Phone << u"+66 81 234 5678"_s << u"081-2345678"_s;
        QTest::newRow("Thai digits") << Of::Phone << u"๐๘๑๒๓๔๕๖๗๘"_s << u"0812345678"_s;
        QTest::newRow("full width") << Of::Phone << u"０９１２３４５６７８"_s << u"0912345678"_s;
        QTest::newRow("a number field") << Of::Phone << u"912345678"_s << u"0912345678"_s;
        QTest::newRow("extension") << Of::Phone << u"02-2345-6789 分機 12"_s << u"0223456789"_s;
        QTest::newRow("case") << Of::Email << u" Amy@Example.COM"_s << u"amy@example.com"_s;
        QTest::newRow("wide @") << Of::Email << u"amy＠example.com"_s << u"amy@example.com"_s;
        QTest::newRow("dashes") << Of::Member << u"vip-00 123"_s << u"VIP00123"_s;
        QTest::newRow("wide letters") << Of::Member << u"ＶＩＰ００１２３"_s << u"vip00123"_s;
    }

    void theSameIsTheSame()
    {
        QFETCH(AttributeIdentity, of);
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(!identityKey(of, one).isEmpty());
        QCOMPARE(identityKey(of, one), identityKey(of, other));
    }

    void anotherIsAnother_data()
    {
        using Of = AttributeIdentity;
        QTest::addColumn<Of>("of");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("a digit") << Of::Phone << u"0912345678"_s << u"0912345679"_s;
        QTest::newRow("a country") << Of::Phone << u"+1 912 345 6789"_s << u"+44 912 345 6789"_s;
        QTest::newRow("a dot") << Of::Email << u"a.my@example.com"_s << u"amy@example.com"_s;
        QTest::newRow("a tag") << Of::Email << u"amy+tea@example.com"_s << u"amy@example.com"_s;
        QTest::newRow("zeros") << Of::Member << u"00123"_s << u"123"_s; // another card
    }

    void anotherIsAnother()
    {
        QFETCH(AttributeIdentity, of);
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(!identityKey(of, one).isEmpty());
        QVERIFY(identityKey(of, one) != identityKey(of, other));
    }

    void saysNothing_data()
    {
        using Of = AttributeIdentity;
        QTest::addColumn<Of>("of");
        QTest::addColumn<QString>("value");
        for (const auto of : {Of::None, Of::Member, Of::Email, Of::Phone}) {
            QTest::addRow("empty %d", int(of)) << of << QString();
            QTest::addRow("long %d", int(of)) << of << u"7"_s.repeated(10'000);
            QTest::addRow("controls %d", int(of)) << of << u"\u202e\u0000\n"_s;
        }
        QTest::newRow("zeros") << Of::Phone << u"0000000000"_s;
        QTest::newRow("short") << Of::Phone << u"12345"_s;
        QTest::newRow("two lines") << Of::Phone << u"0912345678 / 0987654321"_s;
        QTest::newRow("words") << Of::Phone << u"ask 0912345678"_s;
        QTest::newRow("no domain") << Of::Email << u"amy@example"_s;
        QTest::newRow("two") << Of::Email << u"amy@example.com, ben@example.com"_s;
        QTest::newRow("no address") << Of::Email << u"none"_s;
        QTest::newRow("dash") << Of::Member << u"-"_s;
        QTest::newRow("placeholder") << Of::Member << u"0000"_s;
        QTest::newRow("none") << Of::None << u"0912345678"_s;
    }

    void saysNothing()
    {
        QFETCH(AttributeIdentity, of);
        QFETCH(QString, value);
        QCOMPARE(identityKey(of, value), QString());
    }

    void namesAreComparedAsPeopleRead()
    {
        QCOMPARE(comparedName(u" ＡＭＹ  Lin "_s), comparedName(u"amy lin"_s));
        QVERIFY(comparedName(u"  "_s).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestIdentityRules)
#include "tst_identityrules.moc"

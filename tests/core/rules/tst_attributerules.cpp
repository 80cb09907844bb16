// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/permissions.h"
#include "core/rules/attributerules.h"

#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

namespace {

Attribute ofType(AttributeType type)
{
    Attribute one;
    one.id = AttributeId(u"a1"_s);
    one.name = u"Level"_s;
    one.type = type;
    if (type == AttributeType::List)
        one.choices = {u"Gold"_s, u"金卡"_s};
    if (type == AttributeType::Money)
        one.currency = u"TWD"_s;
    return one;
}

QString codeOf(const Attribute &one)
{
    const auto fits = checkAttribute(tidied(one));
    return fits ? QString() : fits.error().code;
}

} // namespace

class TestAttributeRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Empty @c kept and @c code: nothing is to stand there.
    void valuesAreKeptInOneForm_data()
    {
        using Type = AttributeType;
        QTest::addColumn<Type>("type");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("code");
        const auto row =
            [](const char *name, Type type, const QString &typed, const QString &kept) {
                QTest::newRow(name) << type << typed << kept << QString();
            };
        const auto bad = [](const char *name, Type type, const QString &typed, const char *code) {
            QTest::newRow(name) << type << typed << QString() << QString::fromLatin1(code);
        };
        row("text", Type::Text, u"  2 boxes "_s, u"2 boxes"_s);
        row("nothing", Type::Number, u"   "_s, {});
        row("longest text", Type::Text, QString(1000, u'x'), QString(1000, u'x'));
        bad("too long", Type::Text, QString(1001, u'x'), "value.too-long");
        row("whole", Type::Number, u"0042"_s, u"42"_s);
        row("decimals", Type::Number, u"-1.500"_s, u"-1.5"_s);
        row("thousands", Type::Number, u"1,234,567"_s, u"1234567"_s);
        row("full width", Type::Number, u"１２．５"_s, u"12.5"_s);
        row("Thai", Type::Number, u"๑๒"_s, u"12"_s);
        row("minus of nothing", Type::Number, u"-0.0"_s, u"0"_s);
        row("most digits", Type::Number, QString(15, u'9'), QString(15, u'9'));
        bad("too many digits", Type::Number, QString(16, u'9'), "value.number");
        bad("too many decimals", Type::Number, u"0.1234567"_s, "value.number");
        bad("words", Type::Number, u"twelve"_s, "value.number");
        bad("wrong groups", Type::Number, u"1,23"_s, "value.number");
        bad("exponent", Type::Number, u"1e5"_s, "value.number");
        bad("two numbers", Type::Number, u"1 2"_s, "value.number");
        row("date", Type::Date, u"2026-11-28"_s, u"2026-11-28"_s);
        row("slashes", Type::Date, u"2026/3/7"_s, u"2026-03-07"_s);
        bad("no such day", Type::Date, u"2026-02-30"_s, "value.date");
        bad("mixed", Type::Date, u"2026-02/03"_s, "value.date");
        bad("which way round", Type::Date, u"03/04/2026"_s, "value.date");
        row("choice", Type::List, u" gold "_s, u"Gold"_s);
        row("choice in Han", Type::List, u"金卡"_s, u"金卡"_s);
        bad("no choice", Type::List, u"silver"_s, "value.choice");
        row("money", Type::Money, u"1,200.50"_s, u"1200.5"_s);
        bad("third decimal", Type::Money, u"1.005"_s, "value.money");
        bad("currency typed", Type::Money, u"TWD 5"_s, "value.money");
    }
    void valuesAreKeptInOneForm()
    {
        QFETCH(const AttributeType, type);
        QFETCH(const QString, typed);
        QFETCH(const QString, kept);
        QFETCH(const QString, code);
        const auto value = checkedValue(ofType(type), typed);
        QCOMPARE(value ? QString() : value.error().code, code);
        if (!value) {
            QCOMPARE(value.error().args.value(u"name"_s).toString(), u"Level"_s);
            return;
        }
        QCOMPARE(*value, kept);
        QCOMPARE(*checkedValue(ofType(type), *value), kept); // and it stays so
    }

    void yenHaveNoDecimals()
    {
        auto one = ofType(AttributeType::Money);
        one.currency = u"JPY"_s;
        QVERIFY(checkedValue(one, u"1200"_s));
        QCOMPARE(checkedValue(one, u"1200.5"_s).error().args.value(u"decimals"_s).toInt(), 0);
    }

    void whatIsNoAttributeIsRefused()
    {
        for (int type = 0; type <= int(AttributeType::Money); ++type)
            QCOMPARE(codeOf(ofType(AttributeType(type))), QString());
        auto one = ofType(AttributeType::Text);
        one.name = u" \n"_s;
        QCOMPARE(codeOf(one), u"attribute.no-name"_s);
        one.name = QString(61, u'x');
        QCOMPARE(codeOf(one), u"attribute.too-long"_s);
        one = ofType(AttributeType::List);
        one.choices = {u" "_s};
        QCOMPARE(codeOf(one), u"attribute.choices"_s);
        one.choices = {u"Gold"_s, u"ＧＯＬＤ"_s};
        QCOMPARE(codeOf(one), u"attribute.choices"_s);
        one.choices = {QString(61, u'x')};
        QCOMPARE(codeOf(one), u"attribute.too-long"_s);
        one = ofType(AttributeType::Money);
        one.currency = u"NT$"_s;
        QCOMPARE(codeOf(one), u"attribute.currency"_s);
        one.currency = u" twd "_s;
        QCOMPARE(codeOf(one), QString());
    }

    void whatIsMaskedSaysLittle()
    {
        QCOMPARE(masked(u"0912345678"_s), u"•••678"_s);
        QCOMPARE(masked(masked(u"0912345678"_s)), u"•••678"_s);
        QCOMPARE(masked(u"12345"_s), u"•••"_s);
        QCOMPARE(masked({}), QString());
        QCOMPARE(masked(u"address 7😀1"_s), u"•••😀1"_s);
        QCOMPARE(masked(u"address 😀12"_s), u"•••12"_s); // no half of a letter
    }

    void whoMaySeeItWhole()
    {
        auto one = ofType(AttributeType::Text);
        one.revealTo = User::Role::Supervisor;
        User who;
        QVERIFY(mayReveal(who, one)); // it is not sensitive
        one.sensitive = true;
        QVERIFY(!mayReveal(who, one));
        who.role = User::Role::Administrator;
        QVERIFY(mayReveal(who, one));
    }
};

QTEST_GUILESS_MAIN(TestAttributeRules)
#include "tst_attributerules.moc"

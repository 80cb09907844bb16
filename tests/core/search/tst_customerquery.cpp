// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/customerquery.h"

#include <QTest>

using namespace Frontdesk::Search;
using namespace Qt::StringLiterals;
using What = CustomerTest::What;
using How = CustomerTest::How;
using Kind = CustomerQuery::Kind;

namespace {

CustomerQuery tag(const QString &name)
{
    return CustomerQuery::of({What::Tag, name});
}

} // namespace

class TestCustomerQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSideBySideHoldsTogether()
    {
        const auto parsed =
            parseCustomers(u"tag:vip tag:台北 -tag:blocked attr:size>38 attr:city=台北");
        QVERIFY(parsed.isValid());
        const CustomerQuery wanted{
            Kind::All,
            {},
            {tag(u"vip"_s),
             tag(u"台北"_s),
             CustomerQuery::no(tag(u"blocked"_s)),
             CustomerQuery::of({What::Attribute, u"size"_s, How::More, u"38"_s}),
             CustomerQuery::of({What::Attribute, u"city"_s, How::Is, u"台北"_s})}};
        QCOMPARE(parsed.query, wanted);
        QCOMPARE(print(parsed.query),
                 u"tag:vip tag:台北 -tag:blocked attr:size>38 attr:city=台北"_s);
    }

    void orBindsLess()
    {
        const auto parsed = parseCustomers(u"tag:a AND tag:b OR NOT (tag:c OR tag:d)");
        QVERIFY(parsed.isValid());
        const CustomerQuery both{Kind::All, {}, {tag(u"a"_s), tag(u"b"_s)}};
        const CustomerQuery either{Kind::Any, {}, {tag(u"c"_s), tag(u"d"_s)}};
        const CustomerQuery wanted{Kind::Any, {}, {both, CustomerQuery::no(either)}};
        QCOMPARE(parsed.query, wanted);
        QCOMPARE(parseCustomers(print(parsed.query)).query, wanted);
    }

    void signsOfAllWidths_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("how");
        QTest::addColumn<bool>("negated");
        QTest::newRow("known") << u"attr:size"_s << int(How::Known) << false;
        QTest::newRow("is") << u"attr:size=5"_s << int(How::Is) << false;
        QTest::newRow("is, wide") << u"attr：size＝5"_s << int(How::Is) << false;
        QTest::newRow("is not") << u"attr:size!=5"_s << int(How::Is) << true;
        QTest::newRow("less") << u"attr:size<5"_s << int(How::Less) << false;
        QTest::newRow("at most") << u"attr:size<=5"_s << int(How::AtMost) << false;
        QTest::newRow("at least") << u"attr:size≥5"_s << int(How::AtLeast) << false;
        QTest::newRow("quoted") << u"attr:\"size\">=\"5\""_s << int(How::AtLeast) << false;
    }
    void signsOfAllWidths()
    {
        QFETCH(const QString, typed);
        QFETCH(const int, how);
        QFETCH(const bool, negated);
        const auto parsed = parseCustomers(typed);
        QVERIFY(parsed.isValid());
        const auto one = CustomerQuery::of(
            {What::Attribute, u"size"_s, How(how), How(how) == How::Known ? QString() : u"5"_s});
        QCOMPARE(parsed.query, negated ? CustomerQuery::no(one) : one);
        QCOMPARE(parseCustomers(print(parsed.query)).query, parsed.query);
    }

    void nothingMeansEverybody()
    {
        QVERIFY(parseCustomers(u"  ").query.isEmpty());
        QVERIFY(parseCustomers(u"").isValid());
    }

    void namesAreQuotedWhereTheyNeedIt()
    {
        const auto one = tag(u"a (b) \"c\" \\ OR"_s);
        QCOMPARE(parseCustomers(print(one)).query, one);
    }

    void mistakes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("a word") << u"vip"_s << u"query.customers-only"_s;
        QTest::newRow("quoted words") << u"\"vip\""_s << u"query.customers-only"_s;
        QTest::newRow("unknown") << u"size:38"_s << u"query.operator"_s;
        QTest::newRow("no value") << u"tag:"_s << u"query.missing"_s;
        QTest::newRow("nothing compared") << u"attr:size>"_s << u"query.missing"_s;
        QTest::newRow("open quote") << u"tag:\"vip"_s << u"query.quote"_s;
        QTest::newRow("open bracket") << u"(tag:vip"_s << u"query.bracket"_s;
        QTest::newRow("closed too often") << u"tag:vip)"_s << u"query.bracket"_s;
        QTest::newRow("nothing behind OR") << u"tag:vip OR"_s << u"query.missing"_s;
        QTest::newRow("nothing in brackets") << u"()"_s << u"query.missing"_s;
        QTest::newRow("no friendship") << u"is:unread"_s << u"query.value"_s;
        QTest::newRow("too long") << QString(10'000, u'x') << u"query.too-long"_s;
        QTest::newRow("too deep") << QString(500, u'(') << u"query.too-long"_s;
        QTest::newRow("too often not") << QString(500, u'-') << u"query.too-long"_s;
    }
    void mistakes()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, code);
        const auto parsed = parseCustomers(typed);
        QVERIFY(!parsed.isValid());
        QCOMPARE(QString(parsed.mistake->code), code);
        QVERIFY(parsed.query.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestCustomerQuery)
#include "tst_customerquery.moc"

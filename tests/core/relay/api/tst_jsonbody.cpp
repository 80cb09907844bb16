// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/api/jsonbody.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;

class TestJsonBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesWhatWasSent()
    {
        JsonBody body(R"({"name":"茶","color":7,"group":""})");
        QCOMPARE(body.text(u"name"_s, 10), u"茶"_s);
        QCOMPARE(body.maybeNumber(u"color"_s, 1, 12), 7);
        QCOMPARE(body.changedText(u"group"_s, 10), QString());
        QCOMPARE(body.changedText(u"letter"_s, 10), std::nullopt);
        QCOMPARE(body.maybeText(u"slug"_s, 10), QString());
        QVERIFY(body.finish());
    }

    void refusesOtherTypes_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char *value :
             {"{\"$ne\":null}", "[]", "[\"a\"]", "null", "true", "0", "1.5", "{}"})
            QTest::newRow(value) << QByteArray(value);
    }
    void refusesOtherTypes()
    {
        QFETCH(const QByteArray, value);
        JsonBody required("{\"email\":" + value + '}');
        QCOMPARE(required.text(u"email"_s, 100), QString());
        const auto refused = required.finish();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"command.invalid"_s);
        QCOMPARE(refused.error().args.value(u"field"_s).toString(), u"email"_s);

        JsonBody optional("{\"email\":" + value + '}');
        QCOMPARE(optional.maybeText(u"email"_s, 100), QString());
        QVERIFY(!optional.finish());
    }

    void refusesOtherNumbers_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char *value : {"0", "13", "1.5", "\"3\"", "null", "true", "1e99", "[]", "-1"})
            QTest::newRow(value) << QByteArray(value);
    }
    void refusesOtherNumbers()
    {
        QFETCH(const QByteArray, value);
        JsonBody body("{\"color\":" + value + '}');
        QCOMPARE(body.maybeNumber(u"color"_s, 1, 12), std::nullopt);
        QVERIFY(!body.finish());
    }

    void refusesWhatNobodyAskedFor_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *field : {"workspace",
                                  "workspace_id",
                                  "scope",
                                  "role",
                                  "owner",
                                  "path",
                                  "store",
                                  "seq",
                                  "Name"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }
    void refusesWhatNobodyAskedFor()
    {
        QFETCH(const QString, field);
        JsonBody body(R"({"name":"x",")" + field.toUtf8() + R"(":"y"})");
        QCOMPARE(body.text(u"name"_s, 10), u"x"_s);
        const auto refused = body.finish();
        QVERIFY(!refused);
        QCOMPARE(refused.error().args.value(u"field"_s).toString(), field);
    }

    void refusesWhatIsNoObject_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("text") << QByteArray("\"x\"");
        QTest::newRow("form") << QByteArray("name=x");
        QTest::newRow("two") << QByteArray("{}{}");
        QTest::newRow("cut") << QByteArray("{\"name\":");
        QTest::newRow("deep") << QByteArray(5000, '[');
        QTest::newRow("bytes") << QByteArray("\xff\xfe{}");
    }
    void refusesWhatIsNoObject()
    {
        QFETCH(const QByteArray, body);
        JsonBody json(body);
        QVERIFY(!json.finish());
    }

    void refusesLongTextAndZeros()
    {
        JsonBody longer(R"({"name":"12345678901"})");
        QCOMPARE(longer.text(u"name"_s, 10), QString());
        QVERIFY(!longer.finish());
        JsonBody zero("{\"name\":\"a\\u0000b\"}");
        QCOMPARE(zero.text(u"name"_s, 10), QString());
        QVERIFY(!zero.finish());
        JsonBody empty(R"({"name":""})");
        QCOMPARE(empty.text(u"name"_s, 10), QString());
        QVERIFY(!empty.finish());
    }
};

QTEST_GUILESS_MAIN(TestJsonBody)
#include "tst_jsonbody.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/channeladapter.h"
#include "core/channels/line/lineslices.h"
#include "core/channels/registry.h"
#include "tests/core/channels/eventjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

namespace {

QJsonValue valueIn(const QByteArray &json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().at(0);
}

QByteArray bodyWith(const QByteArray &event)
{
    return "{\"destination\":\"U1\",\"events\":[" + event + "]}";
}

} // namespace

/// What LINE sends, as the domain sees it. The samples are tests/fixtures/line.
class TestLineWebhook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSamples_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QJsonObject>("sample");
        const auto fixtures = Test::lineFixtures();
        QVERIFY(fixtures.size() > 50);
        for (const auto &fixture : fixtures)
            QTest::newRow(qPrintable(fixture.name)) << fixture.body << fixture.json;
    }

    void readsTheSamples()
    {
        QFETCH(QByteArray, body);
        QFETCH(QJsonObject, sample);
        const auto batch = m_line.parse(body);
        QVERIFY(batch);
        QCOMPARE(batch->destination, sample["destination"_L1].toString());
        const auto expected = sample["events"_L1].toArray();
        QCOMPARE(batch->events.size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i)
            QCOMPARE(Test::toJson(batch->events.at(i)), expected.at(i).toObject());
    }

    void keepsEachEventAsItCame_data() { readsTheSamples_data(); }

    void keepsEachEventAsItCame()
    {
        QFETCH(QByteArray, body);
        const auto batch = m_line.parse(body);
        QVERIFY(batch);
        const auto sent = QJsonDocument::fromJson(body)["events"_L1].toArray();
        QCOMPARE(batch->events.size(), sent.size());
        for (qsizetype i = 0; i < sent.size(); ++i)
            QCOMPARE(valueIn(batch->events.at(i).raw), sent.at(i));
    }

    void slicesWithoutPrintingAgain()
    {
        const QByteArray odd("{\"type\":\"x\",\"n\":18446744073709551616,\"s\":\"]},{\\\"\\\\\"}");
        const auto batch = m_line.parse(bodyWith(odd + " , " + odd));
        QVERIFY(batch);
        QCOMPARE(batch->events.size(), 2);
        QCOMPARE(batch->events.at(0).raw, odd);
        QCOMPARE(batch->events.at(1).raw, odd);
    }

    void slicesNothingThatIsAmbiguous_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("slices");
        QTest::newRow("plain") << bodyWith("{},{}") << 2;
        QTest::newRow("empty") << bodyWith("  ") << 0;
        QTest::newRow("deeper key") << QByteArray(R"({"a":{"events":[1,2]},"events":[3]})") << 1;
        QTest::newRow("key as value") << QByteArray(R"({"a":"events","b":[1,2]})") << 0;
        QTest::newRow("twice") << QByteArray(R"({"events":[1],"events":[2]})") << 0;
        QTest::newRow("escaped") << QByteArray(R"({"\u0065vents":[1]})") << 0;
        QTest::newRow("object") << QByteArray(R"({"events":{"events":[1,2]}})") << 0;
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("not JSON") << QByteArray("{\"events\":[{\"a\":\"\\") << 0;
        QTest::newRow("closed too often") << QByteArray(R"(]]}}{"events":[1])") << 0;
    }

    void slicesNothingThatIsAmbiguous()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, slices);
        QCOMPARE(Line::sliceEvents(body).size(), slices);
    }

    void refusesWhatIsNoWebhook_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("cut short") << bodyWith({}).chopped(2);
        QTest::newRow("events no list") << QByteArray(R"({"destination":"U1","events":{}})");
        QTest::newRow("events a number") << QByteArray(R"({"destination":"U1","events":1})");
        QTest::newRow("not UTF-8") << bodyWith("{\"type\":\"\xff\xfe\"}");
        QTest::newRow("NaN") << bodyWith(R"({"timestamp":NaN})");
        QTest::newRow("infinite") << bodyWith(R"({"timestamp":1e999})");
        QTest::newRow("two documents") << bodyWith("{}") + bodyWith("{}");
        QTest::newRow("depth bomb") << bodyWith(QByteArray(200000, '['));
        QTest::newRow("closed depth bomb")
            << bodyWith(QByteArray(100000, '[') + QByteArray(100000, ']'));
    }

    void refusesWhatIsNoWebhook()
    {
        QFETCH(QByteArray, body);
        const auto batch = m_line.parse(body);
        QVERIFY(!batch);
        QCOMPARE(batch.error().kind, ErrorKind::Corrupt);
        QCOMPARE(batch.error().code, u"webhook.malformed"_s);
    }

    void takesAbsentEventsForNone_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("absent") << QByteArray(R"({"destination":"U1"})");
        QTest::newRow("null") << QByteArray(R"({"destination":"U1","events":null})");
        QTest::newRow("empty") << QByteArray(R"({"destination":"U1","events":[]})");
    }

    void takesAbsentEventsForNone()
    {
        QFETCH(QByteArray, body);
        const auto batch = m_line.parse(body);
        QVERIFY(batch);
        QCOMPARE(batch->destination, u"U1"_s);
        QVERIFY(batch->events.isEmpty());
    }

    void tellsTwoDeliveriesOfOneEventByItsId()
    {
        const QByteArray first(
            R"({"type":"unfollow","webhookEventId":"A","deliveryContext":{"isRedelivery":false}})");
        const QByteArray second(
            R"({"type":"unfollow","webhookEventId":"A","deliveryContext":{"isRedelivery":true}})");
        const QByteArray other(
            R"({"type":"unfollow","webhookEventId":"B","deliveryContext":{"isRedelivery":false}})");
        const auto batch = m_line.parse(bodyWith(first + ',' + second + ',' + other));
        QVERIFY(batch);
        QCOMPARE(batch->events.at(0).dedupeKey, batch->events.at(1).dedupeKey);
        QVERIFY(batch->events.at(0).dedupeKey != batch->events.at(2).dedupeKey);
    }

    void passesNothingLargeOn()
    {
        const QByteArray large = "{\"type\":\"teleport\",\"x\":\"" + QByteArray(40000, 'x') + "\"}";
        const auto batch = m_line.parse(bodyWith(large));
        QVERIFY(batch);
        QVERIFY(batch->events.at(0).content.data.isEmpty());
        QCOMPARE(batch->events.at(0).raw, large);
    }

    void isQuick()
    {
        const auto fixtures = Test::lineFixtures();
        const auto text = std::find_if(fixtures.cbegin(), fixtures.cend(), [](const auto &fixture) {
            return fixture.name == "text"_L1;
        });
        QVERIFY(text != fixtures.cend());
        const Delivery delivery{
            {{"x-line-signature", "GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs="}}, text->body};
        QBENCHMARK
        {
            QVERIFY(!m_line.verify(delivery, {"8c570fa6dd201bb328f1c1eac23a96d8"}));
            QVERIFY(m_line.parse(text->body));
        }
    }

private:
    const ChannelAdapter &m_line = *channelAdapter(Platform::Line);
};

QTEST_APPLESS_MAIN(TestLineWebhook)
#include "tst_linewebhook.moc"

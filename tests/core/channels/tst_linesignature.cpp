// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/line/linesignature.h"

#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Secret("8c570fa6dd201bb328f1c1eac23a96d8");
const QByteArray Body(R"({"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[]})");
const QByteArray Signature("GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=");

Delivery signedWith(const QByteArray &signature, const QByteArray &body = Body)
{
    return {{{"content-type", "application/json"}, {"x-line-signature", signature}}, body};
}

bool isGenuine(const Delivery &delivery, const QList<QByteArray> &secrets = {Secret})
{
    return Line::verifySignature(delivery, secrets).hasValue();
}

QString codeOf(const Delivery &delivery, const QList<QByteArray> &secrets = {Secret})
{
    const auto result = Line::verifySignature(delivery, secrets);
    return result ? QString() : result.error().code;
}

} // namespace

class TestLineSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheVectors_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("connection check") << Secret << Body << Signature;
        QTest::newRow("empty object") << QByteArray("SECRET") << QByteArray("{}")
                                      << QByteArray("3q8QXTAGaey18yL8FWTqdVlbMr6hcuNvM4tefa0o9nA=");
        QTest::newRow("hello") << QByteArray("test_secret") << QByteArray(R"({"hello":"world"})")
                               << QByteArray("t7Hn4ZDHqs6e+wdvI5TyQIvzie0DmMUmuXEBqyyE/tM=");
        QTest::newRow("not JSON") << QByteArray("test_channel_secret")
                                  << QByteArray("i am not jason")
                                  << QByteArray("Z8YlPpm0lQOqPipiCHVbiuwIDIzRzD7w5hvHgmwEuEs=");
    }

    void knowsTheVectors()
    {
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, signature);
        QVERIFY(isGenuine(signedWith(signature, body), {secret}));
        QCOMPARE(Line::signatureOf(body, secret), signature);
    }

    void refusesEveryFlippedBitOfTheSignature()
    {
        const auto digest = QByteArray::fromBase64(Signature);
        for (int bit = 0; bit < digest.size() * 8; ++bit) {
            auto flipped = digest;
            flipped[bit / 8] = static_cast<char>(flipped.at(bit / 8) ^ (1 << (bit % 8)));
            QVERIFY2(!isGenuine(signedWith(flipped.toBase64())), qPrintable(QString::number(bit)));
        }
    }

    void refusesEveryFlippedBitOfTheBody()
    {
        for (int bit = 0; bit < Body.size() * 8; ++bit) {
            auto flipped = Body;
            flipped[bit / 8] = static_cast<char>(flipped.at(bit / 8) ^ (1 << (bit % 8)));
            QVERIFY2(!isGenuine(signedWith(Signature, flipped)), qPrintable(QString::number(bit)));
        }
    }

    void refusesWhatIsIllFormed_data()
    {
        QTest::addColumn<QByteArray>("signature");
        const auto digest = QByteArray::fromBase64(Signature);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("hexadecimal") << digest.toHex();
        QTest::newRow("other alphabet") << digest.toBase64(QByteArray::Base64UrlEncoding);
        QTest::newRow("no padding") << Signature.chopped(1);
        QTest::newRow("more padding") << Signature + '=';
        QTest::newRow("space before") << ' ' + Signature;
        QTest::newRow("line feed behind") << Signature + '\n';
        QTest::newRow("rubbish behind") << Signature + "AAAA";
        QTest::newRow("31 bytes") << digest.left(31).toBase64();
        QTest::newRow("33 bytes") << (digest + 'x').toBase64();
        QTest::newRow("zeros") << QByteArray(32, '\0').toBase64();
        // The last character of 43 has two bits that decode to nothing.
        QTest::newRow("loose bits") << Signature.left(42) + "t=";
        QTest::newRow("NUL inside") << Signature.left(20) + '\0' + Signature.mid(21);
        QTest::newRow("long") << QByteArray(100000, 'A');
    }

    void refusesWhatIsIllFormed()
    {
        QFETCH(QByteArray, signature);
        QCOMPARE(codeOf(signedWith(signature)), u"webhook.bad-signature"_s);
    }

    void wantsExactlyOneHeader()
    {
        QCOMPARE(codeOf({{}, Body}), u"webhook.unsigned"_s);
        const QPair<QByteArray, QByteArray> header("X-Line-Signature", Signature);
        QVERIFY(isGenuine({{header}, Body}));
        QCOMPARE(codeOf({{header, header}, Body}), u"webhook.bad-signature"_s);
        QCOMPARE(codeOf({{header, {"x-line-signature", "AAAA"}}, Body}),
                 u"webhook.bad-signature"_s);
    }

    void ignoresTheCaseOfTheName_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const auto *name : {"x-line-signature", "X-Line-Signature", "X-LINE-SIGNATURE"})
            QTest::newRow(name) << QByteArray(name);
    }

    void ignoresTheCaseOfTheName()
    {
        QFETCH(QByteArray, name);
        QVERIFY(isGenuine({{{name, Signature}}, Body}));
    }

    void takesAnyOfTheSecrets()
    {
        QVERIFY(isGenuine(signedWith(Signature), {"new", Secret}));
        QVERIFY(isGenuine(signedWith(Signature), {Secret, "old"}));
        QCOMPARE(codeOf(signedWith(Signature), {"new", "old"}), u"webhook.bad-signature"_s);
        QCOMPARE(codeOf(signedWith(Signature), {}), u"webhook.bad-signature"_s);
    }

    void takesNoEmptySecret()
    {
        const auto forged = Line::signatureOf(Body, "");
        QCOMPARE(codeOf(signedWith(forged), {""}), u"webhook.bad-signature"_s);
        QCOMPARE(codeOf(signedWith(forged), {QByteArray(), Secret}), u"webhook.bad-signature"_s);
    }

    void saysWhatTheCallerCanDo()
    {
        const auto result = Line::verifySignature({{}, Body}, {Secret});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Unauthorized);
    }
};

QTEST_APPLESS_MAIN(TestLineSignature)
#include "tst_linesignature.moc"

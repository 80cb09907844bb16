// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/errorcodes.h"
#include "core/search/queryparser.h"
#include "ui/shell/errortext.h"

#include <QTest>

using namespace Frontdesk;

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasWords_data();
    void everyCodeHasWords();
    void gapsAreFilled();
    void anUnknownCodeStillSaysSomething();
};

void TestErrorText::everyCodeHasWords_data()
{
    QTest::addColumn<QString>("code");
    for (const auto &code : Protocol::ErrorCodes)
        QTest::newRow(code.data()) << QString(code);
    for (const auto &code : Search::Mistakes::All) {
        if (std::find(Protocol::ErrorCodes.begin(), Protocol::ErrorCodes.end(), code)
            == Protocol::ErrorCodes.end())
            QTest::addRow("%s, which PROTOCOL.md lacks", code.data()) << QString(code);
    }
}

void TestErrorText::everyCodeHasWords()
{
    QFETCH(QString, code);
    QVERIFY2(ErrorText::knows(code), "ui/shell/errortext.cpp has no words for it");
    const QString sentence = ErrorText::sentence(code);
    QVERIFY(sentence.at(0).isUpper() || sentence.at(0).isDigit());
    QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
    QVERIFY2(!sentence.contains(code), "codes are for logs");
    for (const auto *word : {"Oops", "please", "successfully", "!", "%1", "%2", "%n"})
        QVERIFY2(!sentence.contains(QLatin1String(word)), qPrintable(sentence));
}

void TestErrorText::gapsAreFilled()
{
    const QString size = ErrorText::reason(
        QStringLiteral("rule.media-too-large"),
        {{QStringLiteral("size"), 312'000'000LL}, {QStringLiteral("limit"), 200'000'000LL}});
    QVERIFY2(size.contains(QLatin1String("312 MB")) && size.contains(QLatin1String("200 MB")),
             qPrintable(size));
    const QString pixels =
        ErrorText::reason(QStringLiteral("picture.too-many-pixels"),
                          {{QStringLiteral("width"), 50'000}, {QStringLiteral("height"), 7}});
    QVERIFY2(pixels.contains(QString::fromUtf8("000 × 7")), qPrintable(pixels));
    const QString host =
        ErrorText::sentence(QStringLiteral("relay.not-found"),
                            {{QStringLiteral("host"), QStringLiteral("rely.example")}});
    QVERIFY(host.contains(QLatin1String("rely.example")));
    const QString amount =
        ErrorText::sentence(QStringLiteral("value.money"),
                            {{QStringLiteral("name"), QStringLiteral("Discount")},
                             {QStringLiteral("currency"), QStringLiteral("JPY")},
                             {QStringLiteral("decimals"), 0}});
    QVERIFY2(amount.contains(QLatin1String("Discount")) && amount.contains(QLatin1String("JPY"))
                 && amount.endsWith(QLatin1String(" 1200.")), // no decimals
             qPrintable(amount));
    const QString left =
        ErrorText::sentence(QStringLiteral("auth.wrong"), {{QStringLiteral("left"), 4}});
    QVERIFY(left.contains(QLatin1Char('4')));
    // As core/sync gives it: ms UTC.
    const QString expired =
        ErrorText::sentence(QStringLiteral("relay.certificate-expired"),
                            {{QStringLiteral("host"), QStringLiteral("relay.example")},
                             {QStringLiteral("on"), 1'780'000'000'000LL}});
    QVERIFY2(expired.contains(QLatin1String("28 May 2026")), qPrintable(expired));
}

void TestErrorText::anUnknownCodeStillSaysSomething()
{
    QVERIFY(!ErrorText::knows(QStringLiteral("future.thing")));
    QVERIFY(ErrorText::sentence(QStringLiteral("future.thing"))
                .contains(QLatin1String("future.thing")));
    QVERIFY(!ErrorText::sentence(QString()).isEmpty());
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"

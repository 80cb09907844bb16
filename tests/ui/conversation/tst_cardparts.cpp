// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/cardparts.h"

#include <QJsonDocument>
#include <QTest>

using namespace Frontdesk;

namespace {

QJsonObject json(const char *text)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s", qPrintable(error.errorString()));
    return document.object();
}

QStringList textsOf(const CardParts &parts)
{
    QStringList texts;
    for (const auto &line : parts.lines)
        texts.append(line.text);
    return texts;
}

} // namespace

class TestCardParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFlexInReadingOrder();
    void readsButtonsTemplates();
    void readsCarousels();
    void fallsBackToTheAlternativeText();
    void survivesAnyDepth();
};

void TestCardParts::readsFlexInReadingOrder()
{
    const auto parts = cardParts(json(R"({"type":"flex","contents":{"type":"bubble",
        "footer":{"type":"box","contents":[{"type":"button","action":{"type":"uri","label":"Buy","uri":"x"}}]},
        "header":{"type":"box","contents":[{"type":"text","text":"Head"}]},
        "body":{"type":"box","contents":[{"type":"text","text":"Tea","weight":"bold"},{"type":"text","text":"NT$ 320"}]}}})"),
                                 QStringLiteral("alt"));
    QCOMPARE(
        textsOf(parts),
        (QStringList{QStringLiteral("Head"), QStringLiteral("Tea"), QStringLiteral("NT$ 320")}));
    QVERIFY(parts.lines.at(1).strong);
    QVERIFY(!parts.lines.at(2).strong);
    QCOMPARE(parts.buttons, QStringList{QStringLiteral("Buy")});
}

void TestCardParts::readsButtonsTemplates()
{
    const auto parts = cardParts(
        json(R"({"type":"template","altText":"a","template":{"type":"confirm","text":"Sure?",
        "actions":[{"type":"message","label":"Yes","text":"y"},{"type":"message","label":"No","text":"n"}]}})"),
        {});
    QCOMPARE(textsOf(parts), QStringList{QStringLiteral("Sure?")});
    QCOMPARE(parts.buttons, (QStringList{QStringLiteral("Yes"), QStringLiteral("No")}));
}

void TestCardParts::readsCarousels()
{
    const auto parts =
        cardParts(json(R"({"type":"template","template":{"type":"carousel","columns":[
        {"title":"One","text":"first","actions":[{"label":"A"}]},{"title":"Two","text":"second","actions":[{"label":"B"}]}]}})"),
                  {});
    QCOMPARE(parts.lines.size(), 4);
    QVERIFY(parts.lines.at(0).strong);
    QCOMPARE(parts.buttons.size(), 2);
}

void TestCardParts::fallsBackToTheAlternativeText()
{
    QCOMPARE(textsOf(cardParts({}, QStringLiteral("Order 7"))),
             QStringList{QStringLiteral("Order 7")});
    QCOMPARE(cardParts({}, {}), CardParts{});
}

void TestCardParts::survivesAnyDepth()
{
    QJsonObject deep{{QStringLiteral("type"), QStringLiteral("text")},
                     {QStringLiteral("text"), QStringLiteral("deep")}};
    for (int i = 0; i < 300; ++i)
        deep = {{QStringLiteral("type"), QStringLiteral("box")}, {QStringLiteral("body"), deep}};
    QCOMPARE(textsOf(cardParts(deep, QStringLiteral("alt"))), QStringList{QStringLiteral("alt")});
}

QTEST_GUILESS_MAIN(TestCardParts)
#include "tst_cardparts.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/variables.h"
#include "core/templates/variablevalues.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Templates;
using namespace Qt::StringLiterals;

namespace {

/// "name", or "name|fallback", for each.
QStringList found(const QString &text)
{
    QStringList names;
    const auto variables = variablesIn(text);
    for (const auto &variable : variables) {
        names.append(variable.fallback ? variable.name + u'|' + *variable.fallback : variable.name);
    }
    return names;
}

VariableValues sample(const QString &locale = u"zh-TW"_s)
{
    VariableValues values;
    values.contactName = u"語安"_s;
    values.contactLanguage = u"ja"_s;
    values.agentName = u"Amy Lin"_s;
    values.accountName = u"晴葉 線上商店"_s;
    values.accountId = u"@216abcde"_s;
    values.locale = locale;
    values.now = 1'779'271'740'000; // Wednesday, 20 May 2026, 10:09 UTC
    return values;
}

Filled filledWith(const QString &text, const VariableValues &values)
{
    return fill(text, [&](QStringView name) { return values.of(name); });
}

} // namespace

class TestVariables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsHaveTheirNames()
    {
        auto values = sample();
        values.attributes.insert(VariableValues::attributeKey(u"Last Product"_s), u"Tea set"_s);
        QCOMPARE(values.of(u"attribute.Last Product").value_or(QString()), u"Tea set"_s);
        QCOMPARE(values.of(u"attribute. last  product").value_or(QString()), u"Tea set"_s);
        QVERIFY(!values.of(u"attribute.Other"));
        QVERIFY(!values.of(u"attribute."));
        QCOMPARE(filledWith(u"{{attribute.Level|new}}"_s, values).text, u"new"_s);
        QCOMPARE(VariableValues::ofAttribute(u"會員等級"_s), u"attribute.會員等級"_s);
        QCOMPARE(VariableValues::ofAttribute(u"a|b"_s), u""_s);
        QCOMPARE(VariableValues::ofAttribute(u"a}}b"_s), u""_s);
        QCOMPARE(VariableValues::ofAttribute(QString(60, u'x')), u""_s);
        QCOMPARE(VariableValues::ofAttribute(QString(10'000, u'x')), u""_s);
    }

    void areFoundBetweenBraces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *what, const QString &text, const QStringList &expected) {
            QTest::newRow(what) << text << expected;
        };
        row("none", u"您好"_s, {});
        row("one", u"{{contact.name}} 您好"_s, {u"contact.name"_s});
        row("fallback", u"Hi {{contact.name|there}}!"_s, {u"contact.name|there"_s});
        row("empty fallback", u"{{contact.name|}}"_s, {u"contact.name|"_s});
        row("fallback with a bar", u"{{a|b|c}}"_s, {u"a|b|c"_s});
        row("spaces", u"{{  contact.name | there  }}"_s, {u"contact.name|there"_s});
        row("zh", u"我們會在{{送達日}}前寄出"_s, {u"送達日"_s});
        row("ja", u"{{お名前|お客様}}へ"_s, {u"お名前|お客様"_s});
        row("th", u"สวัสดีค่ะ คุณ{{ชื่อ|ลูกค้า}}"_s, {u"ชื่อ|ลูกค้า"_s});
        row("emoji", u"🙏{{contact.name|👋🏽}}🙏"_s, {u"contact.name|👋🏽"_s});
        row("two side by side", u"{{a}}{{b}}"_s, {u"a"_s, u"b"_s});
        row("three braces", u"{{{a}}}"_s, {u"a"_s});
        row("four braces", u"{{{{a}}}}"_s, {u"a"_s});
        row("nested", u"{{a|{{b}}}}"_s, {u"b"_s});
        row("single braces", u"{a} }{ {"_s, {});
        row("not closed", u"{{a"_s, {});
        row("half closed", u"{{a}"_s, {});
        row("only closed", u"a}}"_s, {});
        row("closed late", u"{{a {{b}}"_s, {u"b"_s});
        row("a brace inside", u"{{a{b}}"_s, {});
        row("empty", u"{{}} {{ }} {{|x}}"_s, {});
        row("over a line", u"{{a\nb}}"_s, {});
        row("not closed, then a line", u"{{a\n{{b}}"_s, {u"b"_s});
        row("too long a name", u"{{"_s + QString(65, u'a') + u"}}"_s, {});
        row("as long as may be", u"{{"_s + QString(64, u'a') + u"}}"_s, {QString(64, u'a')});
    }

    void areFoundBetweenBraces()
    {
        QFETCH(QString, text);
        QTEST(found(text), "expected");
        const auto variables = variablesIn(text);
        for (const auto &variable : variables) {
            const auto whole = QStringView(text).mid(variable.start, variable.length);
            QVERIFY(whole.startsWith(u"{{") && whole.endsWith(u"}}"));
        }
    }

    void areFilled_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("name") << u"{{contact.name}} 您好"_s << u"語安 您好"_s;
        QTest::newRow("language") << u"{{contact.language}}"_s << u"日本語"_s;
        QTest::newRow("agent") << u"— {{agent.name}}"_s << u"— Amy Lin"_s;
        QTest::newRow("account") << u"{{account.name}} {{account.id}}"_s
                                 << u"晴葉 線上商店 @216abcde"_s;
        QTest::newRow("value before fallback") << u"{{contact.name|there}}"_s << u"語安"_s;
        QTest::newRow("unknown with fallback") << u"Hi {{nickname|there}}"_s << u"Hi there"_s;
        QTest::newRow("unknown") << u"在{{送達日}}前"_s << u"在{{送達日}}前"_s;
        QTest::newRow("braces stay text") << u"{a} {{}} }}"_s << u"{a} {{}} }}"_s;
        QTest::newRow("case counts") << u"{{Contact.Name}}"_s << u"{{Contact.Name}}"_s;
        QTest::newRow("time") << u"{{time}}"_s << u"10:09"_s;
        QTest::newRow("date") << u"{{date}}"_s << u"5/20 (三)"_s;
        QTest::newRow("date and days") << u"{{date+3}}"_s << u"5/23 (六)"_s;
        QTest::newRow("over the month") << u"{{date+12}}"_s << u"6/1 (一)"_s;
        QTest::newRow("no number") << u"{{date+}} {{date+x}} {{date-1}} {{date++1}}"_s
                                   << u"{{date+}} {{date+x}} {{date-1}} {{date++1}}"_s;
        QTest::newRow("too far") << u"{{date+367}} {{date+99999999999}}"_s
                                 << u"{{date+367}} {{date+99999999999}}"_s;
    }

    void areFilled()
    {
        QFETCH(QString, text);
        QTEST(filledWith(text, sample()).text, "expected");
    }

    void daysAreWrittenAsCustomersWriteThem_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("expected");
        QTest::newRow("zh") << u"zh-TW"_s << u"5/22 (五)"_s;
        QTest::newRow("ja") << u"ja"_s << u"5月22日(金)"_s;
        QTest::newRow("th") << u"th"_s << u"วันศุกร์ที่ 22 พ.ค."_s;
        QTest::newRow("en") << u"en"_s << u"Fri 22 May"_s;
    }

    void daysAreWrittenAsCustomersWriteThem()
    {
        QFETCH(QString, locale);
        QTEST(filledWith(u"{{date+2}}"_s, sample(locale)).text, "expected");
    }

    void aDayIsThatOfTheZone()
    {
        auto values = sample();
        values.now += qint64(14) * 60 * 60 * 1000; // 21 May, 00:09 UTC
        values.zone = QTimeZone(-5 * 60 * 60);
        QCOMPARE(values.of(u"date").value_or(u""_s), u"5/20 (三)"_s);
        QCOMPARE(values.of(u"time").value_or(u""_s), u"19:09"_s);
    }

    void whatIsNotKnownHasNoValue_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &name : VariableValues::names())
            QTest::newRow(qPrintable(name)) << name;
    }

    void whatIsNotKnownHasNoValue()
    {
        QFETCH(QString, name);
        QVERIFY(!VariableValues().of(name));
        QVERIFY(sample().of(name));
    }

    void tellsWhereWhatStands()
    {
        const auto filled =
            filledWith(u"🙏 {{contact.name}}{{x}}, {{nickname|there}} {{送達日}}"_s, sample());
        QCOMPARE(filled.text, u"🙏 語安{{x}}, there {{送達日}}"_s);
        QCOMPARE(filled.parts.size(), 4);
        QStringList stands;
        for (const auto &part : filled.parts)
            stands.append(filled.text.mid(part.start, part.length));
        QCOMPARE(stands, (QStringList{u"語安"_s, u"{{x}}"_s, u"there"_s, u"{{送達日}}"_s}));
        QVERIFY(filled.parts.at(2).byFallback && !filled.parts.at(0).byFallback);
        const auto left = filled.unresolved();
        QCOMPARE(left.size(), 2);
        QCOMPARE(left.at(0).name, u"x"_s);
        QCOMPARE(left.at(1).name, u"送達日"_s);
    }

    void aValueIsNotLookedAtAgain()
    {
        auto values = sample();
        values.contactName = u"{{agent.name}}"_s;
        const auto filled = filledWith(u"{{contact.name}}!"_s, values);
        QCOMPARE(filled.text, u"{{agent.name}}!"_s);
        QVERIFY(filled.unresolved().isEmpty());
    }

    void longTextsTakeNoTime()
    {
        QString braces;
        QString text;
        while (text.size() < 20'000) {
            text += u"ありがとう {{contact.name|x}} 🙏 "_s;
            braces += u"{{{{}}{{a|"_s;
        }
        QElapsedTimer elapsed;
        elapsed.start();
        const auto filled = filledWith(text, sample());
        QVERIFY(!filled.text.contains(u'{'));
        QVERIFY(filled.parts.size() > 600);
        QVERIFY(variablesIn(braces).isEmpty());
        QVERIFY2(elapsed.elapsed() < 500, qPrintable(QString::number(elapsed.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestVariables)
#include "tst_variables.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/joincode.h"

#include <QSet>
#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

class TestJoinCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsAnother()
    {
        QSet<QString> all;
        for (int i = 0; i < 1000; ++i) {
            const auto code = newJoinCode();
            QVERIFY(isJoinCode(code));
            QCOMPARE(joinCodeIn(u"hi "_s + code.toLower() + u"。"_s), code);
            all.insert(code);
        }
        QCOMPARE(all.size(), 1000);
    }

    void whatIsNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("short") << u"FD-7K3MQX9T2"_s;
        QTest::newRow("long") << u"FD-7K3MQX9T2BB"_s;
        QTest::newRow("within a word") << u"XFD-7K3MQX9T2B"_s;
        QTest::newRow("look alike") << u"FD-7K3MQX9T2O"_s;
        QTest::newRow("much") << u"FD-"_s.repeated(10'000);
    }
    void whatIsNone()
    {
        QFETCH(QString, text);
        QCOMPARE(joinCodeIn(text), QString());
        QVERIFY(!isJoinCode(text));
    }

    void onlyOneAloneIsACode()
    {
        QVERIFY(!isJoinCode(u"FD-7K3MQX9T2B "_s));
        QVERIFY(!isJoinCode(u"fd-7K3MQX9T2B"_s));
    }

    void theLinkHoldsIdAndCode()
    {
        QCOMPARE(joinLink(u"@216abcde"_s, u"FD-7K3MQX9T2B"_s),
                 u"https://line.me/R/oaMessage/%40216abcde/?FD-7K3MQX9T2B"_s);
    }
};

QTEST_GUILESS_MAIN(TestJoinCode)
#include "tst_joincode.moc"

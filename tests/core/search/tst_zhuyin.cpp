// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/fuzzy.h"
#include "core/search/hanreadings.h"
#include "core/search/zhuyin.h"

#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

class TestZhuyin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsPinyin_data()
    {
        QTest::addColumn<QString>("zhuyin");
        QTest::addColumn<QString>("pinyin");
        const auto row = [](const QString &zhuyin, const QString &pinyin) {
            QTest::addRow("%s", qPrintable(zhuyin)) << zhuyin << pinyin;
        };
        row(u"ㄅㄨㄐㄧ"_s, u"buji"_s);
        row(u"ㄅㄨˇㄐㄧˋ"_s, u"buji"_s);
        row(u"ㄅㄐ"_s, u"bj"_s); // initials
        row(u"ㄓㄕ"_s, u"zhsh"_s);
        row(u"ㄔㄥˊㄑㄧㄢ"_s, u"chengqian"_s);
        row(u"ㄧㄥˊㄧㄝˋ"_s, u"yingye"_s);
        row(u"ㄨㄣˋ"_s, u"wen"_s);
        row(u"ㄨㄥ"_s, u"weng"_s);
        row(u"ㄓㄨㄥ"_s, u"zhong"_s);
        row(u"ㄒㄩㄥˊ"_s, u"xiong"_s);
        row(u"ㄐㄩˋㄌㄧˊ"_s, u"juli"_s);
        row(u"ㄋㄩˇ"_s, u"nu"_s); // as the table of readings has it
        row(u"ㄌㄩㄝˋ"_s, u"lue"_s);
        row(u"ㄩㄢˊ"_s, u"yuan"_s);
        row(u"ㄐㄧㄡˇ"_s, u"jiu"_s);
        row(u"ㄉㄨㄟˋ"_s, u"dui"_s);
        row(u"ㄦˋ"_s, u"er"_s);
        row(u"ㄧ"_s, u"y"_s); // may go on as yao or ying
        row(u"abc 補ㄐ"_s, u"abc 補j"_s);
        row(u"ˇ"_s, u"ˇ"_s); // a tone of nothing
        row(u""_s, u""_s);
    }

    void isReadAsPinyin()
    {
        QFETCH(QString, zhuyin);
        QTEST(Search::zhuyinToPinyin(zhuyin), "pinyin");
    }

    /// Whatever can be spelled with it and is a syllable is one that characters are read by.
    void eachReadingOfHanIsReached()
    {
        QSet<QString> reached;
        const QStringList initials =
            u",ㄅ,ㄆ,ㄇ,ㄈ,ㄉ,ㄊ,ㄋ,ㄌ,ㄍ,ㄎ,ㄏ,ㄐ,ㄑ,ㄒ,ㄓ,ㄔ,ㄕ,ㄖ,ㄗ,ㄘ,ㄙ"_s.split(u',');
        const QStringList medials = u",ㄧ,ㄨ,ㄩ"_s.split(u',');
        const QStringList finals = u",ㄚ,ㄛ,ㄜ,ㄝ,ㄞ,ㄟ,ㄠ,ㄡ,ㄢ,ㄣ,ㄤ,ㄥ,ㄦ"_s.split(u',');
        for (const auto &initial : initials) {
            for (const auto &medial : medials) {
                for (const auto &last : finals)
                    reached.insert(Search::zhuyinToPinyin(initial + medial + last));
            }
        }
        QStringList missing;
        for (const auto entry : Search::hanReadings()) {
            QString reading;
            for (const QChar unit : entry) {
                if (unit.unicode() < 0x80)
                    reading += unit;
            }
            // "zhi" is written ㄓ, which also begins others; "yi" and "wu" are so too.
            const bool isBare = reached.contains(reading) || reached.contains(reading.chopped(1));
            if (!isBare)
                missing.append(reading);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    }

    void findsNames_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("fits");
        QTest::newRow("initials") << u"ㄅㄐ"_s << u"補寄賠償"_s << true;
        QTest::newRow("syllables") << u"ㄅㄨˇㄐㄧˋ"_s << u"補寄賠償"_s << true;
        QTest::newRow("pinyin initials") << u"bj"_s << u"補寄賠償"_s << true;
        QTest::newRow("simplified") << u"ㄔㄑ"_s << u"诚谦致歉"_s << true;
        QTest::newRow("a name with zhuyin") << u"ㄚㄇㄧ"_s << u"ㄚㄇㄧ 小姐"_s << true;
        QTest::newRow("half of it") << u"ㄚ"_s << u"ㄚㄇㄧ 小姐"_s << true;
        QTest::newRow("another") << u"ㄆㄊ"_s << u"補寄賠償"_s << false;
        QTest::newRow("order") << u"ㄐㄅ"_s << u"補寄"_s << false;
    }

    void findsNames()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        const Search::FuzzyPattern pattern(typed);
        const auto score = pattern.score(Search::spelled(name));
        QTEST(score && *score >= pattern.enough(), "fits");
    }
};

QTEST_GUILESS_MAIN(TestZhuyin)
#include "tst_zhuyin.moc"

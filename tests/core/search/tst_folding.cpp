// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/folding.h"
#include "core/search/hantable.h"
#include "tests/core/search/anytext.h"

#include <QSet>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

class TestFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsAlike_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("case") << u"Hello"_s << u"hELLO"_s;
        QTest::newRow("sharp s") << u"Straße"_s << u"STRASSE"_s;
        QTest::newRow("wide latin") << u"ＡＢＣ１２３"_s << u"abc123"_s;
        QTest::newRow("half kana") << u"ｸｰﾎﾟﾝ"_s << u"クーポン"_s;
        QTest::newRow("half kana, voiced") << u"ｶﾞｷﾞ"_s << u"がぎ"_s;
        QTest::newRow("katakana") << u"ラーメン"_s << u"らーめん"_s;
        QTest::newRow("voiced apart") << u"か\u3099"_s << u"ガ"_s;
        QTest::newRow("traditional") << u"退貨後請聯絡臺灣客服"_s << u"退货后请联络台湾客服"_s;
        QTest::newRow("two for one") << u"頭髮出發"_s << u"头发出发"_s;
        QTest::newRow("compatibility han") << u"\uF9DC"_s << u"隆"_s;
        QTest::newRow("thai, zero width space") << u"สวัสดี\u200Bครับ"_s << u"สวัสดีครับ"_s;
        QTest::newRow("thai, am") << u"น้\u0E33"_s << u"น้\u0E4D\u0E32"_s;
        QTest::newRow("jamo") << u"\u1112\u1161\u11AB"_s << u"한"_s;
        QTest::newRow("composed") << u"cafe\u0301"_s << u"CAFÉ"_s;
        QTest::newRow("variation selector") << u"葛\U000E0100"_s << u"葛"_s;
        QTest::newRow("ligature") << u"ﬁle"_s << u"FILE"_s;
        QTest::newRow("circled") << u"①"_s << u"1"_s;
    }

    void foldsAlike()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(Search::folded(one), Search::folded(other));
        QVERIFY(!Search::folded(one).isEmpty());
    }

    void keepsApart_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("accent") << u"cafe"_s << u"café"_s;
        QTest::newRow("voiced") << u"か"_s << u"が"_s;
        QTest::newRow("small kana") << u"つ"_s << u"っ"_s;
        QTest::newRow("thai tone") << u"ไม"_s << u"ไม้"_s;
        QTest::newRow("han") << u"退"_s << u"进"_s;
    }

    void keepsApart()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(Search::folded(one) != Search::folded(other));
    }

    void knowsWhereLettersCameFrom()
    {
        // Two written characters of two units each, one that is two letters, one beyond the BMP.
        const auto text = u"ｶﾞe\u0301ﬁ𠮷x"_s;
        const auto folded = Search::fold(text);
        QCOMPARE(QString::fromUcs4(folded.letters.constData(), folded.letters.size()),
                 u"がéfi𠮷x"_s);
        const QList<Search::TextRange> expected{{0, 2}, {2, 2}, {4, 1}, {4, 1}, {5, 2}, {7, 1}};
        QCOMPARE(folded.places, expected);
    }

    void whatIsNotSeenHasNoPlace()
    {
        const auto folded = Search::fold(u"a\u200Bb"_s);
        const QList<Search::TextRange> expected{{0, 1}, {2, 1}};
        QCOMPARE(folded.places, expected);
        QVERIFY(Search::fold(u"\u200B\uFE0F"_s).letters.isEmpty());
    }

    void theHanTableLeadsNowhereTwice()
    {
        const auto pairs = Search::hanPairs();
        QCOMPARE(pairs.size() % 2, 0);
        QVERIFY(pairs.size() > 5000);
        QSet<QChar> first;
        for (qsizetype i = 0; i < pairs.size(); i += 2) {
            QVERIFY(!first.contains(pairs.at(i)));
            first.insert(pairs.at(i));
        }
        for (qsizetype i = 1; i < pairs.size(); i += 2)
            QVERIFY(!first.contains(pairs.at(i)));
    }

    void everyCharacterFoldsOnce()
    {
        // Also those nobody thinks of: each alone, and each between letters.
        for (char32_t letter = 1; letter < 0x30000; ++letter) {
            if (QChar::isSurrogate(letter))
                continue;
            const auto text = QString::fromUcs4(&letter, 1);
            const auto once = Search::folded(u'a' + text + u'\u0E01');
            if (Search::folded(once) != once)
                QFAIL(qPrintable(u"U+%1"_s.arg(uint(letter), 4, 16)));
        }
    }

    void foldingTwiceIsFoldingOnce()
    {
        QVERIFY(rc::check("idempotent", [] {
            const auto text = *anyText();
            const auto once = Search::folded(text);
            RC_LOG(text.toStdString());
            RC_ASSERT(Search::folded(once) == once);
        }));
    }

    void placesCoverTheText()
    {
        QVERIFY(rc::check("places are in order and inside", [] {
            const auto text = *anyText();
            const auto folded = Search::fold(text);
            RC_ASSERT(folded.letters.size() == folded.places.size());
            qsizetype start = 0;
            qsizetype end = 0;
            for (const auto &place : folded.places) {
                const bool isSame = place.start == start && place.end() == end;
                RC_ASSERT(isSame || place.start >= end);
                RC_ASSERT(place.length > 0);
                RC_ASSERT(place.end() <= text.size());
                start = place.start;
                end = place.end();
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_folding.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/term.h"
#include "core/search/tokens.h"
#include "tests/core/search/anytext.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

/// What FTS5 does with a phrase over tokens: written here a second time, from its documentation.
bool phraseStands(const QStringList &tokens, const QString &expression)
{
    const bool isBeginning = expression.endsWith(u'*');
    const auto words = expression.section(u'"', 1, 1).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype at = 0; at + words.size() <= tokens.size(); ++at) {
        bool stands = true;
        for (qsizetype i = 0; i < words.size() && stands; ++i) {
            const bool isLast = i + 1 == words.size();
            const auto &token = tokens.at(at + i);
            stands = isLast && isBeginning ? token.startsWith(words.at(i)) : token == words.at(i);
        }
        if (stands && !words.isEmpty())
            return true;
    }
    return false;
}

QStringList marked(const QString &text, const QStringList &terms)
{
    QList<Search::Term> all;
    for (const auto &term : terms)
        all.append(Search::Term(term));
    QStringList parts;
    for (const auto &hit : Search::hits(text, all))
        parts.append(text.mid(hit.start, hit.length));
    return parts;
}

} // namespace

class TestTerm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTokens_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tokens");
        QTest::newRow("nothing") << u" … 😀"_s << QString();
        QTest::newRow("latin") << u"Hello, World"_s << u"hello world"_s;
        QTest::newRow("one han") << u"退"_s << u"退"_s;
        QTest::newRow("han") << u"我要退貨"_s << u"我要 要退 退货 货"_s;
        QTest::newRow("two chains") << u"你好，世界"_s << u"你好 好 世界 界"_s;
        QTest::newRow("kana") << u"クーポン"_s << u"くー ーぽ ぽん ん"_s;
        QTest::newRow("hangul") << u"환불 요청"_s << u"환불 불 요청 청"_s;
        QTest::newRow("thai") << u"ราคา"_s << u"รา าค คา า"_s;
        QTest::newRow("digits") << u"0912"_s << u"09 91 12 2"_s;
        QTest::newRow("latin and digits") << u"SKU12A"_s << u"sku 12 2 a"_s;
        QTest::newRow("han and digits") << u"買2個"_s << u"买2 2个 个"_s;
        QTest::newRow("cyrillic") << u"Привет"_s << u"привет"_s;
        QTest::newRow("latin in han") << u"用LINE付"_s << u"用 line 付"_s;
    }

    void makesTokens()
    {
        QFETCH(QString, text);
        QTEST(Search::tokensOf(text), "tokens");
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("term");
        QTest::addColumn<bool>("found");
        const auto row =
            [](const char *name, const QString &text, const QString &term, bool found) {
                QTest::newRow(name) << text << term << found;
            };
        row("one character", u"我要退貨"_s, u"退"_s, true);
        row("last character", u"我要退貨"_s, u"货"_s, true);
        row("inside", u"我要退貨"_s, u"要退"_s, true);
        row("simplified finds traditional", u"請聯絡客服"_s, u"联络"_s, true);
        row("traditional finds simplified", u"请联络客服"_s, u"聯絡"_s, true);
        row("not in order", u"我要退貨"_s, u"退要"_s, false);
        row("not over a comma", u"你好，世界"_s, u"好世"_s, false);
        row("over a comma with one", u"你好，世界"_s, u"好,世"_s, true);
        row("not over two with one", u"你好，我，世界"_s, u"好,世"_s, false);
        row("thai inside", u"ราคาเท่าไหร่"_s, u"เท่า"_s, true);
        row("thai vowel is a letter", u"สวัสดี"_s, u"สี"_s, false);
        row("thai one", u"สวัสดี"_s, u"ด"_s, true);
        row("kana for kana", u"らーめん"_s, u"ﾗｰﾒﾝ"_s, true);
        row("hangul inside", u"환불요청"_s, u"불요"_s, true);
        row("word start", u"the coupon code"_s, u"coup"_s, true);
        row("not inside a word", u"the coupon code"_s, u"oupon"_s, false);
        row("digits inside", u"0912345678"_s, u"5678"_s, true);
        row("wide digits", u"０９１２"_s, u"912"_s, true);
        row("phrase", u"the coupon code"_s, u"coupon co"_s, true);
        row("phrase, first whole", u"the coupons code"_s, u"coupon code"_s, false);
        row("mixed", u"SKU12A"_s, u"ku12"_s, false);
        row("mixed from the start", u"SKU12A"_s, u"sku1"_s, true);
        row("mixed from inside", u"SKU12A"_s, u"2a"_s, true);
        row("mixed, chain ends", u"SKU123A"_s, u"12a"_s, false);
        row("punctuation only", u"a!b"_s, u"!"_s, false);
        row("a mark alone", u"か\u3099"_s, u"\u0301"_s, false);
        row("a mark of thai alone", u"กี"_s, u"\u0E35"_s, true);
        row("empty", u"a"_s, QString(), false);
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, term);
        QTEST(Search::matches(text, term), "found");
    }

    void marksHits()
    {
        QCOMPARE(marked(u"我要退貨，退貨！"_s, {u"退货"_s}), QStringList({u"退貨"_s, u"退貨"_s}));
        QCOMPARE(marked(u"ｸｰﾎﾟﾝ券"_s, {u"ポ"_s}), QStringList({u"ﾎﾟ"_s}));
        QCOMPARE(marked(u"哈哈哈"_s, {u"哈哈"_s}), QStringList({u"哈哈哈"_s}));
        QCOMPARE(marked(u"Coupon code"_s, {u"co"_s}), QStringList({u"Co"_s, u"co"_s}));
        QCOMPARE(marked(u"Coupon, code"_s, {u"coupon c"_s}), QStringList({u"Coupon, c"_s}));
        QCOMPARE(marked(u"退貨換貨"_s, {u"貨換"_s, u"退"_s}), QStringList({u"退貨換"_s}));
        QCOMPARE(marked(u"ที่นี่"_s, {u"ท"_s}), QStringList({u"ที่"_s}));
        QCOMPARE(marked(u"SKU12A"_s, {u"12a"_s}), QStringList({u"12A"_s}));
    }

    void isWhatTheIndexFinds()
    {
        QVERIFY(rc::check("matches == phrase over tokens", [] {
            const auto text = *anyText(16);
            // Mostly something that stands there, or nearly.
            auto typed = *anyText(4);
            if (*rc::gen::inRange(0, 4) != 0 && !text.isEmpty()) {
                const auto from = *rc::gen::inRange<qsizetype>(0, text.size());
                typed = text.mid(from, *rc::gen::inRange<qsizetype>(1, 6));
            }
            RC_LOG(text.toStdString() + " / " + typed.toStdString());
            const Search::Term term(typed);
            const auto tokens = Search::tokensOf(text).split(u' ', Qt::SkipEmptyParts);
            const bool found = term.matches(Search::IndexedText(text));
            RC_CLASSIFY(found);
            RC_ASSERT(found == phraseStands(tokens, term.matchExpression()));
        }));
    }

    void hasHitsWhereItMatches()
    {
        QVERIFY(rc::check("hits if and only if it matches, and each hit holds the term", [] {
            const auto text = *anyText(16);
            auto typed = *anyText(3);
            if (*rc::gen::inRange(0, 4) != 0 && !text.isEmpty())
                typed = text.mid(*rc::gen::inRange<qsizetype>(0, text.size()), 2);
            const Search::Term term(typed);
            const Search::IndexedText indexed(text);
            const auto hits = term.hits(indexed);
            RC_ASSERT(hits.isEmpty() != term.matches(indexed));
            qsizetype end = -1;
            for (const auto &hit : hits) {
                RC_ASSERT(hit.start > end);
                RC_ASSERT(hit.end() <= text.size());
                end = hit.end();
                RC_ASSERT(term.matches(Search::IndexedText(text.mid(hit.start, hit.length))));
            }
        }));
    }

    void findsWhatWasFolded()
    {
        QVERIFY(rc::check("a folded text is found like the text", [] {
            const auto text = *anyText();
            const auto typed = *anyText(3);
            RC_ASSERT(Search::matches(text, typed)
                      == Search::matches(Search::folded(text), Search::folded(typed)));
        }));
    }
};

QTEST_GUILESS_MAIN(TestTerm)
#include "tst_term.moc"

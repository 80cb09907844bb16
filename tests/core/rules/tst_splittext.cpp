// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/splittext.h"

#include <QTest>
#include <QTextBoundaryFinder>

#include <random>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

namespace {

Content text(const QString &words)
{
    Content content;
    content.text = words;
    return content;
}

QStringList textsOf(const QList<Content> &parts)
{
    QStringList texts;
    for (const auto &part : parts)
        texts.append(part.text);
    return texts;
}

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

const QString Family(u"👨‍👩‍👧‍👦"_s); // one grapheme of 11 units

} // namespace

class TestSplitText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsWhereAReaderWould_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("limit");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("nothing") << u""_s << 10 << QStringList{};
        QTest::newRow("blanks") << u" \n \t"_s << 10 << QStringList{};
        QTest::newRow("short") << u"hello"_s << 10 << QStringList{u"hello"_s};
        QTest::newRow("exact") << u"0123456789"_s << 10 << QStringList{u"0123456789"_s};
        QTest::newRow("exact with blanks")
            << u"0123456789   \n"_s << 10 << QStringList{u"0123456789"_s};
        QTest::newRow("one more") << u"0123456789a"_s << 10 << QStringList{u"0123456789"_s, u"a"_s};
        QTest::newRow("word") << u"one two three"_s << 10 << QStringList{u"one two"_s, u"three"_s};
        QTest::newRow("blank at the limit")
            << u"0123456789 abc"_s << 10 << QStringList{u"0123456789"_s, u"abc"_s};
        QTest::newRow("line before word")
            << u"one two\nx y z"_s << 10 << QStringList{u"one two"_s, u"x y z"_s};
        QTest::newRow("paragraph before line")
            << u"1234567\n\n8\n90ab"_s << 12 << QStringList{u"1234567\n\n8"_s, u"90ab"_s};
        QTest::newRow("early line is no reason")
            << u"a\nbbbb cccc dddd"_s << 12 << QStringList{u"a\nbbbb cccc"_s, u"dddd"_s};
        QTest::newRow("Chinese") << u"一二三四五六"_s << 4 << QStringList{u"一二三四"_s, u"五六"_s};
        QTest::newRow("pairs") << u"🍎🍎🍎"_s << 5 << QStringList{u"🍎🍎"_s, u"🍎"_s};
        QTest::newRow("family") << u"ab"_s + Family << 12 << QStringList{u"ab"_s, Family};
        QTest::newRow("family without a word break")
            << u"สวัสดี"_s + Family << 12 << QStringList{u"สวัสดี"_s, Family};
        QTest::newRow("accent") << u"abce\u0301"_s << 4 << QStringList{u"abc"_s, u"e\u0301"_s};
        QTest::newRow("flags") << u"🇯🇵🇹🇼"_s << 6 << QStringList{u"🇯🇵"_s, u"🇹🇼"_s};
        QTest::newRow("grapheme above the limit")
            << u"🍎\u200d🍎\u200d🍎"_s << 4 << QStringList{u"🍎\u200d"_s, u"🍎\u200d"_s, u"🍎"_s};
    }

    void cutsWhereAReaderWould()
    {
        QFETCH(QString, words);
        QFETCH(int, limit);
        QFETCH(QStringList, parts);
        QCOMPARE(textsOf(splitText(text(words), limit)), parts);
    }

    void carriesTheMarksAlong()
    {
        auto content = text(u"hello (love) and @Bob there"_s);
        content.marks = {
            {.kind = TextMark::Kind::Emoji,
             .start = 6,
             .length = 6,
             .productId = u"p"_s,
             .emojiId = u"1"_s},
            {.kind = TextMark::Kind::Mention, .start = 17, .length = 4, .userId = u"U1"_s}};
        const auto parts = splitText(content, 16);
        QCOMPARE(textsOf(parts), (QStringList{u"hello (love) and"_s, u"@Bob there"_s}));
        QCOMPARE(parts.at(0).marks, QList{content.marks.at(0)});
        QCOMPARE(parts.at(1).marks.size(), 1);
        QCOMPARE(parts.at(1).marks.at(0).start, 0);
        QCOMPARE(parts.at(1).marks.at(0).userId, u"U1"_s);
    }

    void cutsNoMark()
    {
        auto content = text(u"abcdefgh(in love)"_s);
        content.marks = {{.kind = TextMark::Kind::Emoji,
                          .start = 8,
                          .length = 9,
                          .productId = u"p"_s,
                          .emojiId = u"1"_s}};
        const auto parts = splitText(content, 12);
        QCOMPARE(textsOf(parts), (QStringList{u"abcdefgh"_s, u"(in love)"_s}));
        QCOMPARE(parts.at(1).marks.size(), 1);
    }

    void losesNothingButBlanks()
    {
        // Seeded: the same texts in every run.
        std::mt19937 random(20260301);
        const QStringList atoms{u"a"_s,
                                u"word "_s,
                                u"\n"_s,
                                u"\n\n"_s,
                                u"一"_s,
                                u"สวัสดี"_s,
                                u"🍎"_s,
                                Family,
                                u"e\u0301"_s,
                                u"  "_s,
                                u"🇯🇵"_s};
        for (int round = 0; round < 300; ++round) {
            QString words;
            const auto atomCount = std::uniform_int_distribution(0, 60)(random);
            for (int i = 0; i < atomCount; ++i)
                words +=
                    atoms.at(std::uniform_int_distribution<qsizetype>(0, atoms.size() - 1)(random));
            const auto limit = std::uniform_int_distribution(12, 40)(random);
            const auto parts = textsOf(splitText(text(words), limit));
            QCOMPARE(withoutBlanks(parts.join(QString())), withoutBlanks(words));
            for (const auto &part : parts) {
                QVERIFY(!part.isEmpty());
                QVERIFY2(part.size() <= limit, qPrintable(part));
                QCOMPARE(part, part.trimmed());
                QVERIFY2(!part.startsWith(u'\u0301') && !part.startsWith(u'\u200d')
                             && !part.endsWith(u'\u200d') && !part.at(0).isLowSurrogate(),
                         qPrintable(part));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestSplitText)
#include "tst_splittext.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/emojinames.h"

#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

class TestEmojiNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void nothingForNothing();
    void theNameComesBeforeWhatBeginsSo();
    void noMoreThanAsked();
    void noneTwice();

private:
    const EmojiNames m_names;
};

void TestEmojiNames::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("emoji");
    QTest::newRow("English") << u"gift"_s << u"🎁"_s;
    QTest::newRow("English, begun") << u"wrapped g"_s << u"🎁"_s;
    QTest::newRow("Chinese") << u"禮物"_s << u"🎁"_s;
    QTest::newRow("Simplified") << u"礼物"_s << u"🎁"_s;
    QTest::newRow("Japanese") << u"プレゼント"_s << u"🎁"_s;
    QTest::newRow("hiragana") << u"ぷれぜんと"_s << u"🎁"_s;
    QTest::newRow("Thai") << u"ของขวัญ"_s << u"🎁"_s;
    QTest::newRow("case") << u"RED HEART"_s << u"❤\uFE0F"_s;
    QTest::newRow("a later word") << u"hands"_s << u"🙏"_s;
}

void TestEmojiNames::finds()
{
    QFETCH(QString, typed);
    QFETCH(QString, emoji);
    const auto hits = m_names.find(typed, 20);
    QVERIFY2(std::any_of(hits.cbegin(),
                         hits.cend(),
                         [&](const EmojiNames::Hit &hit) { return hit.emoji == emoji; }),
             qPrintable(typed));
}

void TestEmojiNames::nothingForNothing()
{
    QVERIFY(m_names.find({}, 6).isEmpty());
    QVERIFY(m_names.find(u"  "_s, 6).isEmpty());
    QVERIFY(m_names.find(u"qzxv"_s, 6).isEmpty());
}

void TestEmojiNames::theNameComesBeforeWhatBeginsSo()
{
    QCOMPARE(m_names.find(u"cat"_s, 1).constFirst(), (EmojiNames::Hit{u"🐈"_s, u"cat"_s}));
    QCOMPARE(m_names.find(u"gift"_s, 1).constFirst(), (EmojiNames::Hit{u"🎁"_s, u"gift"_s}));
    QCOMPARE(m_names.find(u"笑臉"_s, 1).constFirst(), (EmojiNames::Hit{u"😀"_s, u"笑臉"_s}));
}

void TestEmojiNames::noMoreThanAsked()
{
    QCOMPARE(m_names.find(u"f"_s, 6).size(), 6);
}

void TestEmojiNames::noneTwice()
{
    const auto hits = m_names.find(u"face"_s, 200);
    QSet<QString> seen;
    for (const auto &hit : hits)
        seen.insert(hit.emoji);
    QCOMPARE(seen.size(), hits.size());
    QVERIFY(hits.size() > 50);
}

QTEST_APPLESS_MAIN(TestEmojiNames)
#include "tst_emojinames.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/stickerlist.h"

#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

/// Which stickers there are, and by which words.
class TestStickerList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListOfTheProgramIsWhole()
    {
        const auto list = StickerList::ofLine();
        QVERIFY(!list.known().isEmpty());
        QVERIFY(list.permits(u"446"_s));
        QVERIFY(!list.permits(u"1"_s));
        for (const auto &sticker : list.known())
            QVERIFY(list.permits(sticker.packageId) && !sticker.stickerId.isEmpty());
    }

    void aMoodIsFoundInEveryLanguage_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing") << QString() << true;
        QTest::newRow("its own word") << u"cony"_s << true;
        QTest::newRow("how it begins") << u"CON"_s << true;
        QTest::newRow("not its middle") << u"ony"_s << false;
        QTest::newRow("English") << u"greetings"_s << true;
        QTest::newRow("Chinese") << u"你好"_s << true;
        QTest::newRow("a part of it") << u"好"_s << true;
        QTest::newRow("Japanese") << u"こんにちは"_s << true;
        QTest::newRow("Thai") << u"สวัสดี"_s << true;
        QTest::newRow("another mood") << u"ありがとう"_s << false;
        QTest::newRow("its package") << u"moon"_s << true;
        QTest::newRow("two words") << u"moon hello"_s << true;
        QTest::newRow("one of two") << u"moon thanks"_s << false;
        QTest::newRow("long") << QString(10'000, u'x') << false;
        QTest::newRow("long, with gaps") << u"x "_s.repeated(5'000) << false;
    }

    void aMoodIsFoundInEveryLanguage()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        const auto list = StickerList::fromJson(R"({
            "packages": [{"id": "5", "title": "Moon Special"}],
            "moods": [["hello", "hi", "greetings", "你好", "こんにちは", "สวัสดี"],
                      ["thanks", "ありがとう"]]})");
        Sticker sticker;
        sticker.packageId = u"5"_s;
        sticker.keywords = QStringList{u"Cony"_s, u"Hello"_s};
        QCOMPARE(list.matches(sticker, typed), found);
    }

    void whatIsNotOfItsFormIsLeftOut()
    {
        const auto list = StickerList::fromJson(R"({
            "packages": [{"id": "5"}, {"id": 6}, {"id": "x"}, 7, {}],
            "stickers": [{"package": "5", "id": "1"}, {"package": "9", "id": "1"},
                         {"package": "5", "id": "../1"}, {"package": "5"}, null],
            "moods": [[], "hello", [1, " "]]})");
        QVERIFY(list.permits(u"5"_s) && !list.permits(u"6"_s) && !list.permits(u"x"_s));
        QCOMPARE(list.known().size(), 1);
        QVERIFY(StickerList::fromJson("no JSON").known().isEmpty());
        QVERIFY(StickerList::fromJson({}).known().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStickerList)
#include "tst_stickerlist.moc"

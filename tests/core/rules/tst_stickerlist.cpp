// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/stickerlist.h"

#include <QSet>
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
        QCOMPARE(list.known().size(), 6 * 40 + 9 * 24);
        QVERIFY(list.permits(u"446"_s));
        QVERIFY(!list.permits(u"1"_s));
        QSet<QString> ids;
        for (const auto &sticker : list.known()) {
            QVERIFY(list.permits(sticker.packageId) && !sticker.stickerId.isEmpty());
            QVERIFY(!list.titleOf(sticker.packageId).isEmpty());
            ids.insert(sticker.stickerId);
        }
        QCOMPARE(ids.size(), list.known().size());
        QVERIFY(!list.known().constFirst().keywords.isEmpty());
    }

    void eachLanguageFindsThemInTheListOfTheProgram_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QSet<QString>>("packages");
        const auto any = [](const QString &words) {
            return words.split(u' ');
        };
        QTest::newRow("sorry") << any(u"sorry 抱歉 對不起 謝罪 ごめん ขอโทษ 道歉"_s)
                               << QSet<QString>{u"6136"_s, u"6632"_s};
        QTest::newRow("polite") << any(u"polite 敬語 禮貌 丁寧 สุภาพ"_s)
                                << QSet<QString>{u"8515"_s, u"8522"_s, u"8525"_s};
        QTest::newRow("hello") << any(u"hello 你好 こんにちは สวัสดี"_s) << QSet<QString>{u"11537"_s};
        QTest::newRow("a figure") << any(u"sally 莎莉 サリー แซลลี่"_s)
                                  << QSet<QString>{u"789"_s, u"11537"_s};
        QTest::newRow("a package") << QStringList{u"446"_s} << QSet<QString>{u"446"_s};
        QTest::newRow("a number") << QStringList{u"16581290"_s} << QSet<QString>{u"8525"_s};
    }

    void eachLanguageFindsThemInTheListOfTheProgram()
    {
        QFETCH(QStringList, words);
        QFETCH(QSet<QString>, packages);
        const auto list = StickerList::ofLine();
        for (const auto &word : words) {
            QSet<QString> found;
            for (const auto &sticker : list.known()) {
                if (list.matches(sticker, word))
                    found.insert(sticker.packageId);
            }
            QVERIFY2(found == packages, qPrintable(word + u": "_s + found.values().join(u' ')));
        }
    }

    void aPackageSaysWhichNumbersItHas_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<int>("known");
        QTest::newRow("some") << QByteArray(R"("first": "7", "count": 3)") << 4;
        QTest::newRow("one of them by itself") << QByteArray(R"("first": "1", "count": 3)") << 3;
        QTest::newRow("none") << QByteArray(R"("first": "7", "count": 0)") << 1;
        QTest::newRow("less") << QByteArray(R"("first": "7", "count": -3)") << 1;
        QTest::newRow("very many") << QByteArray(R"("first": "7", "count": 2000000000)") << 101;
        QTest::newRow("no number") << QByteArray(R"("first": "x", "count": 3)") << 1;
        QTest::newRow("a number of the wrong kind")
            << QByteArray(R"("first": 7, "count": "3")") << 1;
        QTest::newRow("at the end of numbers")
            << QByteArray(R"("first": "9223372036854775807", "count": 3)") << 1;
    }

    void aPackageSaysWhichNumbersItHas()
    {
        QFETCH(QByteArray, range);
        QFETCH(int, known);
        const auto list =
            StickerList::fromJson(R"({"packages": [{"id": "5", )" + range + R"(}], "stickers": [
            {"package": "5", "id": "2", "keywords": ["hello"]}]})");
        QCOMPARE(list.known().size(), known);
        QCOMPARE(list.known().constFirst().keywords, QStringList{u"hello"_s});
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

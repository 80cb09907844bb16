// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/completion.h"
#include "core/search/queryparser.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Search;
using namespace Qt::StringLiterals;

class TestCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("offered");
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("a word") << u"coff"_s << QStringList();
        QTest::newRow("begun") << u"a"_s << QStringList{u"after:"_s, u"assignee:"_s};
        QTest::newRow("upper case") << u"茶 FR"_s << QStringList{u"from:"_s};
        QTest::newRow("not wanted") << u"-fr"_s << QStringList{u"from:"_s};
        QTest::newRow("values") << u"has:v"_s << QStringList{u"has:video"_s};
        QTest::newRow("wide colon") << u"has：v"_s << QStringList{u"has:video"_s};
        QTest::newRow("a trait") << u"is:f"_s << QStringList{u"is:failed"_s};
        QTest::newRow("whole") << u"has:video"_s << QStringList();
        QTest::newRow("names") << u"oa:"_s << QStringList{u"oa:\"晴葉 台北\""_s, u"oa:Kinoya"_s};
        QTest::newRow("folded") << u"oa:晴叶"_s << QStringList{u"oa:\"晴葉 台北\""_s};
        QTest::newRow("colleague") << u"from:am"_s << QStringList{u"from:Amy"_s};
        QTest::newRow("word and colleague")
            << u"from:m"_s << QStringList{u"from:me"_s, u"from:\"Me\""_s};
        QTest::newRow("team") << u"team:r"_s << QStringList{u"team:Returns"_s};
        QTest::newRow("channel") << u"channel:i"_s << QStringList{u"channel:instagram"_s};
        QTest::newRow("in quotes") << u"\"a fr"_s << QStringList();
        QTest::newRow("behind quotes") << u"\"a b\" fr"_s << QStringList{u"from:"_s};
        QTest::newRow("no operator") << u"https:"_s << QStringList();
    }

    void offers()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, offered);
        const auto completion = completionAt(typed, typed.size(), names());
        QStringList texts;
        for (const auto &suggestion : completion.suggestions)
            texts << suggestion.text;
        QCOMPARE(texts, offered);
        // What is taken is understood, unless it goes on.
        for (const auto &suggestion : completion.suggestions) {
            auto taken = typed;
            taken.replace(completion.place.start, completion.place.length, suggestion.text);
            QVERIFY2(suggestion.goesOn || parse(taken).isValid(), qPrintable(taken));
        }
    }

    void isAboutTheWordAtTheCursor()
    {
        const auto completion = completionAt(u"fr 茶"_s, 2, names());
        QVERIFY((completion.place == TextRange{0, 2}));
        QCOMPARE(completion.suggestions.size(), 1);
    }

private:
    static CompletionNames names()
    {
        return {{u"晴葉 台北"_s, u"Kinoya"_s}, {u"VIP"_s}, {u"Amy"_s, u"Me"_s}, {u"Returns"_s}};
    }
};

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/nameindex.h"
#include "core/search/zhuyin.h"
#include "tests/core/search/anytext.h"

#include <QTest>

#include <algorithm>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

bool fits(const QString &typed, const QString &name)
{
    const Search::FuzzyPattern pattern(typed);
    const auto score = pattern.score(Search::spelled(name));
    return score && *score >= pattern.enough();
}

int score(const QString &typed, const QString &name)
{
    return Search::FuzzyPattern(typed).score(Search::spelled(name)).value_or(-1);
}

/// With brackets around what it was found by.
QString shown(const QString &typed, const QString &name)
{
    QString text = name;
    auto places = Search::FuzzyPattern(typed).places(Search::spell(name));
    std::ranges::reverse(places);
    for (const auto &place : std::as_const(places))
        text.insert(place.end(), u']').insert(place.start, u'[');
    return text;
}

/// The letters of @p word stand in @p name in their order: all that is asked for.
bool inOrder(const QString &name, const QString &word)
{
    qsizetype at = 0;
    for (const QChar letter : word) {
        at = name.indexOf(letter, at);
        if (at++ < 0)
            return false;
    }
    return true;
}

} // namespace

class TestFuzzy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByBeginningsAndByLettersInOrder_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &typed, const QString &name, const QString &expected) {
            QTest::addRow("%s in %s", qPrintable(typed), qPrintable(name))
                << typed << name << expected;
        };
        row(u"chen"_s, u"Chen Logistics"_s, u"[Chen] Logistics"_s);
        row(u"cn"_s, u"Change notifications"_s, u"[C]hange [n]otifications"_s);
        row(u"mar"_s, u"Smart mark"_s, u"Smart [mar]k"_s); // where a word begins
        row(u"log che"_s, u"Chen Logistics"_s, u"[Che]n [Log]istics"_s);
        row(u"小满"_s, u"陳小滿"_s, u"陳[小滿]"_s);
        row(u"小滿"_s, u"陈小满"_s, u"陈[小满]"_s);
        row(u"陳滿"_s, u"陳小滿"_s, u"[陳]小[滿]"_s);
        row(u"たかはし"_s, u"タカハシ ゆうな"_s, u"[タカハシ] ゆうな"_s);
        row(u"ｙｕ"_s, u"Yu-An"_s, u"[Yu]-An"_s);
        row(u"ใจดี"_s, u"ณัฐริกา ใจดี"_s, u"ณัฐริกา [ใจดี]"_s);
        row(u"strasse"_s, u"Hauptstraße 5"_s, u"Haupt[straße] 5"_s);
        row(u"chen"_s, u"陳小滿"_s, u"[陳]小滿"_s); // as it is read
        row(u"cxm"_s, u"陳小滿"_s, u"[陳小滿]"_s);
        row(u"chenxm"_s, u"陳小滿"_s, u"[陳小滿]"_s);
        row(u"sora"_s, u"中村 そら"_s, u"中村 [そら]"_s);
        row(u"zz"_s, u"Chen Logistics"_s, u"Chen Logistics"_s);
        row(u" "_s, u"Chen Logistics"_s, u"Chen Logistics"_s);
    }

    void findsByBeginningsAndByLettersInOrder()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QFETCH(QString, expected);
        QCOMPARE(shown(typed, name), expected);
        QCOMPARE(fits(typed, name), expected != name);
    }

    void readsHanAndKana_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("spelled");
        QTest::newRow("latin") << u"Wendy"_s << u"wendy"_s;
        QTest::newRow("han") << u"陳小滿"_s << u"陈小满\nchen xiao man "_s;
        QTest::newRow("a name's reading") << u"曾"_s << u"曾\nzeng "_s;
        QTest::newRow("kana") << u"タカハシ"_s << u"たかはし\ntakahashi"_s;
        QTest::newRow("small kana")
            << u"きょうじゅ しゃっく"_s << u"きょうじゅ しゃっく\nkyouju shakku"_s;
        QTest::newRow("long vowel") << u"クーポン"_s << u"くーぽん\nkupon"_s;
        QTest::newRow("mixed") << u"高橋ゆうな Ann"_s << u"高桥ゆうな ann\ngao qiao yuuna "_s;
        QTest::newRow("thai") << u"ใจดี"_s << u"ใจดี"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }

    void readsHanAndKana()
    {
        QFETCH(QString, name);
        QTEST(Search::spelled(name), "spelled");
    }

    void aSpellingHasAPlaceForEachLetter()
    {
        rc::check([] {
            const auto name = *anyText(20);
            const auto spelling = Search::spell(name);
            RC_ASSERT(spelling.letters.size() == spelling.places.size());
            for (const auto &place : spelling.places)
                RC_ASSERT(place.start >= 0 && place.end() <= name.size());
        });
    }

    void theBetterOneComesFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("whole") << u"ann"_s << u"Ann"_s << u"Annabel"_s;
        QTest::newRow("front") << u"ann"_s << u"Annabel"_s << u"Mary Ann"_s;
        QTest::newRow("word") << u"ann"_s << u"Mary Ann"_s << u"Joanna"_s;
        QTest::newRow("together") << u"ann"_s << u"Joanna"_s << u"Adrian Nolan"_s;
        QTest::newRow("initials") << u"mr"_s << u"Mark Read"_s << u"Tomorrow"_s;
        QTest::newRow("near") << u"se"_s << u"Settings"_s << u"Standard size"_s;
    }

    void theBetterOneComesFirst()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QVERIFY2(score(typed, better) > score(typed, worse),
                 qPrintable(u"%1 %2"_s.arg(score(typed, better)).arg(score(typed, worse))));
    }

    void lettersByChanceAreNotEnough()
    {
        QVERIFY(!fits(u"n"_s, u"Wendy"_s)); // one letter has to begin something
        QVERIFY(fits(u"n"_s, u"Wendy Nolan"_s));
        QVERIFY(fits(u"滿"_s, u"陳小滿"_s));
        QVERIFY(fits(u"จ"_s, u"ใจดี"_s));
        QVERIFY(!fits(u"mint"_s, u"Maximilian Brandstetter the younger of Innsbruck"_s));
    }

    void fitsWhatHoldsTheLettersInOrder()
    {
        rc::check([] {
            const auto name = Search::folded(*anyText(20));
            const auto words =
                Search::folded(Search::zhuyinToPinyin(*anyText(5))).split(u' ', Qt::SkipEmptyParts);
            const bool wanted = !words.isEmpty() && !name.isEmpty()
                && std::ranges::all_of(words, [&](const QString &w) { return inOrder(name, w); });
            RC_ASSERT(Search::FuzzyPattern(words.join(u' ')).score(name).has_value() == wanted);
        });
    }

    void placesAreOfTheNameAndInOrder()
    {
        rc::check([] {
            const auto name = *anyText(20);
            const auto places = Search::FuzzyPattern(*anyText(4)).places(Search::spell(name));
            qsizetype end = -1;
            for (const auto &place : places) {
                RC_ASSERT(place.start > end);
                RC_ASSERT(place.length > 0);
                end = place.end();
            }
            RC_ASSERT(end <= name.size());
        });
    }

    void longNamesAndPatternsAreCut()
    {
        const QString name(1000, u'a');
        QVERIFY(score(QString(500, u'a'), name) > 0);
        QVERIFY(!Search::FuzzyPattern(QString(500, u'a')).places(Search::spell(name)).isEmpty());
    }

    void theIndexFindsTheBestAndTheLatest()
    {
        Search::NameIndex index;
        const QStringList names{u"Mary Ann"_s, u"Ann"_s, u"Bob"_s, u"Joanna"_s, u"Ann"_s};
        for (int i = 0; i < names.size(); ++i)
            index.put(i, 100 + i, Search::folded(names.at(i)));
        const Search::FuzzyPattern ann(u"ann");
        QCOMPARE(index.find(ann, 10), (QList<qint64>{4, 1, 0, 3}));
        QCOMPARE(index.find(ann, 2), (QList<qint64>{4, 1}));
        index.put(1, 900, Search::folded(u"Ann"_s)); // wrote again
        QCOMPARE(index.find(ann, 1), QList<qint64>{1});
        index.put(1, 900, Search::folded(u"Zoe"_s));
        QCOMPARE(index.find(ann, 10), (QList<qint64>{4, 0, 3}));
        QVERIFY(index.find(Search::FuzzyPattern({}), 10).isEmpty());
    }

    void theIndexIsAsOneMadeAnew()
    {
        rc::check([] {
            Search::NameIndex grown;
            QMap<qint64, std::pair<qint64, QString>> held;
            const int changes = *rc::gen::inRange(0, 40);
            for (int i = 0; i < changes; ++i) {
                const qint64 key = *rc::gen::inRange(0, 10);
                held.insert(key, {i, Search::folded(*anyText(8))});
                grown.put(key, i, held.value(key).second);
            }
            Search::NameIndex fresh;
            for (auto it = held.cbegin(); it != held.cend(); ++it)
                fresh.put(it.key(), it->first, it->second);
            const Search::FuzzyPattern pattern(*anyText(2));
            RC_ASSERT(grown.size() == held.size());
            RC_ASSERT(grown.find(pattern, 20) == fresh.find(pattern, 20));
        });
    }

    void holesAreClosed()
    {
        Search::NameIndex index;
        index.put(1, 1, u"stays"_s);
        for (int i = 0; i < 20'000; ++i)
            index.put(2, i, u"name %1"_s.arg(i));
        QCOMPARE(index.find(Search::FuzzyPattern(u"19999"), 5), QList<qint64>{2});
        QCOMPARE(index.find(Search::FuzzyPattern(u"stays"), 5), QList<qint64>{1});
    }
};

QTEST_GUILESS_MAIN(TestFuzzy)
#include "tst_fuzzy.moc"

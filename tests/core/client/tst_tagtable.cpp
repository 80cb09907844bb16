// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "core/client/tagindex.h"
#include "core/client/tagtable.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Day = 24LL * 60 * 60 * 1000;

Tag tag(const QString &id, const QString &name, const QString &group = {})
{
    Tag one{TagId(id), name, 3, 1};
    one.group = group;
    return one;
}

QStringList namesOf(const QList<Tag> &tags)
{
    QStringList names;
    for (const auto &one : tags)
        names << one.name;
    return names;
}

TagImportPlan plan(const QByteArray &bytes)
{
    return planTagImport(bytes,
                         {tag(u"t1"_s, u"VIP"_s, u"Level"_s), tag(u"t2"_s, u"Tea"_s)},
                         {tag(u"t9"_s, u"Old"_s)});
}

} // namespace

class TestTagTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreTagsByIdThenByName()
    {
        const auto planned = plan("\xEF\xBB\xBFname,id,color,group\r\n"
                                  "Gold,t1,5,Level\r\n"
                                  "ｔｅａ,,,Drinks\r\n"
                                  "Coffee,,7,Drinks\r\n");
        QVERIFY(planned.report.problems.isEmpty());
        QCOMPARE(planned.report.changed, 2);
        QCOMPARE(planned.report.made, 1);
        QCOMPARE(namesOf(planned.tags), (QStringList{u"Gold"_s, u"ｔｅａ"_s, u"Coffee"_s}));
        QCOMPARE(planned.tags.at(0).id, TagId(u"t1"_s));
        QCOMPARE(planned.tags.at(0).ver, 1);
        QCOMPARE(planned.tags.at(1).id, TagId(u"t2"_s));
        QCOMPARE(planned.tags.at(1).color, 3); // what is not said stays
        QVERIFY(planned.tags.at(2).id.isNull());
        QCOMPARE(planned.tags.at(2).color, 7);
    }

    void aColumnThatIsNotThereChangesNothing()
    {
        const auto planned = plan("name\nVIP\n");
        QCOMPARE(planned.report.same, 1);
        QVERIFY(planned.tags.isEmpty());
    }

    void whatIsWrongIsSaidByLineAndNothingIsTaken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QByteArray() << 1 << u"import.columns"_s;
        QTest::newRow("no name") << QByteArray("id,group\nt1,a\n") << 1 << u"import.columns"_s;
        QTest::newRow("unknown column")
            << QByteArray("name,size\nTea,5\n") << 1 << u"import.columns"_s;
        QTest::newRow("a column twice")
            << QByteArray("name,Name\nTea,5\n") << 1 << u"import.columns"_s;
        QTest::newRow("too wide") << QByteArray("name\nTea,5\n") << 2 << u"import.width"_s;
        QTest::newRow("colour") << QByteArray("name,color\nA,1\nB,13\n") << 3 << u"import.value"_s;
        QTest::newRow("no colour") << QByteArray("name,color\nA,red\n") << 2 << u"import.value"_s;
        QTest::newRow("empty name") << QByteArray("name,group\n,x\n") << 2 << u"tag.invalid"_s;
        QTest::newRow("long name")
            << QByteArray("name\n" + QByteArray(10'000, 'x') + "\n") << 2 << u"tag.invalid"_s;
        QTest::newRow("long group") << QByteArray("name,group\na," + QByteArray(10'000, 'x') + "\n")
                                    << 2 << u"import.value"_s;
        QTest::newRow("unknown id") << QByteArray("id,name\nt7,A\n") << 2 << u"import.value"_s;
        QTest::newRow("removed") << QByteArray("id,name\nt9,A\n") << 2 << u"tag.removed"_s;
        QTest::newRow("twice") << QByteArray("name\nA\nＡ\n") << 3 << u"tag.name-taken"_s;
        QTest::newRow("taken") << QByteArray("id,name\nt1,tea\n") << 2 << u"tag.name-taken"_s;
        QTest::newRow("quote") << QByteArray("name\n\"A\n") << 2 << u"import.quote"_s;
        QTest::newRow("no UTF-8") << QByteArray("name\n\xB4\xFA\n") << 0 << u"import.not-text"_s;
    }
    void whatIsWrongIsSaidByLineAndNothingIsTaken()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, line);
        QFETCH(const QString, code);
        const auto planned = plan(bytes);
        QVERIFY(planned.tags.isEmpty());
        QCOMPARE(planned.report.made + planned.report.changed + planned.report.same, 0);
        QVERIFY(!planned.report.problems.isEmpty());
        QCOMPARE(planned.report.problems.constFirst().code, code);
        QCOMPARE(planned.report.problems.constFirst().line, line);
    }

    void aHundredThousandLinesAreRefusedAtOnce()
    {
        QByteArray bytes("name,color\n");
        for (int i = 0; i < 100'000; ++i)
            bytes += "tag " + QByteArray::number(i) + ",99\n";
        QElapsedTimer elapsed;
        elapsed.start();
        const auto planned = plan(bytes);
        QVERIFY(planned.tags.isEmpty());
        QCOMPARE(planned.report.problems.constFirst().code, u"table.too-long"_s);
        QVERIFY(planned.report.problems.size() <= CsvTable::MostProblems);
        QVERIFY2(elapsed.elapsed() < 5'000, "it took too long");
    }

    void whatIsWrittenReadsAsTheSame()
    {
        const QList<Tag> tags{
            tag(u"t1"_s, u"=1+1"_s, u"a,b"_s), tag(u"t2"_s, u"\"茶\""_s), tag(u"t3"_s, u"'-x"_s)};
        const auto bytes =
            tagsAsCsv(tags, {{TagId(u"t1"_s), {TagId(u"t1"_s), 7, Day}}}, QTimeZone::utc());
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        QVERIFY(bytes.contains("1970-01-02 00:00"));
        QVERIFY(!bytes.contains("\n=") && !bytes.contains(",=")); // no spreadsheet runs it
        const auto planned = planTagImport(bytes, tags, {});
        QVERIFY(planned.report.problems.isEmpty());
        QCOMPARE(planned.report.same, 3);
    }

    void unusedIsWhatNobodyGaveForLong()
    {
        const qint64 now = 400 * Day;
        const auto old = tag(newUuid(now - 91 * Day), u"old"_s);
        const auto fresh = tag(newUuid(now - 89 * Day), u"fresh"_s);
        QVERIFY(isUnused(old, {}, now));
        QVERIFY(!isUnused(fresh, {}, now));
        QVERIFY(isUnused(old, {old.id, 3, now - 91 * Day}, now));
        QVERIFY(!isUnused(old, {old.id, 0, now - 89 * Day}, now));
        QVERIFY(!isUnused(old, {old.id, 3, 0}, now)); // nobody knows when
        QCOMPARE(timeOfUuid(old.id.value()), now - 91 * Day);
        QCOMPARE(timeOfUuid(u"t1"), 0);
    }

    void whatIsTypedFinds()
    {
        TagIndex index;
        index.fill({tag(u"1"_s, u"green tea"_s, u"Drinks"_s),
                    tag(u"2"_s, u"tea"_s),
                    tag(u"3"_s, u"teapot"_s, u"Things"_s),
                    tag(u"4"_s, u"VIP"_s, u"Tea people"_s),
                    tag(u"5"_s, u"coffee"_s, u"Drinks"_s)});
        QCOMPARE(namesOf(index.find({}, {}, 10)),
                 (QStringList{u"coffee"_s, u"green tea"_s, u"VIP"_s, u"teapot"_s, u"tea"_s}));
        QCOMPARE(namesOf(index.find(u"TEA"_s, {}, 10)),
                 (QStringList{u"tea"_s, u"teapot"_s, u"green tea"_s, u"VIP"_s}));
        QCOMPARE(namesOf(index.find(u"tea"_s, {TagId(u"4"_s), TagId(u"5"_s)}, 10)),
                 (QStringList{u"tea"_s, u"VIP"_s, u"teapot"_s, u"green tea"_s}));
        QCOMPARE(namesOf(index.find({}, {TagId(u"2"_s), TagId(u"9"_s)}, 2)),
                 (QStringList{u"tea"_s, u"coffee"_s}));
        QVERIFY(index.find(u"nothing"_s, {}, 10).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestTagTable)
#include "tst_tagtable.moc"

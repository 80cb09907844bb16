// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

using Rows = QList<QStringList>;

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Rows>("rows");
        QTest::addColumn<bool>("broken");
        QTest::newRow("nothing") << QString() << Rows{} << false;
        QTest::newRow("plain") << u"a,b\r\nc,d\r\n"_s << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}
                               << false;
        QTest::newRow("no last end") << u"a,b"_s << Rows{{u"a"_s, u"b"_s}} << false;
        QTest::newRow("LF, mark") << u"\uFEFFa\nb\n"_s << Rows{{u"a"_s}, {u"b"_s}} << false;
        QTest::newRow("empty fields") << u",\r\n"_s << Rows{{QString(), QString()}} << false;
        QTest::newRow("empty lines") << u"\r\n\r\na\r\n\r\n"_s << Rows{{u"a"_s}} << false;
        QTest::newRow("quotes") << u"\"a,\"\"b\"\"\r\nc\",d"_s << Rows{{u"a,\"b\"\r\nc"_s, u"d"_s}}
                                << false;
        QTest::newRow("empty quotes") << u"\"\",x"_s << Rows{{QString(), u"x"_s}} << false;
        QTest::newRow("a quote inside") << u"a\"b,c"_s << Rows{{u"a\"b"_s, u"c"_s}} << false;
        QTest::newRow("not closed") << u"a\r\n\"b"_s << Rows{{u"a"_s}} << true;
        QTest::newRow("behind a quote") << u"\"a\"b,c"_s << Rows{} << true;
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(Rows, rows);
        QFETCH(bool, broken);
        CsvReader reader(text);
        Rows found;
        while (const auto row = reader.next())
            found.append(*row);
        QCOMPARE(found, rows);
        QCOMPARE(reader.isBroken(), broken);
    }

    void linesAreThoseOfTheFile()
    {
        CsvReader reader(u"a\r\n\"b\r\nb\",c\n\nd\n");
        QVERIFY(reader.next());
        QCOMPARE(reader.line(), 1);
        QVERIFY(reader.next());
        QCOMPARE(reader.line(), 2);
        QVERIFY(reader.next());
        QCOMPARE(reader.line(), 5);
        QVERIFY(!reader.next());
    }

    void writesWhatItReads()
    {
        const QStringList fields{
            u"a"_s, QString(), u"b,c"_s, u"\"q\""_s, u" d "_s, u"x\r\ny"_s, u"l\nm"_s};
        const auto row = csvRow(fields);
        QCOMPARE(row, u"a,,\"b,c\",\"\"\"q\"\"\",\" d \",\"x\r\ny\",\"l\nm\"\r\n"_s);
        CsvReader reader(row);
        QCOMPARE(*reader.next(), fields);
    }

    void whatASpreadsheetWouldRunIsText_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("written");
        QTest::newRow("equals") << u"=HYPERLINK(1)"_s << u"'=HYPERLINK(1)"_s;
        QTest::newRow("plus") << u"+cmd"_s << u"'+cmd"_s;
        QTest::newRow("minus") << u"-2+3"_s << u"'-2+3"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"\"'\t=1\""_s.remove(u'"');
        QTest::newRow("number") << u"-1200.5"_s << u"-1200.5"_s;
        QTest::newRow("telephone") << u"+886912345678"_s << u"'+886912345678"_s;
        QTest::newRow("endless") << u"-inf"_s << u"'-inf"_s;
        QTest::newRow("long") << QString(u'=' + u"9"_s.repeated(10'000))
                              << QString(u"'="_s + u"9"_s.repeated(10'000));
        QTest::newRow("quoted") << u"=A1,\"x\""_s << u"\"'=A1,\"\"x\"\"\""_s;
        QTest::newRow("apostrophe") << u"'=1"_s << u"''=1"_s;
        QTest::newRow("apostrophe alone") << u"'tis"_s << u"'tis"_s;
        QTest::newRow("apostrophes") << u"''"_s << u"''"_s;
    }
    void whatASpreadsheetWouldRunIsText()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, written);
        const auto row = csvRow({field});
        QCOMPARE(row, written + u"\r\n"_s);
        CsvReader reader(row);
        QCOMPARE(*reader.next(), QStringList{field});
    }
};

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/picturejob.h"

#include <QTest>

using namespace Frontdesk;
using namespace Qt::StringLiterals;

/// What window and picture program say to each other. The program may have been taken over by the
/// file it read.
class TestPictureJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJobComesBackWhole()
    {
        for (const bool isFilm : {false, true}) {
            const PictureJob job{
                u"/tmp/a b/照片 \"1\".heic"_s, u"/tmp/out"_s, 10'485'760, 1'048'576, isFilm};
            const auto back = pictureJobFrom(argumentsOf(job));
            QVERIFY(back);
            QCOMPARE(*back, job);
        }
    }

    void wrongArgumentsAreRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("none") << QStringList();
        const QString picture(u"picture"_s);
        QTest::newRow("four") << QStringList{u"a"_s, u"b"_s, u"1"_s, u"1"_s};
        QTest::newRow("six") << QStringList{u"a"_s, u"b"_s, u"1"_s, u"1"_s, picture, picture};
        QTest::newRow("neither") << QStringList{u"a"_s, u"b"_s, u"1"_s, u"1"_s, u"song"_s};
        QTest::newRow("no number") << QStringList{u"a"_s, u"b"_s, u"x"_s, u"1"_s, picture};
        QTest::newRow("nothing") << QStringList{u"a"_s, u"b"_s, u"0"_s, u"1"_s, picture};
        QTest::newRow("less") << QStringList{u"a"_s, u"b"_s, u"1"_s, u"-1"_s, picture};
        QTest::newRow("no file") << QStringList{QString(), u"b"_s, u"1"_s, u"1"_s, picture};
    }

    void wrongArgumentsAreRefused()
    {
        QFETCH(QStringList, arguments);
        const auto job = pictureJobFrom(arguments);
        QVERIFY(!job);
        QCOMPARE(job.error().code, PictureError::Failed);
    }

    void anAnswerComesBackWhole()
    {
        const PictureAnswer made{false, u"image/png"_s, {640, 480}};
        QCOMPARE(*pictureAnswerFrom(lineOf(made)), made);
        const PictureAnswer moving{.isMoving = true};
        QCOMPARE(*pictureAnswerFrom(lineOf(moving)), moving);
        const Error why{ErrorKind::Rejected,
                        QString(PictureError::TooManyPixels),
                        {},
                        {{u"width"_s, 50'000}, {u"height"_s, 2}}};
        const auto back = pictureAnswerFrom(lineOf(why));
        QVERIFY(!back);
        QCOMPARE(back.error().code, why.code);
        QCOMPARE(back.error().args.value(u"width"_s).toInt(), 50'000);
    }

    void anythingElseIsAFailure_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("done\n");
        QTest::newRow("an array") << QByteArray("[1]");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("a type that is not taken")
            << QByteArray(R"({"mime":"image/svg+xml","width":1,"height":1})");
        QTest::newRow("no size") << QByteArray(R"({"mime":"image/png"})");
        QTest::newRow("less than none")
            << QByteArray(R"({"mime":"image/png","width":-5,"height":4})");
        QTest::newRow("huge") << QByteArray(R"({"mime":"image/png","width":70000,"height":4})");
        QTest::newRow("wrong types") << QByteArray(R"({"mime":3,"width":"4","height":[]})");
        QTest::newRow("a code of somebody else") << QByteArray(R"({"code":"auth.revoked"})");
        QTest::newRow("long") << QByteArray(10'000, 'x');
    }

    void anythingElseIsAFailure()
    {
        QFETCH(QByteArray, line);
        const auto answer = pictureAnswerFrom(line);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, PictureError::Failed);
    }

    void onlyNumbersFillTheGapsOfASentence()
    {
        const auto answer =
            pictureAnswerFrom(R"({"code":"picture.too-large","limit":"<b>","height":7,"x":1})");
        QCOMPARE(answer.error().args.size(), 1);
        QCOMPARE(answer.error().args.value(u"height"_s).toInt(), 7);
    }
};

QTEST_GUILESS_MAIN(TestPictureJob)
#include "tst_picturejob.moc"

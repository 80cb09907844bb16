// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/picturemaker.h"
#include "core/rules/linerules.h"
#include "tests/support/samplepictures.h"
#include "tests/support/waiting.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The process that makes pictures, and what its faults do to the window: nothing.
class TestPictureMaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aPictureIsMadeElsewhere()
    {
        PictureMaker maker({});
        const auto made = await(maker.make(picture(), lineRules()), 30'000);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().code));
        QCOMPARE(made->answer.mime, u"image/png"_s);
        QCOMPARE(made->answer.size, QSize(30, 20));
        QCOMPARE(QImage(made->picture(), "png"), twoHalves({30, 20}));
        QVERIFY(!QImage(made->preview()).isNull());
    }

    void itsFilesGoWithTheLastCopy()
    {
        PictureMaker maker({});
        auto made = await(maker.make(picture(), lineRules()), 30'000);
        QVERIFY(made);
        const auto path = made->picture();
        QVERIFY(QFile::exists(path));
        made = Error{};
        QTRY_VERIFY(!QFile::exists(path));
    }

    /// The reader of the program and its limits, not the window's.
    void aBombIsRefused()
    {
        QVERIFY(writeFile(path(), pngThatClaims(50'000)));
        PictureMaker maker({});
        const auto made = await(maker.make(path(), lineRules()), 30'000);
        QVERIFY(!made);
        QCOMPARE(made.error().code, PictureError::TooManyPixels);
        QCOMPARE(made.error().args.value(u"name"_s).toString(), u"photo.png"_s);
    }

    void everyEndHasItsCode_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("code");
        const QString failed(PictureError::Failed);
        QTest::newRow("it crashes") << QByteArray("kill -SEGV $$") << failed;
        QTest::newRow("somebody kills it") << QByteArray("kill -KILL $$") << failed;
        QTest::newRow("it says nothing") << QByteArray("exit 0") << failed;
        QTest::newRow("it says nonsense")
            << QByteArray("echo '{\"mime\":\"text/html\"}'") << failed;
        QTest::newRow("it writes nothing")
            << QByteArray("echo '{\"mime\":\"image/png\",\"width\":3,\"height\":3}'") << failed;
        QTest::newRow("it writes too much")
            << QByteArray("head -c 20000000 /dev/zero > $2/picture; echo x > $2/preview; "
                          "echo '{\"mime\":\"image/png\",\"width\":3,\"height\":3}'")
            << failed;
        QTest::newRow("it points elsewhere")
            << QByteArray("ln -s /etc/hostname $2/picture; echo x > $2/preview; "
                          "echo '{\"mime\":\"image/png\",\"width\":3,\"height\":3}'")
            << failed;
        QTest::newRow("it talks without end") << QByteArray("exec yes") << failed;
        QTest::newRow("it never ends")
            << QByteArray("exec sleep 1000") << QString(PictureError::Slow);
        QTest::newRow("it says why") << QByteArray("echo '{\"code\":\"picture.broken\"}'; exit 1")
                                     << QString(PictureError::Broken);
    }

    void everyEndHasItsCode()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, code);
        const bool isSlow = code == PictureError::Slow;
        PictureMaker maker({program(script), isSlow ? 200ms : 20s, 2});
        const auto made = await(maker.make(picture(), lineRules()), 20'000);
        QVERIFY(!made);
        QCOMPARE(made.error().code, code);
        QCOMPARE(made.error().args.value(u"name"_s).toString(), u"photo.png"_s);
        // The next one has its turn.
        const auto next = await(maker.make(picture(), lineRules()), 20'000);
        QCOMPARE(next.error().code, code);
    }

    void aProgramThatIsMissingSaysSo()
    {
        PictureMaker maker({u"/nowhere/frontdesk-picture"_s, 20s, 2});
        QCOMPARE(await(maker.make(picture(), lineRules())).error().code, PictureError::Unavailable);
        QCOMPARE(await(maker.make(picture(), lineRules())).error().code, PictureError::Unavailable);
    }

    /// A film has less time, and its answer is one file.
    void aFilmsEndHasItsCode_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("code");
        const QByteArray said("; echo '{\"mime\":\"image/jpeg\",\"width\":3,\"height\":3}'");
        const QString failed(PictureError::Failed);
        QTest::newRow("a preview") << "[ $5 = film ] && echo x > $2/preview" + said << QString();
        QTest::newRow("a picture alone") << "echo x > $2/picture" + said << failed;
        QTest::newRow("it says that it moves")
            << QByteArray("echo x > $2/preview; echo '{\"moving\":true}'") << failed;
        QTest::newRow("it never ends")
            << QByteArray("exec sleep 1000") << QString(PictureError::Slow);
    }

    void aFilmsEndHasItsCode()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, code);
        const bool isSlow = code == PictureError::Slow;
        PictureMaker maker({program(script), 60s, 2, isSlow ? 200ms : 20s});
        const auto made = await(maker.makeStill(picture(), lineRules()), 20'000);
        QCOMPARE(made ? QString() : made.error().code, code);
    }

    void onlySomeRunAtOnce()
    {
        const auto mark = m_folder->filePath(u"running"_s);
        QDir().mkpath(mark);
        // Each leaves a file while it runs, and waits until the test lets it end.
        PictureMaker maker({program("touch " + mark.toUtf8() + "/$$; while [ ! -e " + mark.toUtf8()
                                    + "/go ]; do sleep 0.01; done"),
                            20s,
                            2});
        QList<Async<MadePicture>> all;
        for (int i = 0; i < 5; ++i)
            all.append(maker.make(picture(), lineRules()));
        const auto started = [&] {
            return QDir(mark).entryList(QDir::Files).size();
        };
        QTRY_COMPARE(started(), 2);
        letTimePass(100ms);
        QCOMPARE(started(), 2);
        QVERIFY(writeFile(mark + u"/go"_s, "x"));
        for (const auto &one : all)
            QVERIFY(!await(one, 20'000));
        QCOMPARE(started(), 6);
    }

    void whoLeavesTakesItAlong()
    {
        const auto mark = m_folder->filePath(u"pid"_s);
        auto maker = std::make_unique<PictureMaker>(PictureMaker::Settings{
            program("echo $$ > " + mark.toUtf8() + ".part; mv " + mark.toUtf8() + ".part "
                    + mark.toUtf8() + "; exec sleep 1000"),
            20s,
            2});
        const auto made = maker->make(picture(), lineRules());
        QTRY_VERIFY(QFile::exists(mark));
        QFile file(mark);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto process = u"/proc/"_s + QString::fromLatin1(file.readAll().trimmed());
        QVERIFY(QFile::exists(process));
        maker.reset();
        QTRY_VERIFY(!QFile::exists(process));
        QVERIFY(!made.isDone());
    }

private:
    QString path() const { return m_folder->filePath(u"photo.png"_s); }
    QString picture() const
    {
        if (!twoHalves({30, 20}).save(path()))
            qFatal("no room for a test");
        return path();
    }
    QString program(const QByteArray &script) const
    {
        const auto file = m_folder->filePath(u"program"_s);
        if (!writeFile(file, "#!/bin/sh\n" + script + "\n")
            || !QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            qFatal("no room for a test");
        return file;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestPictureMaker)
#include "tst_picturemaker.moc"

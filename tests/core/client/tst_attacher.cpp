// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/filethread.h"
#include "core/client/filmposter.h"
#include "core/rules/linerules.h"
#include "core/rules/ruleerrors.h"
#include "tests/core/relay/media/samplefiles.h"
#include "tests/support/attacherhost.h"
#include "tests/support/samplefilm.h"
#include "tests/support/sampleheif.h"
#include "tests/support/samplepictures.h"
#include "tests/support/waiting.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

/// What becomes of the files that people attach, as LINE takes them.
class TestAttacher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_files = std::make_unique<FileThread>();
        m_attacher = std::make_unique<AttacherHost>(*m_files, pending());
    }
    void cleanup()
    {
        m_attacher.reset();
        m_files.reset();
    }

    void aTelephonesPictureGoesAsAJpeg()
    {
        const auto path = m_folder->filePath(u"IMG_0001.HEIC"_s);
        if (!writeHeic(path, twoHalves({320, 240})))
            QSKIP("libheif has no encoder here");
        const auto content = attach(path);
        QVERIFY2(content, qPrintable(content ? QString() : content.error().code));
        QCOMPARE(content->kind, ContentKind::Image);
        QCOMPARE(content->media->mime, u"image/jpeg"_s);
        QCOMPARE(content->media->fileName, u"IMG_0001.jpg"_s);
        QCOMPARE(content->media->width, 320);
        QCOMPARE(QImage(pending().path(content->media->sha), "jpeg").size(), QSize(320, 240));
        QVERIFY(checkOutbound(*content, lineRules()));
    }

    void aHeicNamedJpgGoesToo()
    {
        const auto path = m_folder->filePath(u"photo.jpg"_s);
        if (!writeHeic(path, twoHalves({32, 24})))
            QSKIP("libheif has no encoder here");
        const auto content = attach(path);
        QVERIFY(content);
        QCOMPARE(content->media->fileName, u"photo.jpg"_s);
        QCOMPARE(content->media->mime, u"image/jpeg"_s);
    }

    void aPictureThatIsNoneIsRefused()
    {
        const auto content = attach(write(u"holiday.jpg"_s, "<html>not a picture</html>"));
        QVERIFY(!content);
        QCOMPARE(content.error().code, PictureError::Broken);
        QCOMPARE(content.error().args.value(u"name"_s).toString(), u"holiday.jpg"_s);
        QVERIFY(QDir(pending().path({})).isEmpty());
    }

    void aLargePictureIsMadeSmallerAndHasAPreview()
    {
        const auto path = m_folder->filePath(u"scan.bmp"_s);
        QVERIFY(noise({2600, 2000}).save(path, "bmp"));
        QVERIFY(QFileInfo(path).size() > lineRules().image.maxBytes);
        const auto content = attach(path);
        QVERIFY2(content, qPrintable(content ? QString() : content.error().code));
        QCOMPARE(content->kind, ContentKind::Image);
        QVERIFY(content->media->size <= lineRules().image.maxBytes);
        QVERIFY(content->media->size > lineRules().imagePreview.maxBytes);
        QVERIFY(pending().has(content->media->thumbnail));
        QVERIFY(QFileInfo(pending().path(content->media->thumbnail)).size()
                <= lineRules().imagePreview.maxBytes);
    }

    void whatMovesGoesAsADocument()
    {
        const auto content = attach(write(u"dance.gif"_s, gifOf(3)));
        QVERIFY(content);
        QCOMPARE(content->kind, ContentKind::File);
        QCOMPARE(content->media->mime, u"image/gif"_s);
        QVERIFY(pending().has(content->media->sha));
    }

    void aFilmHasAPosterOfItsShape()
    {
        const auto content = attach(write(u"clip.mp4"_s, Test::film()));
        QVERIFY2(content, qPrintable(content ? QString() : content.error().code));
        QCOMPARE(content->kind, ContentKind::Video);
        QCOMPARE(content->media->durationMs, 2500);
        QCOMPARE(content->media->width, 640);
        const QImage poster(pending().path(content->media->thumbnail), "jpeg");
        QCOMPARE(poster.size(), QSize(480, 270));
    }

    /// With the real program.
    void aFilmShowsOneOfItsFrames()
    {
        const auto path = m_folder->filePath(u"clip.mp4"_s);
        writeFilm(
            path,
            {plainFrames(3, Qt::black) + plainFrames(5, QColor(200, 40, 40)), 10, QuarterRight});
        const auto content = attach(path);
        QVERIFY2(content, qPrintable(content ? QString() : content.error().code));
        QCOMPARE(content->kind, ContentKind::Video);
        QCOMPARE(QSize(content->media->width, content->media->height), QSize(96, 160));
        const QImage picture(pending().path(content->media->thumbnail), "jpeg");
        QCOMPARE(picture.size(), QSize(96, 160));
        const auto seen = picture.pixelColor(48, 80);
        QVERIFY2(seen.red() > 160 && seen.green() < 80, qPrintable(seen.name()));
        QVERIFY(checkOutbound(*content, lineRules()));
    }

    void aFilmGoesWithoutAFrameToo_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("no program") << u"/nowhere/frontdesk-picture"_s;
        QTest::newRow("one that fails") << u"/bin/false"_s;
        QTest::newRow("one that says nothing") << u"/bin/true"_s;
    }

    void aFilmGoesWithoutAFrameToo()
    {
        QFETCH(QString, program);
        PictureMaker pictures{PictureMaker::Settings{program}};
        Attacher attacher(pictures, *m_files, pending());
        const auto path = m_folder->filePath(u"clip.mp4"_s);
        writeFilm(path, {plainFrames(3, QColor(200, 40, 40))});
        const auto content = await(attacher.attach(path, lineRules()), 60'000);
        QVERIFY2(content, qPrintable(content ? QString() : content.error().code));
        QCOMPARE(content->kind, ContentKind::Video);
        QCOMPARE(QImage(pending().path(content->media->thumbnail), "jpeg").width(), 480);
    }

    void postersKeepTheShape_data()
    {
        QTest::addColumn<QSize>("film");
        QTest::addColumn<QSize>("poster");
        QTest::newRow("upright") << QSize(1080, 1920) << QSize(270, 480);
        QTest::newRow("square") << QSize(64, 64) << QSize(480, 480);
        QTest::newRow("not known") << QSize() << QSize(480, 270);
        QTest::newRow("a thread") << QSize(10'000, 1) << QSize(480, 60);
        QTest::newRow("a lie") << QSize(-5, 70) << QSize(480, 270);
    }

    void postersKeepTheShape()
    {
        QFETCH(QSize, film);
        QFETCH(QSize, poster);
        const auto bytes = filmPoster(film);
        QCOMPARE(QImage::fromData(bytes, "jpeg").size(), poster);
        QCOMPARE(filmPoster(film), bytes);
        QVERIFY(bytes.size() <= lineRules().imagePreview.maxBytes);
    }

    void aRecordingSaysHowLongItIs()
    {
        const auto content = attach(write(u"voice.m4a"_s, Test::film("M4A ")));
        QVERIFY2(content, qPrintable(content ? QString() : content.error().code));
        QCOMPARE(content->kind, ContentKind::Audio);
        QCOMPARE(content->media->durationMs, 2500);
        QVERIFY(checkOutbound(*content, lineRules()));
    }

    void whatCannotBePlayedIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("a film cut off")
            << u"clip.mp4"_s << Test::film().left(60) << u"media.unplayable"_s;
        QTest::newRow("a film in name only")
            << u"clip.mp4"_s << QByteArray("text") << u"media.unplayable"_s;
        QTest::newRow("a voice cut off")
            << u"voice.m4a"_s << Test::film("M4A ").left(60) << QString(RuleError::DurationMissing);
    }

    void whatCannotBePlayedIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const auto content = attach(write(name, bytes));
        QVERIFY(!content);
        QCOMPARE(content.error().code, code);
        QCOMPARE(content.error().args.value(u"name"_s).toString(), name);
        QVERIFY(QDir(pending().path({})).isEmpty());
    }

    void whatLineDoesNotPlayGoesAsADocument()
    {
        const auto content = attach(write(u"song.aac"_s, "\xff\xf1 and so on"));
        QVERIFY(content);
        QCOMPARE(content->kind, ContentKind::File);
    }

    void whatIsTooLargeSaysHowLarge()
    {
        QFile file(m_folder->filePath(u"all.zip"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(lineRules().file.maxBytes + 1)); // nothing of it is on the disk
        file.close();
        const auto content = attach(file.fileName());
        QVERIFY(!content);
        QCOMPARE(content.error().code, RuleError::MediaTooLarge);
        QCOMPARE(content.error().args.value(u"size"_s).toLongLong(), lineRules().file.maxBytes + 1);
        QCOMPARE(content.error().args.value(u"name"_s).toString(), u"all.zip"_s);
    }

    void whatIsNoFileIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("nothing") << u"/nowhere/photo.png"_s;
        QTest::newRow("a folder") << u"/tmp"_s;
        QTest::newRow("a device") << u"/dev/zero"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("long") << QString(10'000, u'x');
    }

    void whatIsNoFileIsRefused()
    {
        QFETCH(QString, path);
        QCOMPARE(attach(path).error().code, u"file.unreadable"_s);
    }

private:
    PendingFiles pending() const { return PendingFiles(m_folder->filePath(u"pending"_s)); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        const auto path = m_folder->filePath(name);
        if (!writeFile(path, bytes))
            qFatal("no room for a test");
        return path;
    }
    Result<Content> attach(const QString &path)
    {
        return await(m_attacher->attacher.attach(path, lineRules()), 60'000);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FileThread> m_files;
    std::unique_ptr<AttacherHost> m_attacher;
};

QTEST_GUILESS_MAIN(TestAttacher)
#include "tst_attacher.moc"

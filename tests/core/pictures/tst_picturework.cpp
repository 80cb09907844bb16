// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/heifpicture.h"
#include "core/pictures/picturemetadata.h"
#include "core/pictures/picturework.h"
#include "tests/support/sampleheif.h"
#include "tests/support/samplepictures.h"

#include <QDir>
#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Limit = 200'000;
constexpr qint64 PreviewLimit = 20'000;

} // namespace

/// What becomes of the pictures that people attach.
class TestPictureWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsRightKeepsItsPixels_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QString>("mime");
        QTest::newRow("jpeg") << QByteArray("jpeg") << u"image/jpeg"_s;
        QTest::newRow("png") << QByteArray("png") << u"image/png"_s;
    }

    void whatIsRightKeepsItsPixels()
    {
        QFETCH(QByteArray, format);
        QFETCH(QString, mime);
        const auto bytes = encodedPicture(twoHalves({300, 200}), format.constData());
        const auto made = make(bytes);
        QVERIFY2(made, qPrintable(codeOf(made)));
        QCOMPARE(made->mime, mime);
        QCOMPARE(made->size, QSize(300, 200));
        QCOMPARE(QImage::fromData(written(PictureFile)), QImage::fromData(bytes));
        QVERIFY(written(PictureFile).size() <= bytes.size());
        QVERIFY(!QImage::fromData(written(PreviewFile)).isNull());
    }

    void aPictureIsTurnedUpright()
    {
        const auto jpeg = encodedPicture(twoHalves({300, 200}), "jpeg", 95);
        const auto made = make(withSegment(jpeg, '\xe1', exifWithPlace(6)));
        QVERIFY2(made, qPrintable(codeOf(made)));
        QCOMPARE(made->size, QSize(200, 300));
        const auto picture = QImage::fromData(written(PictureFile));
        QCOMPARE(picture.size(), QSize(200, 300));
        // A quarter clockwise: what was left is above.
        QVERIFY(picture.pixelColor(100, 20).red() > 200);
        QVERIFY(picture.pixelColor(100, 280).blue() > 200);
        const auto preview = QImage::fromData(written(PreviewFile));
        QVERIFY(preview.width() < preview.height());
    }

    void nobodyLearnsThePlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto jpeg = encodedPicture(twoHalves({60, 40}), "jpeg");
        QTest::newRow("lying right") << withSegment(jpeg, '\xe1', exifWithPlace(1));
        QTest::newRow("turned") << withSegment(jpeg, '\xe1', exifWithPlace(8));
        QTest::newRow("in XMP") << withSegment(
            jpeg, '\xe1', "http://ns.adobe.com/xap/1.0/ 25.0330N121.5654E");
        QTest::newRow("in IPTC") << withSegment(jpeg, '\xed', "Photoshop 3.0 25.0330N121.5654E");
        QTest::newRow("in a comment") << withSegment(jpeg, '\xfe', "25.0330N121.5654E");
        QTest::newRow("behind the end") << jpeg + withSegment(jpeg, '\xe1', exifWithPlace(1));
        QTest::newRow("in a comment, turned") << withSegment(
            withSegment(jpeg, '\xfe', "25.0330N121.5654E"), '\xe1', exifWithPlace(6));
        const auto png = encodedPicture(twoHalves({60, 40}), "png");
        QTest::newRow("png, eXIf") << withChunk(png, "eXIf", exifWithPlace(1).mid(6));
        QTest::newRow("png, text")
            << withChunk(png, "tEXt", QByteArray("Place\0", 6) + "25.0330N121.5654E");
        QTest::newRow("png, behind the end") << png + "25.0330N121.5654E";
    }

    void nobodyLearnsThePlace()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(bytes.contains("121.5654E"));
        const auto made = make(bytes);
        QVERIFY2(made, qPrintable(codeOf(made)));
        QVERIFY(!written(PictureFile).contains("121.5654E"));
        QVERIFY(!written(PreviewFile).contains("121.5654E"));
        QVERIFY(!QImage::fromData(written(PictureFile)).isNull());
    }

    void aTelephonesPictureBecomesAJpeg()
    {
        if (!writeHeic(source(), twoHalves({320, 240})))
            QSKIP("libheif has no encoder here");
        const auto made = makePicture(job());
        QVERIFY2(made, qPrintable(codeOf(made)));
        QCOMPARE(made->mime, u"image/jpeg"_s);
        QCOMPARE(made->size, QSize(320, 240));
        const auto picture = QImage::fromData(written(PictureFile), "jpeg");
        QCOMPARE(picture.size(), QSize(320, 240));
        QVERIFY(picture.pixelColor(40, 120).red() > 200);
        QVERIFY(picture.pixelColor(280, 120).blue() > 200);
    }

    void aDamagedHeicIsNone()
    {
        if (!writeHeic(source(), twoHalves({320, 240})))
            QSKIP("libheif has no encoder here");
        QFile file(source());
        QVERIFY(file.resize(file.size() / 2));
        const auto made = makePicture(job());
        QVERIFY(!made);
        QCOMPARE(made.error().code, PictureError::Broken);
        QVERIFY(!QFile::exists(m_folder->filePath(u"out/picture"_s)));
    }

    void whatIsTooLargeIsMadeSmaller_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("jpeg") << encodedPicture(noise({900, 600}), "jpeg", 100);
        QTest::newRow("png") << encodedPicture(noise({900, 600}), "png");
        QTest::newRow("png with holes")
            << encodedPicture(noise({900, 600}, QImage::Format_ARGB32), "png");
    }

    void whatIsTooLargeIsMadeSmaller()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(bytes.size() > Limit);
        const auto made = make(bytes);
        QVERIFY2(made, qPrintable(codeOf(made)));
        const auto picture = written(PictureFile);
        QVERIFY2(picture.size() <= Limit, qPrintable(QString::number(picture.size())));
        QVERIFY(written(PreviewFile).size() <= PreviewLimit);
        const auto size = QImage::fromData(picture).size();
        QCOMPARE(made->size, size);
        QVERIFY(std::abs(double(size.width()) / size.height() - 1.5) < 0.05);
    }

    /// 300 KB of nothing, which a telephone would need half a gigabyte for.
    void whatIsHugeOnTheScreenIsMadeSmaller()
    {
        QImage empty(9000, 9000, QImage::Format_Grayscale8);
        empty.fill(Qt::white);
        const auto made = make(encodedPicture(empty, "png"));
        QVERIFY2(made, qPrintable(codeOf(made)));
        QVERIFY(qint64(made->size.width()) * made->size.height() <= 48'000'000);
        QCOMPARE(QImageReader(m_folder->filePath(u"out/picture"_s)).size(), made->size);
    }

    void otherPicturesBecomeOnesThatAreTaken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("bmp") << encodedPicture(twoHalves({30, 20}), "bmp");
        QTest::newRow("still gif") << gifOf(1);
    }

    void otherPicturesBecomeOnesThatAreTaken()
    {
        QFETCH(QByteArray, bytes);
        const auto made = make(bytes);
        QVERIFY2(made, qPrintable(codeOf(made)));
        QCOMPARE(made->mime, u"image/png"_s);
        QVERIFY(!QImage::fromData(written(PictureFile), "png").isNull());
    }

    void whatMovesIsSaidToMove()
    {
        const auto made = make(gifOf(3));
        QVERIFY2(made, qPrintable(codeOf(made)));
        QVERIFY(made->isMoving);
        QVERIFY(!QFile::exists(m_folder->filePath(u"out/picture"_s)));
    }

    void whatIsNoPictureIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const auto jpeg = encodedPicture(noise({200, 200}), "jpeg");
        const auto png = encodedPicture(noise({200, 200}), "png");
        const QString broken(PictureError::Broken);
        QTest::newRow("nothing") << QByteArray() << broken;
        QTest::newRow("text") << QByteArray("GIF by name only, but not inside") << broken;
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << broken;
        QTest::newRow("jpeg, its head") << jpeg.left(30) << broken;
        QTest::newRow("jpeg, cut off") << jpeg.left(jpeg.size() / 2) << broken;
        QTest::newRow("jpeg, a length beyond the end")
            << jpeg.left(2) + QByteArray("\xff\xe0\xff\xff", 4) + jpeg.mid(2) << broken;
        QTest::newRow("png, cut off") << png.left(png.size() / 2) << broken;
        QTest::newRow("png, a length beyond the end")
            << png.left(8) + QByteArray("\xff\xff\xff\xff", 4) + png.mid(12) << broken;
        QTest::newRow("png, damaged inside")
            << QByteArray(png).replace(png.size() / 2, 40, QByteArray(40, 'x')) << broken;
        QTest::newRow("heic in name only") << QByteArray("\0\0\0\x18"
                                                         "ftypheic\0\0\0\0mif1heic",
                                                         24)
                + QByteArray(500, 'x') << broken;
        QTest::newRow("bomb") << pngThatClaims(50'000) << QString(PictureError::TooManyPixels);
        QTest::newRow("long bomb") << pngThatClaims(70'000) << QString(PictureError::TooManyPixels);
    }

    void whatIsNoPictureIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const auto made = make(bytes);
        QVERIFY(!made);
        QCOMPARE(made.error().code, code);
        QVERIFY(!QFile::exists(m_folder->filePath(u"out/picture"_s)));
    }

    void whatCannotBeSmallEnoughSaysSo()
    {
        auto tight = job();
        tight.maxBytes = 50;
        QVERIFY(writeFile(source(), encodedPicture(noise({200, 200}), "jpeg")));
        const auto made = makePicture(tight);
        QCOMPARE(made.error().code, PictureError::TooLarge);
        QCOMPARE(made.error().args.value(u"limit"_s).toInt(), 50);
    }

    void aHeadSaysHeif_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<bool>("isHeifHead");
        const auto head = [](const QByteArray &brands) {
            return bigEndian(quint32(8 + brands.size())) + "ftyp" + brands;
        };
        QTest::newRow("heic") << head(QByteArray("heic\0\0\0\0mif1", 12)) << true;
        QTest::newRow("by its second brand") << head(QByteArray("MiHB\0\0\0\0heic", 12)) << true;
        QTest::newRow("avif") << head(QByteArray("avif\0\0\0\0", 8)) << true;
        QTest::newRow("film") << head(QByteArray("isom\0\0\0\0mp42", 12)) << false;
        QTest::newRow("its version is no brand") << head("mp42heicisom") << false;
        QTest::newRow("behind the box")
            << head(QByteArray("isom\0\0\0\0", 8)) + "heicheic" << false;
        QTest::newRow("short") << QByteArray("\0\0\0\x18"
                                             "ftyp",
                                             8)
                               << false;
    }

    void aHeadSaysHeif()
    {
        QFETCH(QByteArray, head);
        QFETCH(bool, isHeifHead);
        QCOMPARE(isHeif(head), isHeifHead);
    }

    void everyCutOfAFileIsSurvived()
    {
        const auto jpeg =
            withSegment(encodedPicture(twoHalves({20, 20}), "jpeg"), '\xe1', exifWithPlace(1));
        const auto png = withChunk(encodedPicture(twoHalves({20, 20}), "png"), "tEXt", "x");
        for (qsizetype i = 0; i < jpeg.size(); ++i)
            QVERIFY2(!bareJpeg(jpeg.left(i)), qPrintable(QString::number(i)));
        for (qsizetype i = 0; i < png.size(); ++i)
            QVERIFY2(!barePng(png.left(i)), qPrintable(QString::number(i)));
        QVERIFY(bareJpeg(jpeg));
        QVERIFY(barePng(png));
    }

private:
    QString source() const { return m_folder->filePath(u"source"_s); }
    PictureJob job() const
    {
        QDir(m_folder->path()).mkpath(u"out"_s);
        return {source(), m_folder->filePath(u"out"_s), Limit, PreviewLimit};
    }
    Result<PictureAnswer> make(const QByteArray &bytes) const
    {
        if (!writeFile(source(), bytes))
            qFatal("no room for a test");
        return makePicture(job());
    }
    QByteArray written(QLatin1String name) const
    {
        QFile file(m_folder->filePath(u"out/"_s + name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString codeOf(const Result<PictureAnswer> &made)
    {
        return made ? QString() : made.error().code;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestPictureWork)
#include "tst_picturework.moc"

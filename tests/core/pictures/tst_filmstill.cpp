// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/filmstill.h"
#include "tests/support/samplefilm.h"
#include "tests/support/samplepictures.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 PreviewLimit = 1'048'576;

bool isAbout(const QColor &seen, const QColor &wanted)
{
    constexpr int Near = 40; // two lossy formats
    return std::abs(seen.red() - wanted.red()) < Near
        && std::abs(seen.green() - wanted.green()) < Near
        && std::abs(seen.blue() - wanted.blue()) < Near;
}

} // namespace

/// Which frame of a film stands for it.
class TestFilmStill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath(u"out"_s));
    }

    void theFirstFrameIsShown()
    {
        const auto made =
            make({plainFrames(5, QColor(20, 160, 60)) + plainFrames(5, QColor(200, 40, 40))});
        QVERIFY2(made, qPrintable(codeOf(made)));
        QCOMPARE(made->size, QSize(160, 96));
        QCOMPARE(made->mime, u"image/jpeg"_s);
        QCOMPARE(still().size(), QSize(160, 96));
        QVERIFY2(isAbout(middle(), QColor(20, 160, 60)), qPrintable(middle().name()));
        QVERIFY(!QFile::exists(m_folder->filePath(u"out/picture"_s)));
    }

    void whatTelephonesWriteIsRead_data()
    {
        QTest::addColumn<int>("codec");
        QTest::newRow("H.264") << int(AV_CODEC_ID_H264);
        QTest::newRow("HEVC") << int(AV_CODEC_ID_HEVC);
        QTest::newRow("VP9") << int(AV_CODEC_ID_VP9);
    }

    void whatTelephonesWriteIsRead()
    {
        QFETCH(int, codec);
        SampleFilm film{plainFrames(12, Qt::black) + plainFrames(8, QColor(20, 160, 60))};
        film.codec = static_cast<AVCodecID>(codec);
        if (!canEncode(film.codec))
            QSKIP("no encoder for that here");
        const auto made = make(film);
        QVERIFY2(made, qPrintable(codeOf(made)));
        QVERIFY2(isAbout(middle(), QColor(20, 160, 60)), qPrintable(middle().name()));
    }

    /// What telephones do not write is not decoded, whatever these libraries can.
    void otherKindsAreNotRead()
    {
        SampleFilm film{plainFrames(3, Qt::green)};
        film.codec = AV_CODEC_ID_MPEG1VIDEO;
        film.perSecond = 25;
        QCOMPARE(codeOf(make(film)), PictureError::Broken);
    }

    void blackIsPassedOver()
    {
        const auto made = make({plainFrames(15, Qt::black) + plainFrames(5, QColor(200, 40, 40))});
        QVERIFY2(made, qPrintable(codeOf(made)));
        QVERIFY2(isAbout(middle(), QColor(200, 40, 40)), qPrintable(middle().name()));
    }

    void nothingButBlackIsNoPicture_data()
    {
        QTest::addColumn<int>("black");
        QTest::addColumn<int>("perSecond");
        QTest::newRow("to its end") << 8 << 10;
        QTest::newRow("for longer than is looked at") << 45 << 10;
        QTest::newRow("in more frames than are decoded") << 300 << 1000;
    }

    void nothingButBlackIsNoPicture()
    {
        QFETCH(int, black);
        QFETCH(int, perSecond);
        const bool isAll = black < 10;
        const auto made =
            make({plainFrames(black, Qt::black) + plainFrames(isAll ? 0 : 5, QColor(200, 40, 40)),
                  perSecond});
        QCOMPARE(codeOf(made), PictureError::Broken);
        QVERIFY(!QFile::exists(m_folder->filePath(u"out/preview"_s)));
    }

    void aTelephoneHeldUprightStandsUpright()
    {
        const auto made = make({{twoHalves({160, 96}), twoHalves({160, 96})}, 10, QuarterRight});
        QVERIFY2(made, qPrintable(codeOf(made)));
        QCOMPARE(made->size, QSize(96, 160));
        const auto image = still();
        QCOMPARE(image.size(), QSize(96, 160));
        QVERIFY2(isAbout(image.pixelColor(48, 30), Qt::red),
                 qPrintable(image.pixelColor(48, 30).name()));
        QVERIFY2(isAbout(image.pixelColor(48, 130), Qt::blue),
                 qPrintable(image.pixelColor(48, 130).name()));
    }

    void pixelsThatAreNotSquareBecomeSquare()
    {
        const auto made = make({plainFrames(3, Qt::green), 10, {}, {2, 1}});
        QVERIFY2(made, qPrintable(codeOf(made)));
        QCOMPARE(made->size, QSize(320, 96));
        QCOMPARE(still().size(), QSize(320, 96));
    }

    void aLargeFilmHasASmallPicture()
    {
        const auto made = make({plainFrames(2, QColor(20, 160, 60), {1920, 1080})});
        QVERIFY2(made, qPrintable(codeOf(made)));
        QCOMPARE(made->size, QSize(1920, 1080));
        QCOMPARE(still().size(), QSize(720, 405));
    }

    void aTightLimitIsKept()
    {
        writeFilm(source(), {{noise({640, 480}), noise({640, 480})}});
        auto tight = job();
        tight.maxPreviewBytes = 9'000;
        const auto made = makeStill(tight);
        QVERIFY2(made, qPrintable(codeOf(made)));
        QVERIFY(QFileInfo(m_folder->filePath(u"out/preview"_s)).size() <= 9'000);
        QFile::remove(m_folder->filePath(u"out/preview"_s));
        tight.maxPreviewBytes = 20;
        QCOMPARE(codeOf(makeStill(tight)), PictureError::TooLarge);
        QVERIFY(!QFile::exists(m_folder->filePath(u"out/preview"_s)));
    }

    void aFolderThatIsGoneIsSaid()
    {
        writeFilm(source(), {plainFrames(2, Qt::green)});
        auto nowhere = job();
        nowhere.folder = m_folder->filePath(u"gone"_s);
        QCOMPARE(codeOf(makeStill(nowhere)), PictureError::Failed);
    }

    void aRecordingHasNoFrame() { QCOMPARE(codeOf(make({})), PictureError::Broken); }

    void whatIsNoFilmIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("a film by its name only");
        QTest::newRow("noise") << encodedPicture(noise({100, 100}), "bmp").mid(100);
        QTest::newRow("noise behind the head of a film") << QByteArray("\0\0\0\x14"
                                                                       "ftypisom\0\0\0\0isom",
                                                                       20)
                + encodedPicture(noise({100, 100}), "bmp").mid(100);
        QTest::newRow("a picture") << encodedPicture(twoHalves({64, 64}), "png");
        QTest::newRow("a list of addresses")
            << QByteArray("#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:1/film.ts\n");
        QTest::newRow("a list of files")
            << QByteArray("ffconcat version 1.0\nfile /etc/hostname\n");
    }

    void whatIsNoFilmIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(writeFile(source(), bytes));
        QCOMPARE(codeOf(makeStill(job())), PictureError::Broken);
        QVERIFY(!QFile::exists(m_folder->filePath(u"out/preview"_s)));
    }

    /// It ends, and what it says is either a picture or why not.
    void everyCutAndEveryHoleIsSurvived()
    {
        writeFilm(source(), {plainFrames(8, QColor(20, 160, 60), {64, 48})});
        QFile file(source());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto whole = file.readAll();
        file.close();
        for (qsizetype i = 0; i < whole.size(); i += 7) {
            auto holed = whole;
            holed.replace(i, 6, QByteArray("\xff\xff\xff\xff\x00\xff", 6));
            for (const auto &bytes : {whole.left(i), holed}) {
                QVERIFY(writeFile(source(), bytes));
                const auto made = makeStill(job());
                QVERIFY2(made || !made.error().code.isEmpty(), qPrintable(QString::number(i)));
            }
        }
        // Its index stands at its end.
        QVERIFY(writeFile(source(), whole.left(whole.size() / 2)));
        QCOMPARE(codeOf(makeStill(job())), PictureError::Broken);
    }

    void whatIsNotThereIsNoFilm()
    {
        auto nowhere = job();
        nowhere.source = u"/nowhere/"_s + QString(10'000, u'x');
        QCOMPARE(codeOf(makeStill(nowhere)), PictureError::Broken);
        nowhere.source = u"http://127.0.0.1:1/film.mp4"_s;
        QCOMPARE(codeOf(makeStill(nowhere)), PictureError::Broken);
    }

private:
    QString source() const { return m_folder->filePath(u"a: film.mp4"_s); }
    PictureJob job() const
    {
        return {source(), m_folder->filePath(u"out"_s), 1, PreviewLimit, true};
    }
    Result<PictureAnswer> make(const SampleFilm &film) const
    {
        writeFilm(source(), film);
        return makeStill(job());
    }
    QImage still() const { return QImage(m_folder->filePath(u"out/preview"_s), "jpeg"); }
    QColor middle() const
    {
        const auto image = still();
        return image.isNull() ? QColor() : image.pixelColor(image.rect().center());
    }
    static QString codeOf(const Result<PictureAnswer> &made)
    {
        return made ? QString() : made.error().code;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestFilmStill)
#include "tst_filmstill.moc"

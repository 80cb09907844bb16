// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/media/filekind.h"
#include "core/relay/media/filenames.h"
#include "core/relay/media/mediastore.h"
#include "core/relay/media/thumbnail.h"
#include "core/rules/recording.h"
#include "tests/core/relay/media/samplefiles.h"
#include "tests/support/stallprobe.h"
#include "tests/support/waiting.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;

/// Files of strangers: what they are, how they look, where they stand.
class TestMediaStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<MediaStore>(m_folder->filePath(u"media"_s));
        QVERIFY(Test::await(m_store->open()));
    }
    void cleanup() { m_store.reset(); }

    void standsUnderItsHash()
    {
        const QByteArray bytes("some text");
        const auto taken = take(bytes, u"text/plain"_s);
        QVERIFY(taken);
        const auto hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        QCOMPARE(taken->file.sha, QString::fromLatin1(hash));
        QCOMPARE(taken->file.mime, u"text/plain"_s);
        QCOMPARE(taken->file.size, bytes.size());
        const auto path = m_store->fileOf(taken->file.sha);
        QVERIFY(path.endsWith(u"/media/"_s + taken->file.sha.left(2) + u'/' + taken->file.sha));
        QVERIFY(QFile::exists(path));
        QVERIFY(take(bytes, u"text/plain"_s)); // a second time is no error
        QCOMPARE(QDir(m_folder->filePath(u"media/incoming"_s)).entryList(QDir::Files).size(), 0);
    }

    void anEmptyFileIsNone()
    {
        const auto taken = take({}, u"image/png"_s);
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, u"media.failed"_s);
    }

    void aStartRemovesWhatWasHalfDone()
    {
        QFile left(m_store->incomingFile());
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        m_store = std::make_unique<MediaStore>(m_folder->filePath(u"media"_s));
        QVERIFY(Test::await(m_store->open()));
        QVERIFY(!left.exists());
        QVERIFY(QFile::exists(m_store->fileOf(m_store->filmPreview().sha)));
        QCOMPARE(m_store->filmPreview().mime, u"image/jpeg"_s);
    }

    void bytesSayWhatAFileIs_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("declared");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *name,
                            const QByteArray &head,
                            const QString &declared,
                            const QString &kind) {
            QTest::newRow(name) << head << declared << kind;
        };
        row("jpeg", Test::picture({4, 4}), u"image/png"_s, u"image/jpeg"_s);
        row("png named exe",
            Test::picture({4, 4}, "png"),
            u"application/x-msdownload"_s,
            u"image/png"_s);
        row("program named jpeg", "MZ\x90", u"image/jpeg"_s, u"application/octet-stream"_s);
        row("svg", "<svg onload=alert(1)>", u"image/svg+xml"_s, u"application/octet-stream"_s);
        row("page", "<html><script>", u"text/html"_s, u"application/octet-stream"_s);
        row("desktop",
            "[Desktop Entry]",
            u"application/x-desktop; x=y"_s,
            u"application/x-desktop"_s);
        row("pdf named jpeg", "%PDF-1.7", u"image/jpeg"_s, u"application/pdf"_s);
        row("docx",
            "PK\x03\x04...",
            u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s,
            u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s);
        row("zip named pdf", "PK\x03\x04...", u"application/pdf"_s, u"application/zip"_s);
        row("film", Test::film(), u"video/mp4"_s, u"video/mp4"_s);
        row("sound in a film's box", Test::film("mp42"), u"audio/x-m4a"_s, u"audio/mp4"_s);
        row("voice", Test::film("M4A "), {}, u"audio/mp4"_s);
        row("csv", "a,b", u"text/csv; charset=utf-8"_s, u"text/csv"_s);
        row("header in the type", "a,b", u"text/csv\r\nX: y"_s, u"application/octet-stream"_s);
        row("nothing said", "abc", {}, u"application/octet-stream"_s);
    }

    void bytesSayWhatAFileIs()
    {
        QFETCH(QByteArray, head);
        QFETCH(QString, declared);
        QFETCH(QString, kind);
        QCOMPARE(fileKind(QByteArrayView(head).first(qMin(head.size(), qsizetype(FileKindBytes))),
                          declared),
                 kind);
    }

    void aPictureBombIsNotDecoded()
    {
        const auto taken = take(Test::pictureBomb(), u"image/png"_s);
        QVERIFY(taken); // kept as a file
        QCOMPARE(taken->file.width, 0);
        QVERIFY(!taken->thumbnail);
    }

    void seeThroughPicturesStaySo()
    {
        const auto taken = take(Test::picture({1000, 1000}, "png", 0x80ff0000), u"image/png"_s);
        QVERIFY(taken && taken->thumbnail);
        QCOMPARE(taken->thumbnail->mime, u"image/png"_s);
        QCOMPARE(taken->thumbnail->width, 480);
    }

    void aSmallPictureIsItsOwnThumbnail()
    {
        const auto taken = take(Test::picture({100, 50}), u"image/jpeg"_s);
        QVERIFY(taken && !taken->thumbnail);
        QCOMPARE(taken->file.width, 100);
    }

    void recordingsSayHowLong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("mime");
        QTest::addColumn<qint64>("duration");
        QTest::newRow("film") << Test::film() << u"video/mp4"_s << qint64(2500);
        QTest::newRow("cut off") << Test::film().left(40) << u"video/mp4"_s << qint64(0);
        // 128 kbit/s, 44.1 kHz: 16 000 bytes are a second.
        QTest::newRow("mp3") << QByteArray("\xff\xfb\x90\x00", 4) + QByteArray(31'996, 'x')
                             << u"audio/mpeg"_s << qint64(2000);
        auto lying = Test::film();
        lying.replace(lying.indexOf("moov") - 4, 4, "\xff\xff\xff\xff");
        QTest::newRow("a box beyond the end") << lying << u"video/mp4"_s << qint64(0);
        QTest::newRow("boxes of nothing")
            << QByteArray(200'000, '\0') << u"video/mp4"_s << qint64(0);
    }

    void recordingsSayHowLong()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, mime);
        QFETCH(qint64, duration);
        const auto path = m_store->incomingFile();
        write(path, bytes);
        QCOMPARE(recordingIn(path, mime).durationMs, duration);
    }

    void thumbnailsDoNotStopTheLoop()
    {
        const auto large = Test::picture({6000, 4000});
        const auto path = m_store->incomingFile();
        write(path, large);
        Test::StallProbe probe;
        const auto taken = Test::await(m_store->take(path, u"image/jpeg"_s), 20'000);
        QVERIFY(taken && taken->thumbnail);
        QVERIFY2(probe.longestMs() < 50, qPrintable(QString::number(probe.longestMs())));
    }

    void fileNamesAreHarmless_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        QTest::newRow("plain") << u"offer.pdf"_s << u"offer.pdf"_s;
        QTest::newRow("path") << u"../../etc/passwd"_s << u"etc_passwd"_s;
        QTest::newRow("windows") << u"C:\\a\\b.exe"_s << u"C__a_b.exe"_s;
        QTest::newRow("turned around") << u"gpj\u202Egpj.exe"_s << u"gpj_gpj.exe"_s;
        QTest::newRow("header") << u"a\"\r\nX: y.pdf"_s << u"a___X_ y.pdf"_s;
        QTest::newRow("nothing") << u"..."_s << u"file.pdf"_s;
        QTest::newRow("chinese") << u"報價單.pdf"_s << u"報價單.pdf"_s;
        QTest::newRow("long") << QString(300, u'x') + u".pdf"_s << QString(76, u'x') + u".pdf"_s;
    }

    void fileNamesAreHarmless()
    {
        QFETCH(QString, name);
        QFETCH(QString, safe);
        QCOMPARE(safeFileName(name, u"application/pdf"_s), safe);
    }

private:
    void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    Result<Ingested> take(const QByteArray &bytes, const QString &declared)
    {
        const auto path = m_store->incomingFile();
        write(path, bytes);
        return Test::await(m_store->take(path, declared));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MediaStore> m_store;
};

QTEST_GUILESS_MAIN(TestMediaStore)
#include "tst_mediastore.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fakesources.h"
#include "ui/models/picturecache.h"
#include "ui/models/picturefile.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

const QString Sha = QStringLiteral("sha");

struct Fixture {
    QTemporaryDir folder;
    FakeMedia media;
    PictureCache pictures{media};
    QSignalSpy arrived{&pictures, &PictureCache::arrived};

    void keep(const QString &sha, QSize size)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::red);
        const QString path = folder.filePath(sha + QStringLiteral(".png"));
        QVERIFY(image.save(path));
        media.files.insert(sha, path);
    }
};

} // namespace

class TestPictureCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAtNoFileWhileItIsAsked();
    void decodesOnceForAllWhoAsk();
    void makesLargePicturesSmaller();
    void aPhotographOfFortyMegapixelsIsRead();
    void asksAgainOnlyWhenThereIsReason();
    void whatIsNoPictureStaysNone();
};

void TestPictureCache::looksAtNoFileWhileItIsAsked()
{
    Fixture f;
    f.keep(Sha, {8, 8});
    QVERIFY(f.pictures.picture(Sha).isNull());
    QCOMPARE(f.media.fetches, 0); // whoever asks is painting
    QCOMPARE(f.media.lookups, 0);
    QVERIFY(f.arrived.wait());
    QCOMPARE(f.pictures.picture(Sha).size(), QSize(8, 8));
    QCOMPARE(f.media.lookups, 0);
}

void TestPictureCache::decodesOnceForAllWhoAsk()
{
    Fixture f;
    f.keep(Sha, {8, 8});
    for (int i = 0; i < 5; ++i)
        f.pictures.picture(Sha);
    QVERIFY(f.arrived.wait());
    f.pictures.picture(Sha);
    QCOMPARE(f.media.fetches, 1);
    QCOMPARE(f.arrived.size(), 1);
}

void TestPictureCache::aPhotographOfFortyMegapixelsIsRead()
{
    Fixture f;
    f.keep(Sha, {8000, 5000}); // 160 MB: more than Qt reads by itself
    const auto whole =
        readPictureFile(f.media.files.value(Sha), [](QSize stored) { return stored; });
    QCOMPARE(whole.size(), QSize(8000, 5000));
}

void TestPictureCache::makesLargePicturesSmaller()
{
    Fixture f;
    f.keep(Sha, {PictureCache::MaxSide * 2, PictureCache::MaxSide});
    f.pictures.picture(Sha);
    QVERIFY(f.arrived.wait());
    QCOMPARE(f.pictures.picture(Sha).size(),
             QSize(PictureCache::MaxSide, PictureCache::MaxSide / 2));
}

void TestPictureCache::asksAgainOnlyWhenThereIsReason()
{
    Fixture f;
    f.pictures.picture(Sha);
    QTRY_COMPARE(f.media.fetches, 1);
    QCoreApplication::processEvents();
    f.pictures.picture(Sha); // not with every paint
    QCoreApplication::processEvents();
    QCOMPARE(f.media.fetches, 1);
    f.keep(Sha, {8, 8});
    f.pictures.retry(); // the link is back: whoever shows it asks again
    QCOMPARE(f.arrived.size(), 1);
    f.pictures.picture(Sha);
    QTRY_VERIFY(!f.pictures.picture(Sha).isNull());
    QCOMPARE(f.media.fetches, 2);
}

void TestPictureCache::whatIsNoPictureStaysNone()
{
    Fixture f;
    QFile file(f.folder.filePath(QStringLiteral("text")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no picture");
    file.close();
    f.media.files.insert(Sha, file.fileName());
    f.pictures.picture(Sha);
    QTRY_COMPARE(f.media.fetches, 1);
    QCoreApplication::processEvents();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    f.pictures.retry();
    QVERIFY(f.arrived.isEmpty());
    Q_EMIT f.media.arrived(Sha); // other bytes
    QCOMPARE(f.arrived.size(), 1);
}

QTEST_MAIN(TestPictureCache)
#include "tst_picturecache.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/samples.h"
#include "ui/conversation/imageviewer.h"
#include "ui/conversation/picturesaver.h"
#include "ui/models/picturecache.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

struct Fixture {
    QTemporaryDir folder;
    Theme theme;
    FakeTimeline timeline;
    FakeMedia media;
    PictureCache pictures{media};
    QWidget window;

    Fixture()
    {
        const QList<Qt::GlobalColor> colors{Qt::red, Qt::green, Qt::blue};
        for (int i = 0; i < colors.size(); ++i) {
            const QString sha = QStringLiteral("sha%1").arg(i);
            QImage image(1600, 400, QImage::Format_RGB32);
            image.fill(colors.at(i));
            const QString path = folder.filePath(sha + QStringLiteral(".png"));
            if (!image.save(path))
                qFatal("no picture");
            media.files.insert(sha, path);
            Message message = sampleText(
                QStringLiteral("m%1").arg(i), {}, Direction::Inbound, SampleNow + i * 60'000);
            message.content.kind = ContentKind::Image;
            message.content.media = readyMedia(sha);
            timeline.messages.append(message);
        }
        window.resize(800, 600);
        window.show();
    }

    ImageViewer *open(int at)
    {
        auto *viewer =
            new ImageViewer(theme, {timeline, media, pictures}, timeline.messages.at(at), &window);
        viewer->open();
        return viewer;
    }
};

QColor middleOf(QWidget &widget)
{
    const QImage image = widget.grab().toImage();
    return image.pixelColor(image.width() / 2, image.height() / 2 + 24);
}

QColor at(QWidget &widget, double x)
{
    const QImage image = widget.grab().toImage();
    return image.pixelColor(int(image.width() * x), image.height() / 2 + 24);
}

/// Chooses @p folder in the dialog that is open.
bool choose(QWidget &viewer, const QString &folder)
{
    auto *dialog = viewer.findChild<QFileDialog *>();
    if (!dialog)
        return false;
    Q_EMIT dialog->fileSelected(folder);
    dialog->close();
    return true;
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

} // namespace

class TestImageViewer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesThroughThePicturesByKeyboard()
    {
        for (const bool dark : {false, true}) {
            Fixture f;
            f.theme.setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light);
            auto *viewer = f.open(1);
            QCOMPARE(f.media.lookups, 0); // no file is looked at by who paints
            QTRY_VERIFY(viewer->isWhole());
            QCOMPARE(middleOf(*viewer), QColor(Qt::green));
            QTest::keyClick(viewer, Qt::Key_Right);
            QTRY_VERIFY(viewer->current().id == f.timeline.messages.at(2).id && viewer->isWhole());
            QCOMPARE(middleOf(*viewer), QColor(Qt::blue));
            QTest::keyClick(viewer, Qt::Key_Left);
            QTest::keyClick(viewer, Qt::Key_Left);
            QTRY_VERIFY(viewer->current().id == f.timeline.messages.at(0).id);
            QTest::keyClick(viewer, Qt::Key_Left);
            QCOMPARE(viewer->current().id, f.timeline.messages.at(0).id);
        }
    }

    void zooms()
    {
        Fixture f;
        auto *viewer = f.open(0);
        QTRY_VERIFY(viewer->isWhole());
        QCOMPARE(viewer->scale(), 0.5); // as wide as the window
        QTest::keyClick(viewer, Qt::Key_Plus);
        QCOMPARE(viewer->scale(), 0.625);
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(viewer, Qt::Key_Plus);
        QCOMPARE(viewer->scale(), 8.0);
        QTest::keyClick(viewer, Qt::Key_1);
        QCOMPARE(viewer->scale(), 1.0);
        QTest::keyClick(viewer, Qt::Key_0);
        QCOMPARE(viewer->scale(), 0.5);
        QTest::keyClick(viewer, Qt::Key_R); // upright: as high as there is room
        QVERIFY(viewer->scale() < 0.5);
    }

    void copiesTheWholePictureAndCloses()
    {
        Fixture f;
        const QPointer<ImageViewer> viewer = f.open(2);
        QTRY_VERIFY(viewer->isWhole());
        QTest::keyClick(viewer, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(1600, 400));
        QTest::keyClick(viewer, Qt::Key_Escape);
        QTRY_VERIFY(!viewer);
    }

    void comparesTwoSideBySide()
    {
        for (const bool dark : {false, true}) {
            Fixture f;
            f.theme.setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light);
            auto *viewer = f.open(0);
            QTRY_VERIFY(viewer->isWhole());
            QTest::keyClick(viewer, Qt::Key_C);
            QTRY_VERIFY(viewer->held() && viewer->held()->isWhole() && viewer->isWhole());
            QCOMPARE(at(*viewer, 0.25), QColor(Qt::red));
            QCOMPARE(at(*viewer, 0.75), QColor(Qt::green));
            QCOMPARE(viewer->width(), 800); // the words in the bar give way
            QVERIFY(qAbs(viewer->scale() - 400 / 1600.0) < 0.005);
            QTest::keyClick(viewer, Qt::Key_Right); // the other one goes on
            QTRY_VERIFY(viewer->isWhole());
            QCOMPARE(at(*viewer, 0.25), QColor(Qt::red));
            QCOMPARE(at(*viewer, 0.75), QColor(Qt::blue));
            QTest::keyClick(viewer, Qt::Key_1); // both, and each stays in its half
            QCOMPARE(at(*viewer, 0.48), QColor(Qt::red));
            QCOMPARE(at(*viewer, 0.52), QColor(Qt::blue));
            QTest::keyClick(viewer, Qt::Key_C);
            QVERIFY(!viewer->held());
            QCOMPARE(at(*viewer, 0.25), QColor(Qt::blue));
        }
    }

    void aSinglePictureIsComparedWithNothing()
    {
        Fixture f;
        f.timeline.messages = {f.timeline.messages.constFirst()};
        auto *viewer = f.open(0);
        QTRY_VERIFY(viewer->isWhole());
        QTest::keyClick(viewer, Qt::Key_C);
        QVERIFY(!viewer->held());
    }

    void savesAllOfTheChat()
    {
        Fixture f;
        f.timeline.messages[1].content.media->fileName = QStringLiteral("../../a.png");
        f.timeline.messages[2].content.media->fileName = QStringLiteral("a.png");
        const QTemporaryDir folder;
        QFile there(folder.filePath(QStringLiteral("a.png")));
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
        there.close();
        auto *viewer = f.open(1);
        QTest::keyClick(viewer, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(choose(*viewer, folder.path()));
        QTRY_COMPARE(filesIn(folder.path()).size(), 4);
        const auto files = filesIn(folder.path());
        QVERIFY(files.contains(QStringLiteral("a (2).png")));
        QVERIFY(files.contains(QStringLiteral("a (3).png")));
        QVERIFY(there.open(QIODevice::ReadOnly));
        QCOMPARE(there.readAll(), QByteArray("mine")); // what was there stays
        QCOMPARE(QImage(folder.filePath(QStringLiteral("a (2).png"))).pixelColor(0, 0),
                 QColor(Qt::green));
    }

    void savesThoseSentTogether()
    {
        Fixture f;
        for (const int i : {1, 2})
            f.timeline.messages[i].content.imageSet = ImageSet{QStringLiteral("s"), 3 - i, 2};
        const QTemporaryDir folder;
        auto *viewer = f.open(1);
        QTRY_VERIFY(viewer->accessibleName().endsWith(QStringLiteral("2 of 2")));
        QTest::keyClick(viewer, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto *menu = viewer->findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        menu->actions().constFirst()->trigger();
        QVERIFY(choose(*viewer, folder.path()));
        QTRY_COMPARE(filesIn(folder.path()).size(), 2);
    }

    void tellsOfThoseThatCouldNotBeSaved()
    {
        Fixture f;
        f.media.files.remove(QStringLiteral("sha1"));
        const QTemporaryDir folder;
        auto *saver = new PictureSaver(f.media, f.timeline.messages, folder.path(), &f.window);
        QSignalSpy finished(saver, &PictureSaver::finished);
        saver->start();
        QVERIFY(finished.wait());
        QCOMPARE(finished.constFirst().at(0).toInt(), 2);
        QCOMPARE(finished.constFirst().at(1).toInt(), 3);
        QCOMPARE(finished.constFirst().at(2).value<Error>().code, QStringLiteral("media.gone"));
    }

    void saysWhenItCannotBeBrought()
    {
        Fixture f;
        f.media.files.clear();
        auto *viewer = f.open(0);
        QSignalSpy failed(viewer, &ImageViewer::failed);
        QVERIFY(failed.wait());
    }
};

QTEST_MAIN(TestImageViewer)
#include "tst_imageviewer.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/samples.h"
#include "ui/conversation/imageviewer.h"
#include "ui/models/picturecache.h"

#include <QClipboard>
#include <QGuiApplication>
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

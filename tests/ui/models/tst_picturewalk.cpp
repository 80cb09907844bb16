// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/samples.h"
#include "ui/models/picturewalk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Test;

namespace {

constexpr qint64 Minute = 60'000;
using Side = PictureWalk::Side;

Message at(int minute, ContentKind kind = ContentKind::Text)
{
    Message message = sampleText(QStringLiteral("m%1").arg(minute),
                                 QStringLiteral("words"),
                                 Direction::Inbound,
                                 SampleNow + minute * Minute);
    message.content.kind = kind;
    if (kind == ContentKind::Image)
        message.content.media = readyMedia(QStringLiteral("sha%1").arg(minute));
    return message;
}

} // namespace

class TestPictureWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesThroughAllPicturesOfTheChat()
    {
        FakeTimeline source;
        for (int i = 0; i < 700; ++i)
            source.messages.append(at(i));
        for (const int picture : {3, 300, 301, 650})
            source.messages[picture] = at(picture, ContentKind::Image);
        Message gone = at(320, ContentKind::Image);
        gone.content.media->state = MediaState::Gone;
        source.messages[320] = gone;
        PictureWalk walk(source, source.messages.at(300));
        const auto isAt = [&](int minute) {
            return walk.current().id == at(minute).id;
        };
        QTRY_VERIFY(walk.beside(Side::Newer).has_value());
        walk.step(Side::Newer);
        QVERIFY(isAt(301)); // at once
        walk.step(Side::Newer);
        QTRY_VERIFY(isAt(650)); // some pages on, past one that is gone
        walk.step(Side::Newer);
        walk.step(Side::Older);
        QVERIFY(isAt(301));
        walk.step(Side::Older);
        QVERIFY(isAt(300));
        walk.step(Side::Older);
        QTRY_VERIFY(isAt(3));
        walk.step(Side::Older);
        QCoreApplication::processEvents();
        QVERIFY(isAt(3)); // the first
        QVERIFY(!walk.beside(Side::Older));
    }

    /// LINE sends those of a set in any order, and others may come between.
    void goesThroughASetAsItWasChosen()
    {
        FakeTimeline source;
        const auto inSet = [](int minute, int index) {
            Message message = at(minute, ContentKind::Image);
            message.content.imageSet = ImageSet{QStringLiteral("set"), index, 3};
            return message;
        };
        source.messages = {at(1, ContentKind::Image),
                           inSet(10, 3),
                           inSet(11, 1),
                           at(12, ContentKind::Image),
                           inSet(13, 2),
                           at(20, ContentKind::Image)};
        PictureWalk walk(source, source.messages.at(2));
        QTRY_VERIFY(walk.isComplete());
        QCOMPARE(walk.set().size(), 3);
        QStringList seen;
        while (walk.beside(Side::Older))
            walk.step(Side::Older);
        seen.append(walk.current().id.value());
        while (walk.beside(Side::Newer)) {
            walk.step(Side::Newer);
            seen.append(walk.current().id.value());
        }
        QCOMPARE(seen.join(u' '), QStringLiteral("m1 m11 m13 m10 m12 m20"));
        QCOMPARE(walk.set().size(), 1);
    }

    void looksThroughAll()
    {
        FakeTimeline source;
        for (int i = 0; i < 900; ++i)
            source.messages.append(at(i));
        for (const int picture : {5, 300, 310, 305, 880})
            source.messages[picture] = at(picture, ContentKind::Image);
        PictureWalk walk(source, source.messages.at(305));
        QTRY_VERIFY(walk.pictures().size() == 3); // no further than the next ones
        QVERIFY(!walk.isComplete());
        walk.lookThroughAll();
        QTRY_VERIFY(walk.isComplete());
        QCOMPARE(walk.pictures().size(), 5);
        QCOMPARE(walk.current().id, at(305).id);
    }

    void endsWhereTheCacheEnds()
    {
        FakeTimeline source;
        source.messages = {at(10, ContentKind::Image), at(11)};
        source.atRelay = {at(1, ContentKind::Image)};
        PictureWalk walk(source, source.messages.constFirst());
        walk.step(Side::Older);
        QCoreApplication::processEvents();
        QCOMPARE(walk.current().id, at(10).id);
        QCOMPARE(source.relayAsked, 0);
    }
};

QTEST_GUILESS_MAIN(TestPictureWalk)
#include "tst_picturewalk.moc"

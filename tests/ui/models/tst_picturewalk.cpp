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

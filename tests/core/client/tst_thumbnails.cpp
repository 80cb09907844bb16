// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/mediasource.h"
#include "core/client/thumbnails.h"
#include "tests/support/samples.h"
#include "tests/support/syncdesk.h"

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

class CountedMedia : public MediaSource
{
public:
    QString localFile(const QString &sha) const override
    {
        return here.contains(sha) ? u"/"_s + sha : QString();
    }
    Async<QString> fetch(const QString &sha) override
    {
        asked << sha;
        return ready<QString>(Error{ErrorKind::NotFound, u"media.gone"_s});
    }

    QStringList here;
    QStringList asked;
};

} // namespace

class TestThumbnails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areHereBeforeAnybodyLooks()
    {
        QTemporaryDir folder;
        SyncDesk desk(folder.path());
        CountedMedia media;
        media.here << u"held"_s;
        const Thumbnails thumbnails(*desk.sync, desk.cache, media, desk.clock);
        const auto now = desk.clock.nowMs();
        desk.relay->put(conversation(u"c1"_s, now - 1000));
        desk.relay->put(conversation(u"c2"_s, now - 500));
        desk.relay->put(picture(u"m1"_s, u"c1"_s, now - 1000, u"small1"_s));
        desk.relay->put(picture(u"m2"_s, u"c1"_s, now - 2 * Thumbnails::RecentMs, u"ancient"_s));
        desk.relay->put(picture(u"m3"_s, u"c2"_s, now - 500, u"small3"_s));
        desk.relay->put(picture(u"m4"_s, u"c2"_s, now - 600, u"held"_s));
        desk.relay->put(message(u"m5"_s, u"c2"_s, now - 400));
        desk.relay->connectClient();
        // One that cannot be had keeps nobody waiting.
        QTRY_COMPARE(media.asked.size(), 2);
        QVERIFY(media.asked.contains(u"small1"_s) && media.asked.contains(u"small3"_s));
        QTRY_VERIFY(desk.isLevel());
        desk.relay->put(picture(u"m6"_s, u"c1"_s, now, u"small6"_s));
        QTRY_COMPARE(media.asked.size(), 3);
        QCOMPARE(media.asked.constLast(), u"small6"_s);
        media.asked.clear();
        desk.relay->drop();
        desk.relay->connectClient();
        QTRY_COMPARE(media.asked.size(), 3);
    }

private:
    static Message
    picture(const QString &id, const QString &chat, qint64 at, const QString &thumbnail)
    {
        auto made = message(id, chat, at);
        made.content.kind = ContentKind::Image;
        made.content.media = Media{MediaState::Ready, u"file-"_s + id, thumbnail};
        return made;
    }
};

QTEST_GUILESS_MAIN(TestThumbnails)
#include "tst_thumbnails.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedstickers.h"
#include "tests/support/samples.h"
#include "tests/support/syncdesk.h"

#include <QTemporaryDir>

using namespace Frontdesk;
using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

Message withSticker(const QString &id,
                    qint64 at,
                    Direction direction,
                    const QString &package,
                    const QString &sticker,
                    const QStringList &keywords = {})
{
    auto one = message(id, u"c1"_s, at);
    one.direction = direction;
    one.content = {};
    one.content.kind = ContentKind::Sticker;
    one.content.sticker = Sticker{package, sticker, u"STATIC"_s, keywords};
    return one;
}

QStringList idsOf(const Result<QList<StickerOffer>> &offers)
{
    QStringList ids;
    for (const auto &offer : *offers)
        ids << offer.sticker.stickerId;
    return ids;
}

} // namespace

/// Stickers that can be sent, as the chats of this desk know them.
class TestCachedStickers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<SyncDesk>(m_folder->path());
        m_now = m_desk->clock.nowMs();
        m_desk->relay->put(conversation(u"c1"_s, m_now));
        m_stickers = std::make_unique<CachedStickers>(m_desk->cache, m_desk->clock);
        m_desk->relay->connectClient();
        QTRY_VERIFY(m_desk->isLevel());
    }
    void cleanup()
    {
        m_stickers.reset();
        m_desk.reset();
    }

    void knowsSomeWithoutAnyChat()
    {
        const auto known = StickerList::ofLine().known();
        const auto offers = await(m_stickers->find({}));
        QVERIFY(offers);
        QCOMPARE(offers->size(), known.size());
        QCOMPARE(await(m_stickers->find(u"zzz"_s))->size(), 0);
    }

    void learnsFromChatsWhatMayBeSent()
    {
        const auto in = Direction::Inbound;
        put(withSticker(u"m1"_s, m_now - 9, in, u"11537"_s, u"70"_s, {u"hello"_s, u"cony"_s}));
        put(withSticker(u"m2"_s, m_now - 8, in, u"11537"_s, u"70"_s, {u"wave"_s, u"hello"_s}));
        put(withSticker(u"m3"_s, m_now - 7, in, u"123456"_s, u"71"_s, {u"hello"_s})); // bought
        put(withSticker(u"m4"_s, m_now - 6, in, u"446"_s, QString(), {u"hello"_s}));
        becomeLevel();
        const auto offers = await(m_stickers->find(u"สวัสดี"_s)); // by the word for hello
        QVERIFY(offers);
        QCOMPARE(idsOf(offers), (QStringList{u"70"_s, u"52002738"_s}));
        auto words = offers->constFirst().sticker.keywords;
        words.sort();
        QCOMPARE(words, (QStringList{u"cony"_s, u"hello"_s, u"wave"_s}));
        QVERIFY(!offers->constFirst().isRecent);
    }

    void aNumberFindsOne()
    {
        const auto offers = await(m_stickers->find(u"51626501"_s));
        QVERIFY(offers);
        QCOMPARE(idsOf(offers), QStringList{u"51626501"_s});
        QCOMPARE(offers->constFirst().sticker.packageId, u"11538"_s);
        QCOMPARE(await(m_stickers->find(QString(10'000, u'5')))->size(), 0);
    }

    void whatWasSentLatelyStandsFirst()
    {
        const auto out = Direction::Outbound;
        put(withSticker(u"m1"_s, m_now - 9000, out, u"789"_s, u"81"_s));
        put(withSticker(u"m2"_s, m_now - 8000, out, u"11539"_s, u"82"_s));
        put(withSticker(u"m3"_s, m_now - 7000, out, u"789"_s, u"81"_s));
        put(withSticker(u"m4"_s, m_now - 6000, Direction::Inbound, u"446"_s, u"83"_s));
        becomeLevel();
        const auto offers = await(m_stickers->find({}));
        QVERIFY(offers && offers->size() > 3);
        QCOMPARE(idsOf(offers).mid(0, 2), (QStringList{u"81"_s, u"82"_s}));
        QVERIFY(offers->at(1).isRecent && !offers->at(2).isRecent);
        QVERIFY(!offers->at(2).sticker.keywords.isEmpty());
        QVERIFY(offers->at(3).sticker.keywords.isEmpty());
        QCOMPARE(offers->at(3).sticker.stickerId, u"83"_s); // of the first package, and seen
    }

private:
    void put(const Message &one) { m_desk->relay->put(one); }
    void becomeLevel() { QTRY_VERIFY(m_desk->isLevel()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SyncDesk> m_desk;
    std::unique_ptr<CachedStickers> m_stickers;
    qint64 m_now = 0;
};

QTEST_GUILESS_MAIN(TestCachedStickers)
#include "tst_cachedstickers.moc"

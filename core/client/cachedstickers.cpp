// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedstickers.h"

#include "core/base/clock.h"
#include "core/storage/cache.h"
#include "core/storage/messagestore.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace Frontdesk {

namespace {

constexpr qint64 LookBackMs = 60LL * 24 * 60 * 60 * 1000;
constexpr int MostSeen = 1000; // messages with stickers that are looked at
constexpr qsizetype MostRecent = 12;

/// One place for each sticker.
class OfferTable
{
public:
    explicit OfferTable(const StickerList &list)
        : m_list(list)
    {
    }

    /// The words of one that came several times are put together, as LINE gives a choice of them each
    /// time.
    void add(const Sticker &sticker, bool isRecent)
    {
        const auto key = sticker.packageId + u'/' + sticker.stickerId;
        const auto at = m_places.constFind(key);
        if (at == m_places.constEnd()) {
            m_places.insert(key, m_offers.size());
            m_offers.append({sticker, m_list.titleOf(sticker.packageId), isRecent});
            return;
        }
        auto &offer = m_offers[*at];
        offer.isRecent = offer.isRecent || isRecent;
        for (const auto &word : sticker.keywords) {
            if (!offer.sticker.keywords.contains(word))
                offer.sticker.keywords.append(word);
        }
    }
    QList<StickerOffer> take() { return std::exchange(m_offers, {}); }

private:
    const StickerList &m_list;
    QList<StickerOffer> m_offers;
    QHash<QString, qsizetype> m_places;
};

bool standsBefore(const StickerOffer &a, const StickerOffer &b)
{
    if (a.isRecent || b.isRecent)
        return a.isRecent && !b.isRecent; // among themselves as they were sent
    const bool hasWords = !a.sticker.keywords.isEmpty();
    if (hasWords == b.sticker.keywords.isEmpty())
        return hasWords;
    return a.sticker.packageId.toLongLong() < b.sticker.packageId.toLongLong();
}

/// Those of @p seen, newest first, that may be sent, and those that are known without.
QList<StickerOffer> offersFrom(const StickerList &list, const QList<Message> &seen)
{
    OfferTable table(list);
    qsizetype recent = 0;
    for (const auto &message : seen) {
        const auto &sticker = message.content.sticker;
        if (!sticker || !list.permits(sticker->packageId) || sticker->stickerId.isEmpty())
            continue;
        const bool isOurs = message.direction == Direction::Outbound && recent < MostRecent;
        recent += isOurs ? 1 : 0;
        table.add(*sticker, isOurs);
    }
    for (const auto &sticker : list.known())
        table.add(sticker, false);
    auto offers = table.take();
    std::stable_sort(offers.begin(), offers.end(), standsBefore);
    return offers;
}

} // namespace

CachedStickers::CachedStickers(Cache &cache, const Clock &clock, QObject *parent)
    : StickerSource(parent)
    , m_cache(cache)
    , m_clock(clock)
{
}

Async<QList<StickerOffer>> CachedStickers::find(const QString &typed)
{
    if (!m_list)
        m_list = StickerList::ofLine();
    const auto since = m_clock.nowMs() - LookBackMs;
    auto found = m_cache.read(
        [list = *m_list, typed, since](Sql::Database &database) -> Result<QList<StickerOffer>> {
            const auto seen = MessageStore(database).recentStickers(since, MostSeen);
            if (!seen)
                return seen.error();
            auto offers = offersFrom(list, *seen);
            offers.removeIf(
                [&](const StickerOffer &offer) { return !list.matches(offer.sticker, typed); });
            return offers;
        });
    return found;
}

} // namespace Frontdesk

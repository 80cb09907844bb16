// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedstickers.h"

#include "core/base/clock.h"
#include "core/storage/cache.h"
#include "core/storage/messagestore.h"

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr qint64 LookBackMs = 60LL * 24 * 60 * 60 * 1000;
constexpr int MostSeen = 1000; // messages with stickers that are looked at
constexpr qsizetype MostRecent = 12;

bool isSame(const Sticker &a, const Sticker &b)
{
    return a.packageId == b.packageId && a.stickerId == b.stickerId;
}

/// Those of @p seen, newest first, that may be sent; the words of one that came several times are put
/// together, as LINE gives a choice of them each time.
QList<StickerOffer> offersFrom(const StickerList &list, const QList<Message> &seen)
{
    QList<StickerOffer> offers;
    const auto add = [&](const Sticker &sticker, bool isRecent) {
        const auto found =
            std::find_if(offers.begin(), offers.end(), [&](const StickerOffer &offer) {
                return isSame(offer.sticker, sticker);
            });
        if (found == offers.end()) {
            offers.append({sticker, list.titleOf(sticker.packageId), isRecent});
            return;
        }
        found->isRecent = found->isRecent || isRecent;
        for (const auto &word : sticker.keywords) {
            if (!found->sticker.keywords.contains(word))
                found->sticker.keywords.append(word);
        }
    };
    qsizetype recent = 0;
    for (const auto &message : seen) {
        const auto &sticker = message.content.sticker;
        if (!sticker || !list.permits(sticker->packageId) || sticker->stickerId.isEmpty())
            continue;
        const bool isOurs = message.direction == Direction::Outbound && recent < MostRecent;
        recent += isOurs ? 1 : 0;
        add(*sticker, isOurs);
    }
    for (const auto &sticker : list.known())
        add(sticker, false);
    std::stable_sort(
        offers.begin(), offers.end(), [](const StickerOffer &a, const StickerOffer &b) {
            if (a.isRecent != b.isRecent)
                return a.isRecent;
            return !a.isRecent
                && a.sticker.packageId.toLongLong() < b.sticker.packageId.toLongLong();
        });
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

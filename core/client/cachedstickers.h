// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/stickersource.h"
#include "core/rules/stickerlist.h"

#include <optional>

namespace Frontdesk {

class Cache;
class Clock;

/// Stickers of the list, and of the chats in the cache.
class CachedStickers : public StickerSource
{
    Q_OBJECT

public:
    CachedStickers(Cache &cache, const Clock &clock, QObject *parent = nullptr);

    Async<QList<StickerOffer>> find(const QString &typed) override;

private:
    Cache &m_cache;
    const Clock &m_clock;
    std::optional<StickerList> m_list; ///< read by the first question
};

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/stickersource.h"

namespace Frontdesk::Test {

/// Some stickers, found by any keyword.
class FakeStickers : public StickerSource
{
public:
    Async<QList<StickerOffer>> find(const QString &typed) override
    {
        asked << typed;
        QList<StickerOffer> found;
        for (const auto &offer : std::as_const(offers)) {
            if (typed.isEmpty() || offer.sticker.keywords.contains(typed))
                found << offer;
        }
        return ready<QList<StickerOffer>>(found);
    }

    QList<StickerOffer> offers{
        {{QStringLiteral("446"), QStringLiteral("1988"), {}, {QStringLiteral("hello")}},
         QStringLiteral("Moon"),
         true},
        {{QStringLiteral("789"), QStringLiteral("10855"), {}, {QStringLiteral("thanks")}},
         QStringLiteral("Sally"),
         false},
        {{QStringLiteral("6362"), QStringLiteral("77"), {}, {}}, {}, false}};
    QStringList asked;
};

} // namespace Frontdesk::Test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/stickerbutton.h"

#include "ui/composer/stickerchooser.h"

namespace Frontdesk {

StickerButton::StickerButton(const Theme &theme, StickerSource &stickers)
    : IconButton(theme, QStringLiteral("sticker"), tr("Stickers"))
    , m_stickers(stickers)
{
    connect(this, &IconButton::clicked, this, &StickerButton::choose);
}

void StickerButton::choose()
{
    auto *chooser = new StickerChooser(theme(), m_stickers, this);
    connect(chooser, &StickerChooser::chosen, this, &StickerButton::chosen);
    chooser->popUpAbove(mapToGlobal(QPoint()));
}

} // namespace Frontdesk

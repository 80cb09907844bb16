// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/content.h"
#include "ui/widgets/iconbutton.h"

namespace Frontdesk {

class StickerSource;

/// Opens the stickers that can be sent, above itself.
class StickerButton : public IconButton
{
    Q_OBJECT

public:
    /// @p stickers lives longer.
    StickerButton(const Theme &theme, StickerSource &stickers);

    void choose();

Q_SIGNALS:
    void chosen(const Frontdesk::Sticker &sticker);

private:
    StickerSource &m_stickers;
};

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/fuzzy.h"
#include "ui/commands/palettemodel.h"

namespace Frontdesk {

class TemplateShelf;

/// Where the palette finds templates, and for which chat.
struct PaletteTemplates {
    TemplateShelf *shelf = nullptr; ///< null: there are none
    AccountId account = {}; ///< of the chat that is open
    QString obstacle = {}; ///< why none can be inserted just now; empty: they can

    /// Up to @p most that fit @p typed, the best first.
    QList<PaletteRow> rows(const QString &typed, const AccountSource &accounts, int most) const;
};

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/folding.h"

namespace Frontdesk::Search {

/// A name as it is compared with what somebody types to find it: folded, and on a second line how it
/// is read, as far as Han (in Mandarin), zhuyin and kana tell: 陳小滿 is also "chen xiao man", そら "sora".
struct Spelling {
    QString letters;
    QList<TextRange> places; ///< of each unit, in the name that was spelled
};

Spelling spell(QStringView name);
/// Only its letters.
QString spelled(QStringView name);

} // namespace Frontdesk::Search

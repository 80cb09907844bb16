// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/guardednumbers.h"

namespace Frontdesk {

/// Discounts of four fifths and more in @p text, which is folded: "90% off", "1折", "9割引", "ลด 90%".
/// What a thing costs otherwise is not known here, so a price by itself is never found.
void findOffers(const QList<char32_t> &text, QList<GuardedPart> &found);

} // namespace Frontdesk

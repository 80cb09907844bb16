// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/sendguard.h"

namespace Frontdesk {

/// A finding in folded letters: the first and the last of them.
struct GuardedPart {
    GuardFinding::Kind kind;
    qsizetype first;
    qsizetype last;
};

/// Payment cards and identity numbers in @p text, which is folded: by their length, the way they are
/// grouped and their check digits. Digits of any script count. Parts of addresses on the web do not,
/// nor does what hangs on a Latin letter, such as the number of an order.
void findNumbers(const QList<char32_t> &text, QList<GuardedPart> &found);

} // namespace Frontdesk

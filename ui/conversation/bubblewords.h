// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Frontdesk {

/// The words of bubbles, one context for the translators whichever file lays them out.
struct BubbleWords {
    Q_DECLARE_TR_FUNCTIONS(Frontdesk::Bubble)
};

} // namespace Frontdesk

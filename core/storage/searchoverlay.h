// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/cachereads.h"
#include "core/storage/pendingpins.h"
#include "core/storage/pendingtags.h"

#include <functional>

namespace Frontdesk {

/// What was done here and the cache does not have yet, as far as a search asks for it. A value: it
/// goes along with a read to another thread.
struct SearchOverlay {
    using Work = std::function<ListedConversation(ListedConversation row)>;

    Work work = {}; ///< a conversation, and how I keep it, with what waits; none: as it is
    PendingMarks readUpTo = {};
    PendingTags tags = {};
    PendingPins pins = {};
    /// Notes and replies of this computer, in the order of making; at the time when they were made.
    QList<Message> written = {};
};

} // namespace Frontdesk

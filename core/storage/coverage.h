// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message.h"

#include <optional>

namespace Frontdesk {

/// Which part of a conversation the cache holds without holes: from @c complete to its end.
///
/// Holes come from snapshots, which bring the newest messages only. When in doubt the part gets
/// shorter; history that is asked for again does no harm.
struct Coverage {
    MessageOrder last; ///< newest message as the conversation itself says
    MessageOrder held; ///< newest message in the cache
    /// Everything from here to the end is held. Nothing: no part that reaches the end is known. The
    /// null order: from the very beginning.
    std::optional<MessageOrder> complete;
    qint64 gapMark = 0; ///< the snapshot in which complete began anew

    bool reachesBeginning() const { return complete && complete->isNull(); }

    /// A message came as it happened.
    void noteLive(const MessageOrder &message);
    /// The conversation came in the snapshot @p mark.
    void noteInSnapshot(const MessageOrder &newLast, qint64 mark);
    /// A message came in the snapshot @p mark, which holds the newest of each conversation.
    void noteMessageInSnapshot(const MessageOrder &message, qint64 mark);
    /// Everything in [from, before) came; a null @p from: from the beginning.
    void noteHistory(const MessageOrder &from, const MessageOrder &before);

    friend bool operator==(const Coverage &, const Coverage &) = default;
};

} // namespace Frontdesk

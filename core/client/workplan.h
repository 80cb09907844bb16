// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/workactions.h"
#include "core/protocol/commands.h"
#include "core/storage/cachereads.h"

namespace Frontdesk {

/// What somebody wants of one conversation.
struct WorkWish {
    ConversationId conversation;
    WorkChange change;
    std::optional<WorkChange> onlyIf = {}; ///< of what differs from this, nothing is changed
};

/// One conversation as it is on screen.
struct WorkSubject {
    ListedConversation row;
    MessageOrder seen; ///< newest message here
};

struct WorkPlan {
    WorkStep step;
    QList<Protocol::CommandArgs> commands; ///< none: it is so already; a note has no id yet
};

/// The commands that make @p subject what @p wish says. Pure.
WorkPlan planWork(const WorkWish &wish, const WorkSubject &subject);

} // namespace Frontdesk

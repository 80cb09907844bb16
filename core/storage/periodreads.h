// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/closedperiod.h"
#include "core/sql/database.h"
#include "core/storage/persongroup.h"

namespace Frontdesk {

/// True for the line that says that the conversation was resolved.
bool closesPeriod(const Message &message);

/// The last @p limit periods that were closed in chats with the human who is @p contact, in all
/// accounts that this cache has. One short read.
Result<ClosedPeriods> readClosedPeriods(Sql::Database &database,
                                        const ContactId &contact,
                                        const PendingLinks &pending,
                                        int limit);

/// Files that colleagues noted, and where more may wait.
struct NoteFiles {
    QList<Message> notes; ///< in no order
    QSet<ConversationId> chats; ///< all with that human
};

/// The last notes with a file of those chats, some more than @p limit of each.
Result<NoteFiles> readNoteFiles(Sql::Database &database,
                                const ContactId &contact,
                                const PendingLinks &pending,
                                int limit);

} // namespace Frontdesk

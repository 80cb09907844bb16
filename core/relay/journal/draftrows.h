// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/draft.h"
#include "core/relay/journal/changes.h"
#include "core/sql/database.h"

namespace Frontdesk::Relay {

// The rows of drafts, as rows.h has those of read marks.

Result<std::optional<Draft>>
draftOf(Sql::Database &database, const UserId &user, const ConversationId &conversation);
Result<QList<Draft>> draftsOf(Sql::Database &database, const UserId &user);
/// Raises ver and stores the row.
Result<Draft> putDraft(Sql::Database &database, const UserId &user, Draft draft);

} // namespace Frontdesk::Relay

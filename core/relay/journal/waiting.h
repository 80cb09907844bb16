// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "core/sql/database.h"

namespace Frontdesk::Relay {

/// Sets how many customer messages stand unanswered since the last of ours that went out, and since
/// when. Leaves groups alone: nobody waits in them.
Result<> lookWhoWaits(Sql::Database &database, Conversation &conversation);

} // namespace Frontdesk::Relay

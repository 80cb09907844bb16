// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "core/relay/journal/ordercounter.h"
#include "core/relay/journal/store.h"

namespace Frontdesk::Relay {

/// A customer was asked to go on with another account, and brings this along.
struct JoinCode {
    QString code;
    ContactId contact; ///< who was asked
    AccountId account; ///< where they go
    UserId by = {};
    qint64 at = 0; ///< ms UTC
    qint64 usedAt = 0; ///< ms UTC; 0: nobody has come
};

Result<std::optional<JoinCode>> joinCode(Sql::Database &database, const QString &code);
Result<> putJoinCode(Sql::Database &database, const JoinCode &code);

/// If what @p message says brings a code to the account that it is for, in time and for the first
/// time, the one who wrote it is linked with the one who was asked, and a line in both chats says
/// so. Anything else it says is nothing. For webhooks, which may run twice.
Result<> useJoinCode(WriteContext &context,
                     OrderCounter &order,
                     const Conversation &conversation,
                     const Message &message);

} // namespace Frontdesk::Relay

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/conversation.h"

namespace Frontdesk {

/// Whom a reply goes to, and from whom.
struct ReplyTarget {
    ConversationId conversation;
    Account account;
    QString personName;
    bool standby = false; ///< another channel holds the chat
    FriendState friendState = FriendState::Unknown;
    ContactId contact = {}; ///< of a customer, not of a group
    qint64 freeUntil = 0; ///< Conversation::freeUntil
    qint64 lastAt = 0; ///< of the newest message, ms UTC

    friend bool operator==(const ReplyTarget &, const ReplyTarget &) = default;
};

} // namespace Frontdesk

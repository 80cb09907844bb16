// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"

namespace Frontdesk {

/// How long after they wrote LINE brings messages to customers who are no friends of the account.
inline constexpr qint64 NonFriendReachMs = qint64(7) * 24 * 60 * 60 * 1000;

/// Whether nothing written at @p now would arrive, though the platform takes it and says nothing.
/// @p lastAt is when the newest message of the chat was written, whoever did: the customer cannot
/// have written later. Who may be a friend, for all that is known, is in reach.
inline bool isOutOfReach(FriendState state, qint64 lastAt, qint64 now)
{
    return state == FriendState::Blocked
        || (state == FriendState::NotFriend && now - lastAt > NonFriendReachMs);
}

} // namespace Frontdesk

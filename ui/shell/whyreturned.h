// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message.h"

#include <QString>

namespace Frontdesk {

class AccountSource;
class TimelineModel;

/// Why a reply to @p conversation came back: with the words of the colleague who answered after
/// @p seen, as far as @p timeline has them, which may be that of all accounts of the customer.
QString whyReturned(const TimelineModel &timeline,
                    const ConversationId &conversation,
                    const MessageOrder &seen,
                    const AccountSource &accounts,
                    const UserId &me);

} // namespace Frontdesk

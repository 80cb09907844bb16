// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message.h"

#include <QString>

namespace Frontdesk {

class AccountSource;
class TimelineModel;

/// Why a reply came back: with the words of the colleague who answered after @p seen, as far as
/// @p timeline has them.
QString whyReturned(const TimelineModel &timeline,
                    const MessageOrder &seen,
                    const AccountSource &accounts,
                    const UserId &me);

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/channelrules.h"

namespace Frontdesk {

/// Of buttons below a reply.
struct QuickReplyLimits {
    static constexpr int Label = 20; ///< letters
    static constexpr int Words = 300; ///< letters that the customer writes
    static constexpr int Data = 300; ///< UTF-16 units that we are told
    static constexpr int Copied = 1000; ///< UTF-16 units
};

/// Whether they may be sent. Errors: Rejected "rule.quick-replies" (count, limit),
/// "rule.quick-reply-label" (length, limit; also without one), "rule.quick-reply-empty",
/// "rule.quick-reply-too-long" (length, limit), "rule.quick-reply-address" (address).
Result<> checkQuickReplies(const QList<QuickReply> &buttons, const ChannelRules &rules);

} // namespace Frontdesk

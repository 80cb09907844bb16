// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/channelrules.h"

namespace Frontdesk {

// The buttons below a reply, of which a platform shows those of the last message only.

struct QuickReplyLimits {
    static constexpr int Label = 20; ///< letters
    static constexpr int Words = 300; ///< letters that the customer writes
    static constexpr int Data = 300; ///< UTF-16 units that we are told
    static constexpr int Copied = 1000; ///< UTF-16 units
};

/// Whether @p action says more than its label: it opens something on the customer's phone else.
bool hasValue(QuickAction action);

/// Whether they may be sent. Errors: Rejected "rule.quick-replies" (count, limit),
/// "rule.quick-reply-label" (length, limit; also without one), "rule.quick-reply-empty",
/// "rule.quick-reply-too-long" (length, limit), "rule.quick-reply-address" (address).
Result<> checkQuickReplies(const QList<QuickReply> &buttons, const ChannelRules &rules);

/// The buttons that @p bubbles have: those of the last one that has any.
QList<QuickReply> quickRepliesOf(const QList<Content> &bubbles);

/// @p bubbles with their buttons at the last of them, where they show.
QList<Content> withQuickRepliesLast(QList<Content> bubbles);

/// Buttons without a message, as they wait for one above the field of a reply.
bool areButtonsAlone(const Content &content);

/// @p bubbles without those that are buttons alone, whose buttons go to the last one that stays.
QList<Content> withButtonsOnLast(QList<Content> bubbles);

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/channelrules.h"

namespace Frontdesk {

/// Whether LINE takes what is inside the card: what is on its buttons and what these do, where its
/// pictures come from. Looks at everything that is known; what is not is LINE's to judge. Errors:
/// Rejected "rule.card-label" (length, limit), "rule.card-action-too-long" (length, limit),
/// "rule.card-action-empty", "rule.card-address" (address), "rule.card-picture-size" (width, height,
/// limit), "rule.card-incomplete", "rule.media-missing", "rule.media-type", "rule.media-too-large".
Result<> checkCardParts(const Content &card, const ChannelRules &rules);

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversationfilter.h"

namespace Frontdesk {

/// "Only what is unread" is a word of the query, so that it can be typed and kept in a view as well.
bool showsUnreadOnly(const ConversationFilter &filter);
ConversationFilter withUnreadOnly(ConversationFilter filter, bool only);

} // namespace Frontdesk

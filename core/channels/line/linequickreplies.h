// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/content.h"

namespace Frontdesk::Line {

/// The `quickReply` of a message object, of buttons that checkQuickReplies() has let pass.
QJsonObject quickReplyObject(const QList<QuickReply> &buttons);

} // namespace Frontdesk::Line

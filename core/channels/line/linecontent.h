// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/inbound.h"

#include <QJsonObject>

namespace Frontdesk::Line {

/// Fills @p event with what the message object @p message of a webhook says: content, message id,
/// tokens, and where its media are. A type that is not known, or lacks what it needs, becomes
/// ContentKind::Unknown.
void readMessage(const QJsonObject &message, InboundEvent &event);

} // namespace Frontdesk::Line

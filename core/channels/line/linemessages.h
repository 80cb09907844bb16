// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/channels/outbound.h"

namespace Frontdesk::Line {

/// The JSON list of LINE message objects for @p messages, one to five. Errors: Rejected, with a code
/// of ruleerrors.h: the rules are checked here again, whoever checked them before.
Result<QByteArray> buildMessages(const QList<OutboundMessage> &messages);

} // namespace Frontdesk::Line

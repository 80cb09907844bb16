// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/channels/inbound.h"

namespace Frontdesk::Line {

/// The events in the body of a webhook request. Errors: Corrupt "webhook.malformed" if it is not a
/// JSON object, or its events are not a list.
Result<InboundBatch> parseWebhook(const QByteArray &body);

} // namespace Frontdesk::Line

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/inbound.h"

#include <QJsonValue>

namespace Frontdesk::Line {

/// The domain's view of @p value, one element of a webhook's events. Everything is understood that
/// can be; the rest is InboundEvent::Kind::Other. InboundEvent::raw is left to the caller.
InboundEvent readEvent(const QJsonValue &value);

} // namespace Frontdesk::Line

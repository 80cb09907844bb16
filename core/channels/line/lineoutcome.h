// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/outbound.h"
#include "core/domain/message.h"

namespace Frontdesk::Line {

/// What @p answer to a reply or push means; see ChannelAdapter::classify.
SendOutcome classify(SendRoute route, bool firstAttempt, const PlatformAnswer &answer);

} // namespace Frontdesk::Line

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/channelrules.h"

namespace Frontdesk {

/// What the LINE Messaging API permits.
const ChannelRules &lineRules();

} // namespace Frontdesk

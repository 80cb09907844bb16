// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"

namespace Frontdesk {

class ChannelAdapter;

/// The adapter of @p platform; null if this version has none. Adapters have no state: there is one
/// of each and it lives as long as the program.
const ChannelAdapter *channelAdapter(Platform platform);

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/channelrules.h"

#include "core/rules/linerules.h"

namespace Frontdesk {

const ChannelRules &rulesOf(Platform platform)
{
    // A platform without a row permits nothing.
    static const ChannelRules Nothing;
    return platform == Platform::Line ? lineRules() : Nothing;
}

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/registry.h"

#include "core/channels/line/lineadapter.h"

namespace Frontdesk {

const ChannelAdapter *channelAdapter(Platform platform)
{
    static const Line::LineAdapter LineOfficialAccounts;
    static const std::array<const ChannelAdapter *, 1> Adapters{&LineOfficialAccounts};

    const auto adapter =
        std::find_if(Adapters.begin(), Adapters.end(), [platform](const ChannelAdapter *candidate) {
            return candidate->platform() == platform;
        });
    return adapter == Adapters.end() ? nullptr : *adapter;
}

} // namespace Frontdesk

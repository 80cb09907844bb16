// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/registry.h"

#include "core/channels/line/lineadapter.h"

namespace Frontdesk {

const ChannelAdapter *channelAdapter(Platform platform)
{
    static const Line::LineAdapter ForLine;
    static const std::array<const ChannelAdapter *, 1> Adapters{&ForLine};

    for (const auto *adapter : Adapters) {
        if (adapter->platform() == platform)
            return adapter;
    }
    return nullptr;
}

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/channelrules.h"

#include "core/rules/linerules.h"

#include <algorithm>
#include <iterator>

namespace Frontdesk {

const ChannelRules &rulesOf(Platform platform)
{
    // A platform without a row permits nothing.
    static const ChannelRules Nothing;
    return platform == Platform::Line ? lineRules() : Nothing;
}

qsizetype quotingBubble(const QList<ContentKind> &bubbles, const ChannelRules &rules)
{
    const auto found = std::find_if(bubbles.cbegin(), bubbles.cend(), [&rules](ContentKind kind) {
        return rules.quotingKinds.contains(kind);
    });
    return found == bubbles.cend() ? 0 : std::distance(bubbles.cbegin(), found);
}

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timelineentry.h"

#include <algorithm>

namespace Frontdesk {

const Message &TimelineEntry::anchor() const
{
    return *std::min_element(messages.cbegin(), messages.cend(), precedes);
}

bool TimelineEntry::contains(const MessageId &id) const
{
    return std::any_of(messages.cbegin(), messages.cend(), [&](const Message &message) {
        return message.id == id;
    });
}

QString TimelineEntry::albumOf(const Message &message)
{
    const Content &content = message.content;
    const bool picture = content.kind == ContentKind::Image && content.imageSet;
    return picture ? content.imageSet->id : QString();
}

} // namespace Frontdesk

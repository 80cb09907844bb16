// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/replytemplate.h"

namespace Frontdesk::Protocol {

/// template.put: makes or changes a template. Of two who change one at once the second is a conflict.
struct PutTemplate {
    static constexpr char Type[] = "template.put";

    ReplyTemplate wanted; ///< without owner, changedBy, changedAt and ver, which the relay knows
    qint64 base = 0; ///< version that was changed; 0: new

    friend bool operator==(const PutTemplate &, const PutTemplate &) = default;
};

/// template.remove
struct RemoveTemplate {
    static constexpr char Type[] = "template.remove";

    TemplateId id;
    qint64 base = 0; ///< version that was on screen

    friend bool operator==(const RemoveTemplate &, const RemoveTemplate &) = default;
};

} // namespace Frontdesk::Protocol

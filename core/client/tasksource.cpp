// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/tasksource.h"

namespace Frontdesk {

QList<Task> TaskSource::of(const ConversationId &conversation) const
{
    auto here = tasks();
    here.removeIf([&](const Task &one) { return one.conversation != conversation; });
    return here;
}

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
// Replies that go out later, of all chats.
#include "ui/models/workcontrol.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/chatschedule.h"
#include "ui/shell/desk.h"
#include "ui/shell/deskmodels.h"
#include "ui/shell/scheduledlist.h"

namespace Frontdesk {

void Desk::showScheduled()
{
    const auto recall = [this](const ScheduledReply &reply) {
        // What is written there is that window's: it takes the words itself.
        if (m_models.elsewhere.contains(reply.send.conversation))
            Q_EMIT windowRequested(reply.send.conversation);
        else
            recallScheduled(m_sources, *m_chat, reply);
    };
    auto *list = new ScheduledList(m_theme, m_models.work.clock(), m_sources, recall, this);
    connect(list, &ScheduledList::conversationChosen, this, &Desk::open);
    list->open();
}

} // namespace Frontdesk

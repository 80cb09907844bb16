// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/readingahead.h"

#include "core/client/timelineahead.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/inboxpane.h"
#include "ui/models/conversationlistmodel.h"
#include "ui/models/picturecache.h"
#include "ui/models/timelinepager.h"
#include "ui/shell/desk.h"

namespace Frontdesk {

ReadingAhead::ReadingAhead(const DeskSources &sources, Desk &desk)
    : QObject(&desk)
    , m_desk(desk)
    , m_sources(sources)
{
    connect(&desk, &Desk::stateChanged, this, &ReadingAhead::look);
    connect(&m_sources.ahead, &TimelineAhead::prepared, this, &ReadingAhead::warm);
    look();
}

void ReadingAhead::setNext(const QList<ConversationId> &next)
{
    m_next = next;
    look();
}

void ReadingAhead::look()
{
    auto wanted = m_next;
    const auto *list = m_desk.inbox()->view();
    const int row = list->currentIndex().row();
    for (const int beside : {row + 1, row - 1, row + 2}) {
        const QModelIndex index = list->model()->index(beside, 0);
        const ConversationId id(index.data(ConversationListModel::ConversationIdRole).toString());
        if (row >= 0 && index.isValid() && !wanted.contains(id))
            wanted.append(id);
    }
    const ConversationId open = m_desk.state().conversation;
    wanted.removeAll(open);
    if (m_sources.ahead.held(open))
        wanted.append(open); // the chat has not asked for it yet
    m_sources.ahead.prepare(wanted, TimelinePager::PageSize);
}

/// Pictures come from the disk too, and are asked for when they are painted: too late.
void ReadingAhead::warm(const ConversationId &conversation)
{
    const auto page = m_sources.ahead.held(conversation);
    if (!page)
        return;
    for (const auto &message : page->messages) {
        if (message.content.media && !message.content.media->sha.isEmpty())
            m_desk.pictures().picture(message.content.media->sha);
    }
}

} // namespace Frontdesk

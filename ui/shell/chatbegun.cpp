// SPDX-License-Identifier: GPL-3.0-or-later
// What is begun in a chat: on its way to the disk, and from one pane to another.
#include "ui/composer/notepad.h"
#include "ui/shell/chatpane.h"

#include <utility>

namespace Frontdesk {

bool ChatPane::isKeeping(const ConversationId &conversation) const
{
    return m_composer->isBusyWith(conversation) || m_note->isAdding(conversation);
}

bool ChatPane::isKeeping() const
{
    return m_composer->isBusy() || m_note->isAdding();
}

void ChatPane::whenKept(std::function<void()> done)
{
    auto *waiting = new QObject(this);
    const auto look = [this, waiting, done = std::move(done)] {
        if (isKeeping())
            return;
        const auto then = done; // this may take the pane away, and all that waits in it
        waiting->deleteLater();
        then();
    };
    // Later: whoever says so must not be gone before it has done so.
    connect(m_composer, &Composer::settled, waiting, look, Qt::QueuedConnection);
    connect(m_note, &NotePad::settled, waiting, look, Qt::QueuedConnection);
}

ChatBegun ChatPane::handOver(const ConversationId &conversation)
{
    const bool shown = conversation == m_row.conversation.id;
    const bool noting = shown && !m_note->isHidden();
    if (shown)
        showNothing();
    return {m_composer->handOver(conversation), m_note->handOver(conversation), noting};
}

void ChatPane::take(const ConversationId &conversation, const ChatBegun &begun)
{
    m_composer->take(conversation, begun.reply);
    m_note->take(conversation, begun.note);
    m_notesWhenShown = begun.noting;
}

} // namespace Frontdesk

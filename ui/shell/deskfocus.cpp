// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/composer/notepad.h"
#include "ui/contact/contactpanel.h"
#include "ui/conversation/timelineview.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/inboxpane.h"
#include "ui/search/queryfield.h"
#include "ui/search/searchpage.h"
#include "ui/search/searchview.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/desk.h"
#include "ui/shell/deskpages.h"
#include "ui/shell/rail.h"
#include "ui/shell/railview.h"
#include "ui/tasks/taskspage.h"
#include "ui/templates/librarypage.h"
#include "ui/templates/templateeditor.h"
#include "ui/widgets/textfield.h"

#include <QLineEdit>
#include <QListView>
#include <QListWidget>

// How the keyboard goes from one pane of the desk to the next.

namespace Frontdesk {

/// In the order of reading; those within others come after them.
QList<Desk::FocusPane> Desk::focusPanes() const
{
    QList<FocusPane> panes{{m_rail, m_rail->view()}};
    if (const auto *search = m_pages->search(); m_pages->isSearching()) {
        panes.append(FocusPane{search->field(), search->field()->edit()});
        panes.append(FocusPane{search->view(), search->view()});
        return panes;
    }
    if (auto *library = m_pages->library(); m_pages->isInLibrary()) {
        panes.append(FocusPane{library->folders(), library->folders()});
        panes.append(FocusPane{library->search(), library->search()->edit()});
        panes.append(FocusPane{library->list(), library->list()});
        panes.append(FocusPane{library->editor(), library->editor()->title()->edit()});
        return panes;
    }
    if (const auto *tasks = m_pages->tasks(); m_pages->isInTasks()) {
        panes.append(FocusPane{tasks->list(), tasks->list()});
        return panes;
    }
    panes.append(FocusPane{m_inbox, m_inbox->view()});
    panes.append(FocusPane{m_chat, m_chat->timeline()});
    panes.append(FocusPane{m_chat->composer(), m_chat->composer()->edit()});
    panes.append(FocusPane{m_chat->notePad(), m_chat->notePad()->edit()});
    panes.append(FocusPane{m_panel, &m_panel->tagsButton()});
    return panes;
}

void Desk::stepPane(int by)
{
    const auto panes = focusPanes();
    const auto count = static_cast<int>(panes.size());
    const QWidget *focus = window()->focusWidget();
    int at = by > 0 ? -1 : 0;
    for (int i = 0; i < count; ++i) {
        const QWidget *pane = panes.at(i).pane;
        if (pane == focus || pane->isAncestorOf(focus))
            at = i;
    }
    for (int tries = 0; tries < count; ++tries) {
        at = (at + by + count) % count;
        if (QWidget *target = panes.at(at).target; target->isVisible() && target->isEnabled()) {
            target->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace Frontdesk

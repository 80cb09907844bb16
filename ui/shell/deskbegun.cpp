// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/deskbegun.h"

#include "ui/composer/messageedit.h"
#include "ui/composer/notepad.h"
#include "ui/conversation/findbar.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/inboxpane.h"
#include "ui/search/queryfield.h"
#include "ui/search/searchpage.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/desk.h"
#include "ui/shell/deskpages.h"
#include "ui/widgets/textfield.h"

namespace Frontdesk {

DeskBegun DeskBegun::of(Desk &desk)
{
    const QWidget *focus = desk.window()->focusWidget();
    const ChatPane &chat = *desk.chat();
    const SearchPage *search = desk.pages()->search();
    DeskBegun begun;
    begun.noting = chat.notePad()->isVisible();
    begun.writing = focus == chat.composer()->edit();
    begun.listed = focus == desk.inbox()->view();
    begun.finding = !chat.findBar()->isHidden();
    begun.found = chat.findBar()->typed();
    begun.searching = desk.pages()->isSearching();
    begun.searched = search ? search->field()->text() : QString();
    begun.inLibrary = desk.pages()->isInLibrary();
    begun.library = desk.pages()->libraryBegun();
    begun.replies = chat.composer()->leave();
    begun.notes = chat.notePad()->begun();
    return begun;
}

void DeskBegun::goOn(Desk &desk) const
{
    desk.composer()->resume(replies, writing);
    desk.chat()->resumeNotes(notes, noting);
    if (finding)
        desk.chat()->findBar()->resume(found);
    if (listed)
        desk.inbox()->view()->setFocus(Qt::OtherFocusReason);
    if (library)
        desk.pages()->keepForLibrary(*library);
    if (inLibrary)
        desk.showTemplates();
    if (searching)
        desk.search(searched);
    else
        desk.pages()->keepForSearch(searched);
}

} // namespace Frontdesk

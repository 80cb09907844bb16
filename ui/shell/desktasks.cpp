// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's part in to-dos.
#include "ui/shell/desk.h"
#include "ui/shell/deskpages.h"

namespace Frontdesk {

void Desk::showTasks()
{
    m_pages->showTasks();
}

} // namespace Frontdesk

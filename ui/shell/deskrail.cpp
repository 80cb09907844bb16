// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's part in the rail.
#include "core/client/linksource.h"
#include "ui/inbox/inboxpane.h"
#include "ui/models/conversationlistmodel.h"
#include "ui/shell/desk.h"
#include "ui/shell/deskmodels.h"
#include "ui/shell/deskpages.h"
#include "ui/shell/rail.h"

namespace Frontdesk {

void Desk::connectRail()
{
    connect(m_rail, &Rail::accountChosen, this, &Desk::chooseAccount);
    connect(m_rail, &Rail::accountsArranged, this, &Desk::arrangeAccounts);
    connect(m_pages, &DeskPages::turned, this, &Desk::markInRail);
    connect(m_inbox, &InboxPane::headingRefreshed, this, &Desk::markInRail);
}

void Desk::markInRail()
{
    m_rail->mark({m_pages->shown(), m_state.account, m_inbox->filter().query});
}

/// A view of the rail is left for what is chosen; what somebody typed is not.
void Desk::chooseAccount(const AccountId &account)
{
    const bool leavesView = m_rail->isViewOpen();
    m_pages->showDesk();
    if (leavesView)
        m_inbox->apply({.sort = m_inbox->filter().sort});
    showAccount(account);
}

void Desk::arrangeAccounts(const QList<AccountId> &order)
{
    RailArrangement changed = m_state.preferences.rail;
    const auto me = m_sources.link.me().id;
    if (order.isEmpty())
        changed.accounts.remove(me);
    else
        changed.accounts.insert(me, order);
    Q_EMIT railArranged(changed);
}

void Desk::toggleInRail(const ViewId &view)
{
    RailArrangement changed = m_state.preferences.rail;
    if (changed.views.removeAll(view) == 0)
        changed.views.append(view);
    Q_EMIT railArranged(changed);
}

} // namespace Frontdesk

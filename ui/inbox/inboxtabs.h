// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/tabcounts.h"
#include "core/domain/conversationfilter.h"
#include "ui/widgets/pane.h"

#include <array>

namespace Frontdesk {

class TabButton;

/// All, Mine, Unassigned, Team: whose conversations are shown, with how many wait in each. Left and
/// right go from one to the next.
class InboxTabs : public Pane
{
    Q_OBJECT

public:
    explicit InboxTabs(const Theme &theme, QWidget *parent = nullptr);

    void setTab(ListTab tab);
    void setCounts(const TabCounts &counts);

Q_SIGNALS:
    void chosen(Frontdesk::ListTab tab);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::array<TabButton *, 4> m_buttons; ///< in the order of ListTab
};

} // namespace Frontdesk

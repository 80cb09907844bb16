// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inboxtabs.h"

#include "ui/widgets/tabbutton.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace Frontdesk {

InboxTabs::InboxTabs(const Theme &theme, QWidget *parent)
    : Pane(theme, &Colors::list, Qt::BottomEdge, parent)
    , m_buttons{new TabButton(theme, tr("All", "tab: all conversations")),
                new TabButton(theme, tr("Mine", "tab: conversations assigned to me")),
                new TabButton(theme, tr("Unassigned", "tab: conversations")),
                new TabButton(theme, tr("Team", "tab: conversations of my teams"))}
{
    const auto &gap = theme.metrics().gap;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap.large, 0, gap.large, 0);
    row->setSpacing(gap.large);
    auto *group = new QButtonGroup(this);
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        auto *button = m_buttons.at(i);
        row->addWidget(button);
        group->addButton(button);
        connect(button, &TabButton::clicked, this, [this, i] {
            Q_EMIT chosen(static_cast<ListTab>(i));
        });
    }
    row->addStretch();
    setAccessibleName(tr("Whose conversations"));
    setTab(ListTab::All);
}

void InboxTabs::setTab(ListTab tab)
{
    m_buttons.at(static_cast<size_t>(tab))->setChecked(true);
}

void InboxTabs::setCounts(const TabCounts &counts)
{
    const std::array numbers{counts.all, counts.mine, counts.unassigned, counts.team};
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setCount(numbers.at(i));
}

void InboxTabs::keyPressEvent(QKeyEvent *event)
{
    const int by = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    for (size_t i = 0; by != 0 && i < m_buttons.size(); ++i) {
        if (!m_buttons.at(i)->hasFocus())
            continue;
        const size_t next = (i + m_buttons.size() + static_cast<size_t>(by)) % m_buttons.size();
        m_buttons.at(next)->setFocus(Qt::TabFocusReason);
        m_buttons.at(next)->click();
        return;
    }
    Pane::keyPressEvent(event);
}

} // namespace Frontdesk

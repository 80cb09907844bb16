// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/selectionbar.h"

#include "ui/inbox/workmenus.h"
#include "ui/models/workcontrol.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QMenu>

namespace Frontdesk {

SelectionBar::SelectionBar(const Theme &theme, WorkControl &control, QWidget *parent)
    : Pane(theme, &Colors::accentSoft, Qt::BottomEdge, parent)
    , m_control(control)
    , m_count(new Label(theme, TextStep::Body, Weight::Strong))
{
    const auto &m = theme.metrics();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(m.gap.large, 0, m.gap.normal, 0);
    row->setSpacing(m.gap.tiny);
    row->addWidget(m_count, 1);
    auto *assign = add(QStringLiteral("assign"), tr("Assign"));
    auto *snooze = add(QStringLiteral("snooze"), tr("Snooze"));
    auto *tag = add(QStringLiteral("tag"), tr("Tag"));
    auto *resolve = add(QStringLiteral("resolve"), tr("Resolve"));
    auto *close = add(QStringLiteral("close"), tr("Select nothing"));
    const auto popUp = [this](IconButton *button, auto fill) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fill(*menu, m_control, m_ids);
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    };
    connect(assign, &IconButton::clicked, this, [popUp, assign] {
        popUp(assign, WorkMenus::fillAssign);
    });
    connect(snooze, &IconButton::clicked, this, [this, popUp, snooze] {
        popUp(snooze, [this](QMenu &menu, WorkControl &to, const WorkMenus::Ids &ids) {
            WorkMenus::fillSnooze(menu, to, ids, this->theme(), *this);
        });
    });
    connect(tag, &IconButton::clicked, this, [this] { Q_EMIT tagsWanted(m_ids); });
    connect(resolve, &IconButton::clicked, this, [this] { m_control.resolve(m_ids); });
    connect(close, &IconButton::clicked, this, &SelectionBar::cleared);
}

void SelectionBar::setSelected(const QList<ConversationId> &ids)
{
    m_ids = ids;
    m_count->setText(tr("%n selected", nullptr, static_cast<int>(ids.size())));
}

IconButton *SelectionBar::add(const QString &icon, const QString &name)
{
    auto *button = new IconButton(theme(), icon, name);
    layout()->addWidget(button);
    return button;
}

} // namespace Frontdesk

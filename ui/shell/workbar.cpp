// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workbar.h"

#include "ui/inbox/workmenus.h"
#include "ui/models/workcontrol.h"
#include "ui/widgets/iconbutton.h"

#include <QHBoxLayout>
#include <QMenu>

namespace Frontdesk {

namespace {

/// Below the button, as wide as it needs to be.
void popUp(QMenu *menu, const QWidget *button)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

} // namespace

WorkBar::WorkBar(const Theme &theme, WorkControl &control, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_control(control)
    , m_assign(new IconButton(theme, QStringLiteral("assign"), {}))
    , m_snooze(new IconButton(theme, QStringLiteral("snooze"), {}))
    , m_resolve(new IconButton(theme, QStringLiteral("resolve"), {}))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.metrics().gap.tiny);
    for (auto *button : {m_assign, m_snooze, m_resolve})
        row->addWidget(button);
    m_assign->setName(tr("Assign"));
    m_snooze->setName(tr("Snooze"));
    connect(m_assign, &IconButton::clicked, this, [this] { openAssign({m_conversation.id}); });
    connect(m_snooze, &IconButton::clicked, this, [this] { openSnooze({m_conversation.id}); });
    connect(m_resolve, &IconButton::clicked, this, &WorkBar::resolveOrReopen);
    setRow({});
}

void WorkBar::addButton(IconButton *button)
{
    layout()->addWidget(button);
}

void WorkBar::setRow(const ConversationRow &row)
{
    m_conversation = row.conversation;
    const bool open = shelfOf(m_conversation) == Shelf::Open;
    m_resolve->setIconName(open ? QStringLiteral("resolve") : QStringLiteral("reopen"));
    m_resolve->setName(open ? tr("Resolve") : tr("Open again"));
}

Shelf WorkBar::shelf() const
{
    return shelfOf(m_conversation);
}

void WorkBar::openAssign(const QList<ConversationId> &ids)
{
    auto *menu = new QMenu(this);
    WorkMenus::fillAssign(*menu, m_control, ids);
    if (ids == QList{m_conversation.id}) {
        menu->addSeparator();
        menu->addAction(tr("With a note…"), this, &WorkBar::handOverWanted);
    }
    popUp(menu, m_assign);
}

void WorkBar::openSnooze(const QList<ConversationId> &ids)
{
    auto *menu = new QMenu(this);
    WorkMenus::fillSnooze(*menu, m_control, ids, m_theme, *this);
    popUp(menu, m_snooze);
}

void WorkBar::resolveOrReopen()
{
    if (shelfOf(m_conversation) == Shelf::Open)
        m_control.resolve({m_conversation.id});
    else if (m_conversation.spam)
        m_control.setSpam({m_conversation.id}, false);
    else
        m_control.reopen({m_conversation.id});
}

} // namespace Frontdesk

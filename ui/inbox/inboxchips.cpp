// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inboxchips.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/iconbutton.h"

#include <QHBoxLayout>

namespace Frontdesk {

InboxChips::InboxChips(const Theme &theme, QWidget *parent)
    : Pane(theme, &Colors::list, Qt::BottomEdge, parent)
{
    const auto &m = theme.metrics();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(m.gap.large, 0, m.gap.large, 0);
    row->setSpacing(m.gap.normal);
    m_waiting = add(tr("Unanswered"), &ConversationFilter::waiting);
    m_vip = add(tr("VIP"), &ConversationFilter::vip);
    m_mentioned = add(tr("Mentions"), &ConversationFilter::mentioned);
    m_views = new IconButton(
        theme, QStringLiteral("plus"), tr("More filters and views"), IconButton::Size::Small);
    row->addWidget(m_views);
    row->addStretch();
    connect(m_views, &IconButton::clicked, this, &InboxChips::viewsRequested);
}

QWidget &InboxChips::viewsButton() const
{
    return *m_views;
}

void InboxChips::setFilter(const ConversationFilter &filter)
{
    m_filter = filter;
    m_waiting->setChecked(filter.waiting);
    m_vip->setChecked(filter.vip);
    m_mentioned->setChecked(filter.mentioned);
}

void InboxChips::setMentioned(int count)
{
    m_mentioned->setText(count > 0 ? tr("Mentions %1").arg(count) : tr("Mentions"));
    m_mentioned->updateGeometry();
}

Chip *InboxChips::add(const QString &text, bool ConversationFilter::*part)
{
    auto *chip = new Chip(theme(), text);
    layout()->addWidget(chip);
    connect(chip, &Chip::clicked, this, [this, part](bool on) {
        m_filter.*part = on;
        Q_EMIT changed(m_filter);
    });
    return chip;
}

} // namespace Frontdesk

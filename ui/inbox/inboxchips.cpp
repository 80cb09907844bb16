// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inboxchips.h"

#include "ui/inbox/unreadonly.h"
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
    row->setSpacing(m.gap.small);
    m_waiting = add(QStringLiteral("sla"), tr("Unanswered"), &ConversationFilter::waiting);
    m_unread = add(QStringLiteral("mail"), tr("Unread"));
    connect(m_unread, &Chip::clicked, this, [this](bool on) {
        m_filter = withUnreadOnly(m_filter, on);
        Q_EMIT changed(m_filter);
    });
    m_vip = add(QStringLiteral("vip"), tr("VIP"), &ConversationFilter::vip);
    m_mentioned = add(QStringLiteral("mention"), tr("Mentions"), &ConversationFilter::mentioned);
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
    m_unread->setChecked(showsUnreadOnly(filter));
    m_vip->setChecked(filter.vip);
    m_mentioned->setChecked(filter.mentioned);
}

void InboxChips::setMentioned(int count)
{
    m_mentioned->setText(count > 0 ? tr("Mentions %1").arg(count) : tr("Mentions"));
    m_mentioned->setShortForm(QStringLiteral("mention"),
                              count > 0 ? QString::number(count) : QString());
    fit();
}

void InboxChips::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    fit();
}

/// As many as have room show their words; the crown and the @ are known best without.
void InboxChips::fit()
{
    const QMargins margins = layout()->contentsMargins();
    int room = width() - margins.left() - margins.right() - m_views->sizeHint().width();
    const std::initializer_list<Chip *> chips{m_vip, m_mentioned, m_unread, m_waiting};
    for (const auto *chip : chips)
        room -= chip->fullWidth() + layout()->spacing();
    QList<Chip *> shortened;
    for (auto *chip : chips) {
        const int saved = chip->fullWidth() - chip->shortWidth();
        if (room >= 0 || saved <= 0)
            continue;
        room += saved;
        shortened.append(chip);
    }
    for (auto *chip : {m_waiting, m_unread, m_mentioned, m_vip}) {
        const int wanted = chip->fullWidth() - chip->shortWidth();
        if (shortened.contains(chip) && wanted <= room) {
            room -= wanted; // another one has made room enough
            shortened.removeOne(chip);
        }
        chip->setShort(shortened.contains(chip));
    }
}

Chip *InboxChips::add(const QString &iconName, const QString &text)
{
    auto *chip = new Chip(theme(), text);
    chip->setShortForm(iconName);
    layout()->addWidget(chip);
    return chip;
}

Chip *InboxChips::add(const QString &iconName, const QString &text, bool ConversationFilter::*part)
{
    auto *chip = add(iconName, text);
    connect(chip, &Chip::clicked, this, [this, part](bool on) {
        m_filter.*part = on;
        Q_EMIT changed(m_filter);
    });
    return chip;
}

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversationrowdelegate.h"

#include "ui/models/conversationlistmodel.h"

#include <QPainter>

namespace Frontdesk {

ConversationRowDelegate::ConversationRowDelegate(const Theme &theme,
                                                 const Clock &clock,
                                                 PictureOf pictures,
                                                 QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_pictures(std::move(pictures))
{
}

QSize ConversationRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.metrics().list.min, m_theme.metrics().row.height};
}

void ConversationRowDelegate::paint(QPainter *painter,
                                    const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const Colors &c = m_theme.colors();
    RowInput input;
    input.row = index.data(ConversationListModel::RowRole).value<ConversationRow>();
    input.account = index.data(ConversationListModel::AccountRole).value<Account>();
    input.preview = index.data(ConversationListModel::PreviewRole).toString();
    input.now = m_clock.nowMs();
    input.selected = option.state.testFlag(QStyle::State_Selected);
    if (input.selected)
        input.ground = &Colors::select;
    else if (option.state.testFlag(QStyle::State_MouseOver))
        input.ground = &Colors::hover;

    painter->save();
    painter->fillRect(option.rect, c.*input.ground);
    drawRule(*painter, option.rect, Qt::BottomEdge, c.line);
    painter->translate(option.rect.topLeft());
    Frontdesk::paint(
        *painter, layoutRow(input, m_theme, option.rect.width()).items, m_theme, m_pictures);
    painter->restore();
    // Selected with the keyboard: a ring inside. Without the focus of the window only it goes.
    const bool ring = input.selected && option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_Active);
    if (ring) {
        outlineRound(*painter, option.rect, {}, c.focus, m_theme.metrics().control.focusWidth);
    }
}

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversationrowdelegate.h"

#include "ui/models/conversationlistmodel.h"

#include <QPainter>

namespace Frontdesk {

namespace {

constexpr int CachedLayouts = 200; // some screens of rows

} // namespace

ConversationRowDelegate::ConversationRowDelegate(const Theme &theme,
                                                 const Clock &clock,
                                                 PictureOf pictures,
                                                 QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_pictures(std::move(pictures))
    , m_layouts(CachedLayouts)
{
    connect(&theme, &Theme::changed, this, [this] { m_layouts.clear(); });
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
    input.owner = index.data(ConversationListModel::OwnerRole).toString();
    input.company = static_cast<Presence>(index.data(ConversationListModel::CompanyRole).toInt());
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
    Frontdesk::paint(*painter, layoutOf(input, option.rect.width()).items, m_theme, m_pictures);
    painter->restore();
    // Selected with the keyboard: a ring inside. Without the focus of the window only it goes.
    const bool ring = input.selected && option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_Active);
    if (ring) {
        outlineRound(*painter, option.rect, {}, c.focus, m_theme.metrics().control.focusWidth);
    }
}

const RowLayout &ConversationRowDelegate::layoutOf(const RowInput &input, int width) const
{
    const auto id = input.row.conversation.id.value();
    const qint64 second = input.now / 1000;
    const Known *known = m_layouts.object(id);
    const bool same = known && known->second == second && known->width == width
        && known->input.selected == input.selected && known->input.ground == input.ground
        && known->input.preview == input.preview && known->input.owner == input.owner
        && known->input.company == input.company && known->input.row == input.row
        && known->input.account == input.account;
    if (same)
        return known->layout;
    auto *fresh = new Known{input, second, width, layoutRow(input, m_theme, width)};
    m_layouts.insert(id, fresh); // costs one of many, so it is still there afterwards
    return fresh->layout;
}

} // namespace Frontdesk

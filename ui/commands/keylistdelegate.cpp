// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/keylistdelegate.h"

#include "ui/commands/keylistmodel.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keycaps.h"

#include <QPainter>

#include <algorithm>

namespace Frontdesk {

KeyListDelegate::KeyListDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void KeyListDelegate::paint(QPainter *painter,
                            const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Colors &c = m_theme.colors();
    const auto &gap = m_theme.metrics().gap;
    const bool heading = index.data(KeyListModel::HeadingRole).toBool();
    if (option.state.testFlag(QStyle::State_Selected))
        fillRound(*painter, option.rect, Corners::all(m_theme.metrics().control.radius), c.select);
    else if (!heading && option.state.testFlag(QStyle::State_MouseOver))
        fillRound(*painter, option.rect, Corners::all(m_theme.metrics().control.radius), c.hover);
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        outlineRound(*painter,
                     option.rect,
                     Corners::all(m_theme.metrics().control.radius),
                     c.focus,
                     m_theme.metrics().control.focusWidth);
    QRect room = option.rect.adjusted(gap.normal, 0, -gap.normal, 0);
    if (heading)
        room.setTop(room.top() + gap.normal);
    else
        paintKeys(*painter, room, index);
    const auto keys = index.data(KeyListModel::KeysRole).value<QList<QKeySequence>>();
    for (const auto &key : keys)
        room.setRight(room.right() - keyCapsWidth(m_theme, keyCapsOf(key)) - gap.medium);
    const QFont face = heading ? m_theme.fonts().font(TextStep::Detail, Weight::Strong)
                               : m_theme.fonts().font(TextStep::Body);
    painter->setFont(face);
    painter->setPen(heading ? c.text2 : c.text);
    const QString title =
        QFontMetrics(face).elidedText(index.data().toString(), Qt::ElideRight, room.width());
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft, title);
}

QSize KeyListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto &m = m_theme.metrics();
    const bool heading = index.data(KeyListModel::HeadingRole).toBool();
    const int line = m_theme.fonts().lineHeight(heading ? TextStep::Detail : TextStep::Body);
    return {m_theme.px(200),
            std::max(m.control.menuRow, line + m.gap.small) + (heading ? m.gap.normal : 0)};
}

void KeyListDelegate::paintKeys(QPainter &painter,
                                const QRect &room,
                                const QModelIndex &index) const
{
    const Colors &c = m_theme.colors();
    const auto keys = index.data(KeyListModel::KeysRole).value<QList<QKeySequence>>();
    QRect left = room;
    for (auto key = keys.crbegin(); key != keys.crend(); ++key)
        left.setRight(drawKeyCaps(painter, m_theme, left, keyCapsOf(*key))
                      - m_theme.metrics().gap.medium);
    if (!index.data(KeyListModel::OwnRole).toBool())
        return;
    const int side = m_theme.metrics().gap.small;
    const QRect dot(left.right() - side, room.center().y() - side / 2, side, side);
    fillRound(painter, dot, Corners::all(side / 2.0), c.accent);
}

} // namespace Frontdesk

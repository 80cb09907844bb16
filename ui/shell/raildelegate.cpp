// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/raildelegate.h"

#include "ui/models/railmodel.h"
#include "ui/theme/paint.h"
#include "ui/widgets/avatar.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace Frontdesk {

namespace {

using Kind = RailModel::Kind;

Kind kindOf(const QModelIndex &index)
{
    return index.data(RailModel::KindRole).value<Kind>();
}

/// A page or a view has its icon in place of a tile.
QString railIcon(const QModelIndex &index)
{
    return index.data(RailModel::IconRole).toString();
}

bool showsRing(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

QString countText(int count)
{
    return count > 999 ? QStringLiteral("999+") : QString::number(count);
}

} // namespace

RailDelegate::RailDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize RailDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto &m = m_theme.metrics().rail;
    if (kindOf(index) == Kind::Group)
        return {0, m_narrow ? m.gap + m.inset : m.groupHeading + m.groupGap};
    return {0, m_narrow ? m.rowNarrow : m.row};
}

void RailDelegate::paint(QPainter *painter,
                         const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    if (kindOf(index) == Kind::Group) {
        paintGroup(*painter, option.rect, index);
        paintRing(*painter, option);
    } else {
        paintGround(*painter, option);
        if (m_narrow)
            paintNarrow(*painter, option.rect, index);
        else
            paintWide(*painter, option, index);
    }
    painter->restore();
}

void RailDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const Colors &c = m_theme.colors();
    const auto &m = m_theme.metrics().rail;
    const QRect box = option.rect.adjusted(m.inset, 0, -m.inset, 0);
    if (option.state.testFlag(QStyle::State_Selected))
        fillRound(painter, box, Corners::all(m.radius), c.select);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        fillRound(painter, box, Corners::all(m.radius), c.press);
    paintRing(painter, option);
}

void RailDelegate::paintRing(QPainter &painter, const QStyleOptionViewItem &option) const
{
    if (!showsRing(option))
        return;
    const auto &m = m_theme.metrics();
    outlineRound(painter,
                 option.rect.adjusted(m.rail.inset, 0, -m.rail.inset, 0),
                 Corners::all(m.rail.radius),
                 m_theme.colors().focus,
                 m.control.focusWidth);
}

void RailDelegate::paintGroup(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const Colors &c = m_theme.colors();
    const auto &m = m_theme.metrics().rail;
    if (m_narrow) {
        const int width = m.tile;
        painter.fillRect(QRect(row.center().x() - width / 2, row.center().y(), width, 1), c.edge);
        return;
    }
    const auto &gap = m_theme.metrics().gap;
    const QString name = index.data().toString();
    const bool collapsed = m_collapsed.contains(index.data(RailModel::IdRole).toString());
    QRect line = row.adjusted(gap.medium, m.groupGap, -gap.medium, 0);
    const int icon = m_theme.metrics().control.iconTiny;
    m_theme.icons().draw(painter,
                         QRect(line.x(), line.y(), icon, line.height()),
                         collapsed ? QStringLiteral("chevron-right")
                                   : QStringLiteral("chevron-down"),
                         icon,
                         c.text2);
    line.setLeft(line.left() + icon + gap.tiny);
    const int waiting = index.data(RailModel::CountRole).toInt();
    const QString count = waiting > 0 ? countText(waiting) : QString();
    painter.setPen(c.text2);
    painter.setFont(m_theme.fonts().font(TextStep::Detail));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, count);
    const int room =
        line.width() - QFontMetrics(painter.font()).horizontalAdvance(count) - gap.normal;
    const QFont strong = m_theme.fonts().forText(TextStep::Detail, name, {}, Weight::Strong);
    painter.setFont(strong);
    painter.drawText(line,
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip,
                     QFontMetrics(strong).elidedText(name, Qt::ElideRight, room));
}

/// Under the hand the key that opens it, else how much there is. Answers with what is left of the line.
QRect RailDelegate::paintRight(QPainter &painter,
                               QRect line,
                               const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Colors &c = m_theme.colors();
    const bool touched = option.state.testFlag(QStyle::State_MouseOver) || showsRing(option);
    const QString key = touched ? index.data(RailModel::KeyRole).toString() : QString();
    const int waiting = index.data(RailModel::CountRole).toInt();
    const QString right = !key.isEmpty() ? key : waiting > 0 ? countText(waiting) : QString();
    if (right.isEmpty())
        return line;
    painter.setFont(m_theme.fonts().font(TextStep::Detail));
    painter.setPen(key.isEmpty() ? c.text2 : c.text3);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, right);
    line.setRight(line.right() - m_theme.metrics().gap.normal
                  - QFontMetrics(painter.font()).horizontalAdvance(right));
    return line;
}

void RailDelegate::paintWide(QPainter &painter,
                             const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Colors &c = m_theme.colors();
    const auto &m = m_theme.metrics();
    const auto account = index.data(RailModel::AccountRole).value<Account>();
    const QString icon = railIcon(index);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const int waiting = index.data(RailModel::CountRole).toInt();
    QRect line = option.rect.adjusted(m.gap.medium, 0, -m.gap.medium, 0);

    const QRect mark(
        line.x(), line.y() + (line.height() - m.rail.tile) / 2, m.rail.tile, m.rail.tile);
    if (!icon.isEmpty()) {
        m_theme.icons().draw(painter, mark, icon, m.control.iconLarge, selected ? c.text : c.text2);
    } else {
        drawTile(
            painter,
            mark,
            m.rail.tileRadius,
            {account.letter, m_theme.fonts().glyph(AccountTile::glyphSize(24), account.locale)},
            c.account(account.color),
            c.accountInk);
    }
    line.setLeft(mark.right() + 1 + m.rail.gap);
    line = paintRight(painter, line, option, index);
    if (!account.attention.isEmpty()) {
        const int side = m.control.iconSmall;
        const QRect box(line.right() + 1 - side, line.y(), side, line.height());
        m_theme.icons().draw(painter, box, QStringLiteral("alert"), side, c.warn);
        line.setRight(box.left() - m.gap.small);
    }
    const QString name = index.data().toString();
    const bool isPage = !icon.isEmpty();
    const Weight weight = isPage && selected ? Weight::Strong : Weight::Normal;
    const QFont face = font(TextStep::Body, name, index, weight);
    painter.setFont(face);
    painter.setPen(waiting > 0 || selected || isPage ? c.text : c.text2);
    painter.drawText(line,
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip,
                     QFontMetrics(face).elidedText(
                         name, isPage ? Qt::ElideRight : Qt::ElideMiddle, line.width()));
}

void RailDelegate::paintNarrow(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const Colors &c = m_theme.colors();
    const auto &m = m_theme.metrics();
    const auto account = index.data(RailModel::AccountRole).value<Account>();
    QRect tile(0, 0, m.rail.tileNarrow, m.rail.tileNarrow);
    tile.moveCenter(row.center());
    if (const QString icon = railIcon(index); !icon.isEmpty()) {
        m_theme.icons().draw(painter, tile, icon, m.control.iconLarge, c.text);
    } else {
        drawTile(
            painter,
            tile,
            m.rail.tileRadiusNarrow,
            {account.letter, m_theme.fonts().glyph(AccountTile::glyphSize(32), account.locale)},
            c.account(account.color),
            c.accountInk);
    }
    paintNarrowCount(painter, row, tile, index.data(RailModel::CountRole).toInt());
}

void RailDelegate::paintNarrowCount(QPainter &painter,
                                    const QRect &row,
                                    const QRect &tile,
                                    int waiting) const
{
    if (waiting <= 0)
        return;
    const Colors &c = m_theme.colors();
    const auto &m = m_theme.metrics();
    const QFont face = m_theme.fonts().font(TextStep::Caption, Weight::Strong);
    const QString words = waiting > 99 ? QStringLiteral("99+") : QString::number(waiting);
    const int width = std::max(m.control.badgeHeight,
                               QFontMetrics(face).horizontalAdvance(words) + 2 * m.gap.tiny);
    // With its ring inside of its row: above the first there is nothing to paint on.
    const int top = std::max(tile.top() - m.gap.tiny, row.top() + m.gap.hair);
    const QRect pill(tile.right() + m.gap.small - width, top, width, m.control.badgeHeight);
    fillRound(painter,
              pill.adjusted(-m.gap.hair, -m.gap.hair, m.gap.hair, m.gap.hair),
              Corners::all(m.control.badgeHeight),
              c.rail);
    drawCount(painter, pill, words, face, c.accent, c.onAccent);
}

QFont RailDelegate::font(TextStep step,
                         const QString &text,
                         const QModelIndex &index,
                         Weight weight) const
{
    const auto account = index.data(RailModel::AccountRole).value<Account>();
    return m_theme.fonts().forText(step, text, account.locale, weight);
}

} // namespace Frontdesk

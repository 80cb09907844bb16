// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskrowdelegate.h"

#include "ui/models/tasklistmodel.h"
#include "ui/theme/paint.h"
#include "ui/theme/textblock.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int TaskEndWidth = 180;
constexpr int TaskRowPadding = 8; ///< above and below its two lines
constexpr int BoxRadius = 4;

} // namespace

TaskRowDelegate::TaskRowDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

int TaskRowDelegate::rowHeight() const
{
    const auto &fonts = m_theme.fonts();
    return fonts.lineHeight(TextStep::Body) + fonts.lineHeight(TextStep::Detail)
        + 2 * m_theme.px(TaskRowPadding);
}

/// As large as a finger or a shaking hand wants it: the drawing is smaller.
QRect TaskRowDelegate::boxIn(const QRect &row) const
{
    const int side = m_theme.metrics().control.iconButton;
    return {row.x() + m_theme.metrics().gap.tiny, row.y() + (row.height() - side) / 2, side, side};
}

void TaskRowDelegate::paintBox(QPainter &painter, const QRect &row, bool isDone) const
{
    const Colors &c = m_theme.colors();
    const int side = m_theme.metrics().control.check;
    QRect box(0, 0, side, side);
    box.moveCenter(boxIn(row).center());
    const auto corners = Corners::all(m_theme.px(BoxRadius));
    fillRound(painter, box, corners, isDone ? c.accent : c.field);
    if (isDone)
        m_theme.icons().draw(painter, box, QStringLiteral("check"), side, c.onAccent);
    else
        outlineRound(painter, box, corners, c.edge);
}

void TaskRowDelegate::paint(QPainter *painter,
                            const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Colors &c = m_theme.colors();
    const auto &fonts = m_theme.fonts();
    const auto &gap = m_theme.metrics().gap;
    const bool isDone = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        fillRound(*painter, option.rect, Corners::all(m_theme.metrics().control.radius), c.select);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        fillRound(*painter, option.rect, Corners::all(m_theme.metrics().control.radius), c.hover);
    paintBox(*painter, option.rect, isDone);
    const int left = boxIn(option.rect).right() + 1 + gap.small;
    const QRect inner(
        left, option.rect.y(), option.rect.right() - gap.medium - left, option.rect.height());
    const int end = paintEnd(*painter, inner, index);
    const int width = std::max(1, end - gap.medium - left);
    const QString locale = index.data(TaskListModel::LocaleRole).toString();
    const QString words = index.data().toString();
    const TextBlock text(
        words,
        {fonts.forText(TextStep::Body, words, locale), fonts.lineHeight(TextStep::Body), 1},
        width);
    const QString who = index.data(TaskListModel::BelowRole).toString();
    const TextBlock below(
        who,
        {fonts.forText(TextStep::Detail, who, locale), fonts.lineHeight(TextStep::Detail), 1},
        width);
    const double top = inner.y() + (inner.height() - text.height() - below.height()) / 2.0;
    painter->setPen(isDone ? c.text3 : c.text);
    text.draw(*painter, {double(left), top});
    painter->setPen(c.text2);
    below.draw(*painter, {double(left), top + text.height()});
    painter->restore();
}

/// At the right, aligned there. Answers with the left end of what stands there.
int TaskRowDelegate::paintEnd(QPainter &painter, const QRect &inner, const QModelIndex &index) const
{
    const Colors &c = m_theme.colors();
    const auto &fonts = m_theme.fonts();
    const int most = std::min(m_theme.px(TaskEndWidth), inner.width() / 2);
    const bool overdue = index.data(TaskListModel::OverdueRole).toBool();
    const int icon = m_theme.metrics().control.iconSmall;
    const int room = overdue ? icon + m_theme.metrics().gap.tiny : 0;
    const TextBlock due(index.data(TaskListModel::DueRole).toString(),
                        {fonts.font(TextStep::Detail, overdue ? Weight::Strong : Weight::Normal),
                         fonts.lineHeight(TextStep::Body),
                         1},
                        std::max(1, most - room));
    const QString name = index.data(TaskListModel::WhoRole).toString();
    const TextBlock who(
        name,
        {fonts.forText(TextStep::Detail, name, {}), fonts.lineHeight(TextStep::Detail), 1},
        most);
    const double top = inner.y() + (inner.height() - due.height() - who.height()) / 2.0;
    const int right = inner.right() + 1;
    const int start = right - due.width();
    painter.setPen(overdue ? c.warn : c.text2);
    due.draw(painter, {double(start), top});
    if (overdue) {
        // Not by its colour alone.
        m_theme.icons().draw(painter,
                             QRectF(start - room, top, icon, due.height()),
                             QStringLiteral("sla"),
                             icon,
                             c.warn);
    }
    painter.setPen(c.text3);
    who.draw(painter, {double(right - who.width()), top + due.height()});
    return right - std::max(due.width() + room, who.width());
}

QSize TaskRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.px(200), rowHeight()};
}

bool TaskRowDelegate::editorEvent(QEvent *event,
                                  QAbstractItemModel *model,
                                  const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton
            && boxIn(option.rect).contains(mouse->position().toPoint())) {
            Q_EMIT boxPressed(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace Frontdesk

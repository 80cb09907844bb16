// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/tagflow.h"

#include "ui/models/timetext.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/textblock.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int TagHeight = 20; // look.md §3
constexpr int TagRadius = 4;
constexpr int SwatchSide = 8;
constexpr int OriginSide = 12;

} // namespace

TagFlow::TagFlow(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::TabFocus);
    connect(&theme, &Theme::changed, this, &TagFlow::updateGeometry);
}

void TagFlow::setTags(const QList<Tag> &tags, const QList<GivenTag> &given)
{
    m_tags = tags;
    m_given = given;
    m_current = std::clamp<qsizetype>(m_current, 0, std::max<qsizetype>(tags.size() - 1, 0));
    QStringList names;
    QStringList words;
    for (qsizetype i = 0; i < tags.size(); ++i) {
        names << withoutBidiControls(tags.at(i).name);
        words << wordsOf(i);
    }
    setAccessibleName(names.join(QStringLiteral(", ")));
    setAccessibleDescription(words.join(QLatin1Char('\n')));
    setVisible(!tags.isEmpty());
    updateGeometry();
    update();
}

GivenTag TagFlow::givenOf(qsizetype i) const
{
    for (const auto &one : m_given) {
        if (one.tag == m_tags.at(i).id)
            return one;
    }
    return {m_tags.at(i).id};
}

QString TagFlow::wordsOf(qsizetype i) const
{
    const auto &tag = m_tags.at(i);
    const auto given = givenOf(i);
    const auto name = withoutBidiControls(tag.name);
    QStringList parts{
        tag.group.isEmpty()
            ? name
            : tr("%1 · %2", "tag, its group").arg(name, withoutBidiControls(tag.group))};
    if (given.until > 0) {
        const TimeText times;
        parts << tr("Ends on %1, %2", "date, time")
                     .arg(times.date(given.until), times.clock(given.until));
    }
    if (given.origin == TagOrigin::Rule)
        parts << tr("Given by a rule");
    if (given.origin == TagOrigin::Integration)
        parts << tr("Given by an integration");
    return parts.join(QLatin1Char('\n'));
}

QString TagFlow::iconOf(qsizetype i) const
{
    const auto given = givenOf(i);
    if (given.origin == TagOrigin::Rule)
        return QStringLiteral("rule");
    if (given.origin == TagOrigin::Integration)
        return QStringLiteral("link");
    return given.until > 0 ? QStringLiteral("snooze") : QString();
}

int TagFlow::heightForWidth(int width) const
{
    const auto all = places(width);
    return all.isEmpty() ? 0 : all.constLast().bottom() + 1;
}

QSize TagFlow::sizeHint() const
{
    return {m_theme.metrics().panel.min, heightForWidth(width())};
}

QList<QRect> TagFlow::places(int width) const
{
    const auto &gap = m_theme.metrics().gap;
    const QFontMetrics metrics(font());
    const int height = m_theme.px(TagHeight);
    QList<QRect> all;
    int x = 0;
    int y = 0;
    for (qsizetype i = 0; i < m_tags.size(); ++i) {
        const int icon = iconOf(i).isEmpty() ? 0 : m_theme.px(OriginSide) + gap.small;
        const int wanted = metrics.horizontalAdvance(m_tags.at(i).name) + m_theme.px(SwatchSide)
            + 3 * gap.small + icon;
        const int wide = std::min(wanted, std::max(width, 1));
        if (x > 0 && x + wide > width) {
            x = 0;
            y += height + gap.small;
        }
        all.append({x, y, wide, height});
        x += wide + gap.small;
    }
    return all;
}

qsizetype TagFlow::placeAt(const QPoint &point) const
{
    const auto all = places(width());
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all.at(i).contains(point))
            return i;
    }
    return -1;
}

QFont TagFlow::font() const
{
    return m_theme.fonts().font(TextStep::Detail);
}

bool TagFlow::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const auto i = placeAt(help->pos()); i >= 0)
        QToolTip::showText(help->globalPos(), wordsOf(i), this, placeOf(i));
    else
        QToolTip::hideText();
    return true;
}

void TagFlow::ask(qsizetype i)
{
    if (i < 0 || i >= m_tags.size())
        return;
    m_current = i;
    update();
    Q_EMIT menuRequested(m_tags.at(i), mapToGlobal(placeOf(i).bottomLeft()));
}

void TagFlow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        ask(placeAt(event->position().toPoint()));
}

void TagFlow::contextMenuEvent(QContextMenuEvent *event)
{
    ask(event->reason() == QContextMenuEvent::Mouse ? placeAt(event->pos()) : m_current);
}

void TagFlow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const qsizetype by = event->key() == Qt::Key_Left ? -1 : 1;
        m_current =
            std::clamp<qsizetype>(m_current + by, 0, std::max<qsizetype>(m_tags.size() - 1, 0));
        update();
        break;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        ask(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TagFlow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto all = places(width());
    painter.setFont(font());
    for (qsizetype i = 0; i < all.size(); ++i)
        paintChip(painter, all.at(i), i);
}

void TagFlow::paintChip(QPainter &painter, const QRect &place, qsizetype i) const
{
    const Colors &c = m_theme.colors();
    const auto &gap = m_theme.metrics().gap;
    fillRound(painter, place, Corners::all(m_theme.px(TagRadius)), c.hover);
    const int side = m_theme.px(SwatchSide);
    const QRect swatch(place.left() + gap.small, place.center().y() - side / 2 + 1, side, side);
    fillRound(painter, swatch, Corners::all(2), c.account(m_tags.at(i).color));
    QRect room = place.adjusted(side + 2 * gap.small, 0, -gap.small, 0);
    if (const auto icon = iconOf(i); !icon.isEmpty()) {
        const int wide = m_theme.px(OriginSide);
        const QRect at(room.right() - wide + 1, room.top(), wide, room.height());
        m_theme.icons().draw(painter, at, icon, wide, c.text2);
        room.adjust(0, 0, -wide - gap.small, 0);
    }
    painter.setPen(c.text);
    painter.drawText(room,
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(
                         withoutBidiControls(m_tags.at(i).name), Qt::ElideRight, room.width()));
    if (hasFocus() && i == m_current)
        outlineRound(painter, place, Corners::all(m_theme.px(TagRadius)), c.focus, 2);
}

} // namespace Frontdesk

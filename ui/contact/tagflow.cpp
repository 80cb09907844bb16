// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/tagflow.h"

#include "ui/theme/paint.h"
#include "ui/theme/textblock.h"

#include <QPainter>

namespace Frontdesk {

namespace {

constexpr int TagHeight = 20; // look.md §3
constexpr int TagRadius = 4;
constexpr int SwatchSide = 8;

} // namespace

TagFlow::TagFlow(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &TagFlow::updateGeometry);
}

void TagFlow::setTags(const QList<Tag> &tags)
{
    m_tags = tags;
    QStringList names;
    for (const auto &tag : tags)
        names << withoutBidiControls(tag.name);
    setAccessibleName(names.join(QStringLiteral(", ")));
    setToolTip(names.join(QLatin1Char('\n')));
    setVisible(!tags.isEmpty());
    updateGeometry();
    update();
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
    for (const auto &tag : m_tags) {
        const int wanted =
            metrics.horizontalAdvance(tag.name) + m_theme.px(SwatchSide) + 3 * gap.small;
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

QFont TagFlow::font() const
{
    return m_theme.fonts().font(TextStep::Detail);
}

void TagFlow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = m_theme.colors();
    const auto &gap = m_theme.metrics().gap;
    const auto all = places(width());
    painter.setFont(font());
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QRect &place = all.at(i);
        fillRound(painter, place, Corners::all(m_theme.px(TagRadius)), c.hover);
        const int side = m_theme.px(SwatchSide);
        const QRect swatch(place.left() + gap.small, place.center().y() - side / 2 + 1, side, side);
        fillRound(painter, swatch, Corners::all(2), c.account(m_tags.at(i).color));
        painter.setPen(c.text);
        const QRect room = place.adjusted(side + 2 * gap.small, 0, -gap.small, 0);
        painter.drawText(room,
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(
                             withoutBidiControls(m_tags.at(i).name), Qt::ElideRight, room.width()));
    }
}

} // namespace Frontdesk

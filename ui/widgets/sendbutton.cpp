// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sendbutton.h"

#include "ui/theme/paint.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace Frontdesk {

SendButton::SendButton(const Theme &theme, QWidget *parent)
    : PaintedButton(theme, parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setCursor(Qt::ArrowCursor);
}

void SendButton::setFace(const Face &face)
{
    if (face == m_face)
        return;
    m_face = face;
    setText(tr("%1 · %2", "Send · name of the account").arg(face.verb, face.account));
    setAccessibleName(tr("%1 as %2", "Send as (name of the account)").arg(face.verb, face.account));
    updateGeometry();
    update();
}

QSize SendButton::sizeHint() const
{
    const auto &m = theme().metrics().composer;
    const QFontMetrics metrics(textFont());
    return {around() + metrics.horizontalAdvance(words(m.sendNameMax)), m.sendHeight};
}

QSize SendButton::minimumSizeHint() const
{
    const auto &m = theme().metrics().composer;
    return {std::min(sizeHint().width(), around() + m.sendNameMax / 3), m.sendHeight};
}

void SendButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = theme().colors();
    const auto &m = theme().metrics().composer;
    const auto &gap = theme().metrics().gap;
    QColor ground = c.account(m_face.color);
    QColor ink = c.accountInk;
    if (!isEnabled()) {
        ground = c.press;
        ink = c.textOff;
    } else if (isDown()) {
        ground = ground.darker(115);
    } else if (isHot()) {
        ground = ground.darker(107);
    }
    fillRound(painter, rect(), Corners::all(m.sendRadius), ground);
    const QRect tile(gap.small, (height() - m.sendTile) / 2, m.sendTile, m.sendTile);
    const Glyph letter{m_face.letter, theme().fonts().glyph(13, m_face.locale)};
    drawTile(painter, tile, theme().metrics().control.radius, letter, ink, ground);

    const QRect box(tile.right() + 1 + gap.normal,
                    0,
                    width() - tile.right() - 1 - gap.normal - gap.medium,
                    height());
    painter.setFont(textFont());
    painter.setPen(ink);
    painter.drawText(
        box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, words(box.width()));
}

QString SendButton::words(int room) const
{
    const QFontMetrics metrics(textFont());
    const QString verb = tr("%1 · ", "Send · (followed by the account)").arg(m_face.verb);
    const int left = room - metrics.horizontalAdvance(verb);
    return verb + metrics.elidedText(m_face.account, Qt::ElideMiddle, std::max(left, 0));
}

QFont SendButton::textFont() const
{
    return theme().fonts().forText(TextStep::Body, m_face.account, m_face.locale, Weight::Strong);
}

int SendButton::around() const
{
    const auto &gap = theme().metrics().gap;
    return gap.small + theme().metrics().composer.sendTile + gap.normal + gap.medium + 1;
}

} // namespace Frontdesk

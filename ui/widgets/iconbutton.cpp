// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconbutton.h"

#include "ui/theme/paint.h"
#include "ui/widgets/keycaps.h"

#include <QPainter>

namespace Frontdesk {

IconButton::IconButton(
    const Theme &theme, QString iconName, const QString &name, Size size, QWidget *parent)
    : PaintedButton(theme, parent)
    , m_iconName(std::move(iconName))
    , m_size(size)
{
    setName(name);
}

void IconButton::setIconName(const QString &iconName)
{
    m_iconName = iconName;
    update();
}

void IconButton::setName(const QString &name)
{
    setAccessibleName(name);
    setToolTip(m_key.isEmpty()
                   ? name
                   : tr("%1 (%2)", "name of a button, its key").arg(name, keyName(m_key)));
}

void IconButton::setKey(const QKeySequence &key)
{
    m_key = key;
    setName(accessibleName());
}

QSize IconButton::sizeHint() const
{
    const auto &m = theme().metrics().control;
    const int side = m_size == Size::Small ? m.iconButtonSmall : m.iconButton;
    return {side, side};
}

void IconButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = theme().colors();
    const auto &m = theme().metrics().control;
    const Corners corners = Corners::all(m_size == Size::Small ? m.radiusSmall : m.radius);
    if (isChecked())
        fillRound(painter, rect(), corners, c.accentSoft);
    else if (isDown())
        fillRound(painter, rect(), corners, c.press);
    else if (isHot())
        fillRound(painter, rect(), corners, c.hover);

    QColor ink = isChecked() ? c.accentText : c.text2;
    if (!isEnabled())
        ink = c.textOff;
    theme().icons().draw(
        painter, rect(), m_iconName, m_size == Size::Small ? m.icon : m.iconLarge, ink);
}

} // namespace Frontdesk

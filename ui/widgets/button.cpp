// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/theme/paint.h"
#include "ui/widgets/busyring.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace Frontdesk {

Button::Button(const Theme &theme, const QString &text, Kind kind, Size size, QWidget *parent)
    : PaintedButton(theme, parent)
    , m_kind(kind)
    , m_size(size)
{
    setText(text);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    if (kind == Kind::Link)
        setCursor(Qt::PointingHandCursor);
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setBusy(const QString &doing)
{
    setMinimumWidth(width());
    m_doing = doing;
    if (!m_ring) {
        m_ring = new BusyRing(theme(), this);
        m_ring->setInk(m_kind == Kind::Primary ? &Colors::onAccent : &Colors::accent);
    }
    placeRing();
    m_ring->show();
    update();
}

void Button::setIdle()
{
    setMinimumWidth(0);
    m_doing.clear();
    if (m_ring)
        m_ring->hide();
    update();
}

QSize Button::sizeHint() const
{
    const auto &m = theme().metrics().control;
    const QFontMetrics metrics(textFont());
    int width = metrics.horizontalAdvance(text()) + 2 * padding();
    if (!m_iconName.isEmpty())
        width += m.iconSmall + m.buttonGap;
    return {width, std::max(heightAtSize(), metrics.height() + theme().metrics().gap.tiny)};
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &m = theme().metrics().control;
    const Look now = look();
    const Corners corners = Corners::all(m_size == Size::Small ? m.radiusSmall : m.radius);
    if (now.fill.isValid())
        fillRound(painter, rect(), corners, now.fill);
    if (now.line.isValid())
        outlineRound(painter, rect(), corners, now.line);

    const QString words = isBusy() ? m_doing : text();
    const QFontMetrics metrics(textFont());
    const bool picture = isBusy() || !m_iconName.isEmpty();
    const int lead = picture ? m.iconSmall + m.buttonGap : 0;
    const int room = width() - 2 * (m_kind == Kind::Link ? 0 : theme().metrics().gap.tiny) - lead;
    const QString shown = metrics.elidedText(words, Qt::ElideRight, room);
    const int total = lead + metrics.horizontalAdvance(shown);
    int x = (width() - total) / 2;
    if (!isBusy() && !m_iconName.isEmpty()) {
        const QRect box(x, 0, m.iconSmall, height());
        theme().icons().draw(painter, box, m_iconName, m.iconSmall, now.ink);
    }
    x += lead;
    painter.setFont(textFont());
    painter.setPen(now.ink);
    painter.drawText(QRect(x, 0, width() - x, height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     shown);
}

void Button::resizeEvent(QResizeEvent *)
{
    placeRing();
}

bool Button::hitButton(const QPoint &pos) const
{
    return !isBusy() && PaintedButton::hitButton(pos);
}

void Button::nextCheckState()
{
    if (!isBusy())
        PaintedButton::nextCheckState();
}

Button::Look Button::look() const
{
    const Colors &c = theme().colors();
    const QColor line = theme().scheme() == Scheme::Contrast ? c.edge : c.line;
    const bool filled = isFilled();
    if (!isEnabled())
        return {m_kind == Kind::Normal || filled ? c.list : QColor(),
                filled ? c.line : line,
                c.textOff};

    QColor ground = c.raised;
    if (isDown())
        ground = c.press;
    else if (isHot())
        ground = c.hover;
    switch (m_kind) {
    case Kind::Normal:
        return {ground, line, c.text};
    case Kind::Primary:
        return {shade(c.accent), {}, c.onAccent};
    case Kind::Danger:
        return {shade(c.badFill), {}, c.onBad};
    case Kind::Note:
        return {shade(c.note), c.noteLine, c.noteText};
    case Kind::Quiet:
        return {isHot() || isDown() ? ground : QColor(), {}, c.text2};
    case Kind::Link:
        return {{}, {}, c.accentText};
    }
    Q_UNREACHABLE();
}

bool Button::isFilled() const
{
    return m_kind == Kind::Primary || m_kind == Kind::Danger || m_kind == Kind::Note;
}

/// The theme has no hover for filled buttons: a little towards the ink behind them.
QColor Button::shade(const QColor &fill) const
{
    if (isDown())
        return fill.darker(115);
    return isHot() ? fill.darker(107) : fill;
}

QFont Button::textFont() const
{
    const Weight weight = isFilled() ? Weight::Strong : Weight::Normal;
    switch (m_size) {
    case Size::Small:
        return theme().fonts().font(TextStep::Detail, weight);
    case Size::Normal:
        return theme().fonts().font(TextStep::Body, weight);
    case Size::Large:
        return theme().fonts().font(TextStep::Message, weight);
    }
    Q_UNREACHABLE();
}

int Button::heightAtSize() const
{
    const auto &m = theme().metrics().control;
    if (m_kind == Kind::Link)
        return m.iconButtonSmall;
    switch (m_size) {
    case Size::Small:
        return m.buttonHeightSmall;
    case Size::Normal:
        return m.buttonHeight;
    case Size::Large:
        return m.buttonHeightLarge;
    }
    Q_UNREACHABLE();
}

int Button::padding() const
{
    const auto &m = theme().metrics().control;
    if (m_kind == Kind::Link)
        return theme().metrics().gap.hair;
    switch (m_size) {
    case Size::Small:
        return m.buttonPaddingSmall;
    case Size::Normal:
        return m.buttonPadding;
    case Size::Large:
        return m.buttonPaddingLarge;
    }
    Q_UNREACHABLE();
}

void Button::placeRing()
{
    if (!m_ring)
        return;
    const auto &m = theme().metrics().control;
    const int words = QFontMetrics(textFont()).horizontalAdvance(m_doing);
    const int total = m.iconSmall + m.buttonGap + words;
    const int x = std::max(theme().metrics().gap.tiny, (width() - total) / 2);
    m_ring->setGeometry(x, (height() - m.iconSmall) / 2, m.iconSmall, m.iconSmall);
}

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidedlabel.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace Frontdesk {

ElidedLabel::ElidedLabel(
    const Theme &theme, TextStep step, Weight weight, Role ink, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_step(step)
    , m_weight(weight)
    , m_ink(ink)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &ElidedLabel::refresh);
}

void ElidedLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    refresh();
}

void ElidedLabel::setInk(Role ink)
{
    if (std::exchange(m_ink, ink) != ink)
        update();
}

void ElidedLabel::setLocaleOfText(const QString &locale)
{
    if (std::exchange(m_textLocale, locale) != locale)
        refresh();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    if (std::exchange(m_mode, mode) != mode)
        update();
}

void ElidedLabel::setMaximumTextWidth(int pixels)
{
    if (std::exchange(m_maxWidth, pixels) != pixels)
        refresh();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    int width = metrics.horizontalAdvance(m_text) + 1;
    if (m_maxWidth > 0)
        width = std::min(width, m_theme.px(m_maxWidth));
    return {width, std::max(m_theme.fonts().lineHeight(m_step), metrics.height())};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), m_theme.px(24)), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont font = textFont();
    painter.setFont(font);
    painter.setPen(m_theme.colors().*m_ink);
    const QString shown = QFontMetrics(font).elidedText(m_text, m_mode, width());
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, shown);
}

void ElidedLabel::resizeEvent(QResizeEvent *)
{
    showRestInToolTip();
}

QFont ElidedLabel::textFont() const
{
    return m_textLocale.isEmpty() ? m_theme.fonts().font(m_step, m_weight)
                                  : m_theme.fonts().forText(m_step, m_text, m_textLocale, m_weight);
}

void ElidedLabel::refresh()
{
    showRestInToolTip();
    updateGeometry();
    update();
}

void ElidedLabel::showRestInToolTip()
{
    const bool whole = QFontMetrics(textFont()).horizontalAdvance(m_text) <= width();
    // Tooltips guess whether text is rich; escaped inside a tag there is nothing to guess.
    setToolTip(whole ? QString() : QLatin1String("<p>") + m_text.toHtmlEscaped());
}

} // namespace Frontdesk

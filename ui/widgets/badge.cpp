// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include "ui/theme/paint.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace Frontdesk {

Badge::Badge(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Badge::say(Tone tone, const QString &text, const QString &iconName)
{
    setVisible(!text.isEmpty());
    if (tone == m_tone && text == m_text && iconName == m_iconName)
        return;
    m_tone = tone;
    m_text = text;
    m_iconName = iconName;
    setAccessibleName(text);
    setToolTip(width() < sizeHint().width() ? text : QString());
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const auto &m = m_theme.metrics().control;
    const QFontMetrics metrics(m_theme.fonts().font(TextStep::Caption, Weight::Strong));
    const int icon = m_iconName.isEmpty() ? 0 : m.iconTiny + m_theme.px(3);
    return {metrics.horizontalAdvance(m_text) + icon + 2 * m.badgePadding,
            std::max(m.badgeHeight, metrics.height())};
}

QSize Badge::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), m_theme.px(48)), whole.height()};
}

void Badge::resizeEvent(QResizeEvent *)
{
    setToolTip(width() < sizeHint().width() ? m_text : QString());
}

Badge::Look Badge::look(const Colors &colors, Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return {colors.hover, colors.text2, colors.line};
    case Tone::Good:
        return {colors.okSoft, colors.ok, {}};
    case Tone::Look:
        return {colors.warnSoft, colors.warn, {}};
    case Tone::Bad:
        return {colors.badSoft, colors.bad, {}};
    case Tone::Accent:
        return {colors.accentSoft, colors.accentText, {}};
    }
    Q_UNREACHABLE();
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &m = m_theme.metrics().control;
    const Look now = look(m_theme.colors(), m_tone);
    fillRound(painter, rect(), Corners::all(m.badgeRadius), now.fill);
    if (now.line.isValid())
        outlineRound(painter, rect(), Corners::all(m.badgeRadius), now.line);
    QRect words = rect().adjusted(m.badgePadding, 0, -m.badgePadding, 0);
    if (!m_iconName.isEmpty()) {
        const QRect box(words.x(), 0, m.iconTiny, height());
        m_theme.icons().draw(painter, box, m_iconName, m.iconTiny, now.ink);
        words.setLeft(box.right() + 1 + m_theme.px(3));
    }
    painter.setFont(m_theme.fonts().font(TextStep::Caption, Weight::Strong));
    painter.setPen(now.ink);
    const QString shown =
        painter.fontMetrics().elidedText(m_text, Qt::ElideRight, words.width() + 1);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
}

} // namespace Frontdesk

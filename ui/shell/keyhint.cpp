// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keyhint.h"

#include "ui/theme/paint.h"

#include <QFontMetrics>
#include <QPainter>

namespace Frontdesk {

KeyHint::KeyHint(const Theme &theme, const QString &words, const QStringList &keys, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_words(words)
    , m_keys(keys)
{
    setAccessibleName(
        tr("%1: %2", "what a key does, the key").arg(words, keys.join(QLatin1Char('+'))));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize KeyHint::sizeHint() const
{
    return {m_theme.px(200), m_theme.metrics().control.menuRow};
}

QStringList KeyHint::capsOf(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText).split(QLatin1Char('+'), Qt::SkipEmptyParts);
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = m_theme.colors();
    const auto &m = m_theme.metrics().control;
    drawRule(painter, rect(), Qt::TopEdge, c.line);
    painter.setFont(m_theme.fonts().font(TextStep::Body));
    painter.setPen(c.text2);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, m_words);

    const QFont face = m_theme.fonts().font(TextStep::Caption);
    const QFontMetrics metrics(face);
    painter.setFont(face);
    int right = width();
    for (auto key = m_keys.crbegin(); key != m_keys.crend(); ++key) {
        const int wide = metrics.horizontalAdvance(*key) + 2 * m.badgePadding;
        const QRect cap(right - wide, (height() - m.countHeight) / 2, wide, m.countHeight);
        fillRound(painter, cap, Corners::all(m.badgeRadius), c.raised);
        outlineRound(painter, cap, Corners::all(m.badgeRadius), c.line);
        painter.fillRect(
            QRect(cap.x() + m.badgeRadius, cap.bottom(), cap.width() - 2 * m.badgeRadius, 1),
            c.edge);
        painter.setPen(c.text2);
        painter.drawText(cap, Qt::AlignCenter, *key);
        right = cap.left() - m_theme.metrics().gap.normal;
    }
}

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/textblock.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace Frontdesk {

TextBlock::TextBlock(const QString &text, const TextStyle &style, int width)
{
    if (text.isEmpty() || width <= 0)
        return;
    QString set = text;
    set.replace(QLatin1String("\r\n"), QString(QChar::LineSeparator));
    set.replace(QLatin1Char('\n'), QChar::LineSeparator);
    if (style.maxLines == 1) {
        set.replace(QChar::LineSeparator, QLatin1Char(' '));
        const QString fits = QFontMetricsF(style.font).elidedText(set, Qt::ElideRight, width);
        m_elided = fits != set;
        set = fits;
    }
    shape(set, style, width);
    if (style.maxLines > 1 && m_layout->lineCount() > style.maxLines) {
        const int start = m_layout->lineAt(style.maxLines - 1).textStart();
        QString rest = set.mid(start);
        rest.replace(QChar::LineSeparator, QLatin1Char(' '));
        // One pixel of room: a line that is exactly full may break once more when shaped alone.
        const QString tail = QFontMetricsF(style.font).elidedText(rest, Qt::ElideRight, width - 1);
        m_elided = true;
        shape(set.left(start) + tail, style, width);
    }
}

void TextBlock::shape(const QString &text, const TextStyle &style, int width)
{
    m_layout = std::make_shared<QTextLayout>(text, style.font);
    QTextOption option(style.align);
    option.setWrapMode(style.maxLines == 1 ? QTextOption::NoWrap
                                           : QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->setFormats(style.formats);

    const QFontMetricsF metrics(style.font);
    const qreal lead = std::floor((style.lineHeight - metrics.height()) / 2);
    const qreal baseline = std::max(0.0, lead) + metrics.ascent();
    const qreal below = std::max(style.lineHeight - baseline, metrics.descent());
    qreal y = 0;
    qreal widest = 0;
    m_layout->beginLayout();
    for (auto line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        const qreal up = std::ceil(std::max(baseline, line.ascent()));
        line.setPosition({0, y + up - line.ascent()});
        y += up + std::ceil(std::max(below, line.descent()));
        widest = std::max(widest, line.naturalTextWidth());
    }
    m_layout->endLayout();
    m_size = QSize(std::min(width, static_cast<int>(std::ceil(widest))), static_cast<int>(y));
}

int TextBlock::indexAt(QPointF point) const
{
    for (int i = 0; i < lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        if (!line.naturalTextRect().contains(point))
            continue;
        return line.xToCursor(point.x(), QTextLine::CursorOnCharacter);
    }
    return -1;
}

void TextBlock::draw(QPainter &painter, QPointF topLeft) const
{
    if (m_layout)
        m_layout->draw(&painter, topLeft);
}

QString withoutBidiControls(const QString &text)
{
    QString result = text;
    result.removeIf([](QChar c) {
        const auto u = c.unicode();
        return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
    });
    return result;
}

} // namespace Frontdesk

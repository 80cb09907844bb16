// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keycaps.h"

#include "ui/theme/paint.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace Frontdesk {

namespace {

/// A lone sign is as wide as it is high.
int widthOfCap(const Theme &theme, const QFontMetrics &metrics, const QString &cap)
{
    const auto &m = theme.metrics().control;
    return std::max(metrics.horizontalAdvance(cap) + 2 * m.badgePadding, m.countHeight);
}

} // namespace

QString keyName(const QKeySequence &key)
{
    QList<QKeyCombination> steps(4, QKeyCombination::fromCombined(0));
    for (int i = 0; i < key.count(); ++i) {
        const auto step = key[uint(i)];
        steps[i] = step.key() == Qt::Key_Return
            ? QKeyCombination(step.keyboardModifiers(), Qt::Key_Enter)
            : step;
    }
    return QKeySequence(steps.at(0), steps.at(1), steps.at(2), steps.at(3))
        .toString(QKeySequence::NativeText);
}

QStringList keyCapsOf(const QKeySequence &key)
{
    QStringList caps;
    const auto steps = keyName(key).split(QStringLiteral(", "));
    for (const auto &step : steps) {
        // "Ctrl++" is Ctrl and the plus key.
        auto parts = step.split(QLatin1Char('+'), Qt::SkipEmptyParts);
        if (step.endsWith(QLatin1Char('+')))
            parts.append(QStringLiteral("+"));
        caps += parts;
    }
    return caps;
}

int keyCapsWidth(const Theme &theme, const QStringList &caps)
{
    const QFontMetrics metrics(theme.fonts().font(TextStep::Caption));
    int width = 0;
    for (const auto &cap : caps)
        width += widthOfCap(theme, metrics, cap) + theme.metrics().gap.tiny;
    return std::max(0, width - theme.metrics().gap.tiny);
}

int drawKeyCaps(QPainter &painter, const Theme &theme, const QRect &room, const QStringList &caps)
{
    const Colors &c = theme.colors();
    const auto &m = theme.metrics().control;
    const QFont face = theme.fonts().font(TextStep::Caption);
    const QFontMetrics metrics(face);
    painter.setFont(face);
    int left = room.right() + 1 - keyCapsWidth(theme, caps);
    const int start = left;
    for (const auto &cap : caps) {
        const int wide = widthOfCap(theme, metrics, cap);
        const QRect box(left, room.center().y() - m.countHeight / 2, wide, m.countHeight);
        fillRound(painter, box, Corners::all(m.badgeRadius), c.raised);
        outlineRound(painter, box, Corners::all(m.badgeRadius), c.line);
        painter.fillRect(
            QRect(box.x() + m.badgeRadius, box.bottom(), box.width() - 2 * m.badgeRadius, 1),
            c.edge);
        painter.setPen(c.text2);
        painter.drawText(box, Qt::AlignCenter, cap);
        left = box.right() + 1 + theme.metrics().gap.tiny;
    }
    return start;
}

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/bubblebody.h"
#include "ui/theme/textblock.h"

#include <algorithm>

namespace Frontdesk {

BubbleBody layoutQuickReplies(const BodyFrame &frame)
{
    const auto &m = frame.metrics();
    const int pad = m.buttonPadding;
    const int high = m.buttonHeight;
    BubbleBody body;
    struct Line {
        QList<TextBlock> labels;
        int width = 0;
    };
    QList<Line> lines;
    for (const auto &button : frame.content().quickReplies) {
        const auto label = frame.block(TextStep::Detail,
                                       withoutBidiControls(button.label),
                                       std::max(1, frame.maxWidth - 2 * pad),
                                       Weight::Normal,
                                       1);
        const int wide = label.width() + 2 * pad;
        if (lines.isEmpty() || lines.constLast().width + m.stateItemGap + wide > frame.maxWidth)
            lines.append(Line());
        auto &line = lines.last();
        line.width += wide + (line.labels.isEmpty() ? 0 : m.stateItemGap);
        line.labels.append(label);
    }
    for (const auto &line : std::as_const(lines))
        body.size.setWidth(std::max(body.size.width(), line.width));
    int y = 0;
    for (const auto &line : std::as_const(lines)) {
        int x = body.size.width() - line.width; // they are ours, so they stand at the right
        for (const auto &label : line.labels) {
            const QRect box(x, y, label.width() + 2 * pad, high);
            body.items.append(
                FillItem{box, Corners::all(high / 2.0), &Colors::canvas, &Colors::line});
            body.items.append(
                TextItem{label, {x + pad, y + (high - label.height()) / 2}, &Colors::accentText});
            x += box.width() + m.stateItemGap;
        }
        y += high + m.stateItemGap;
    }
    body.size.setHeight(std::max(0, y - m.stateItemGap));
    return body;
}

} // namespace Frontdesk

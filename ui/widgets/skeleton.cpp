// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/skeleton.h"

#include "ui/theme/paint.h"

#include <QEvent>
#include <QPainter>
#include <QTimerEvent>

#include <algorithm>
#include <array>

namespace Frontdesk {

namespace {

/// What stands for a bubble: whose, how many lines, how wide in percent.
struct BubbleShape {
    bool ours = false;
    int lines = 1;
    int percent = 50;
};

// From the lower end upwards, as a chat is read.
constexpr std::array Bubbles{BubbleShape{true, 1, 38},
                             BubbleShape{false, 2, 62},
                             BubbleShape{false, 1, 44},
                             BubbleShape{true, 2, 56},
                             BubbleShape{false, 1, 30}};

} // namespace

Skeleton::Skeleton(const Theme &theme, Shape shape, QWidget &view)
    : QWidget(&view)
    , m_theme(theme)
    , m_shape(shape)
{
    setAccessibleName(tr("Loading"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    view.installEventFilter(this);
    hide();
}

void Skeleton::begin()
{
    if (isHidden() && !m_patience.isActive())
        m_patience.start(PatienceMs, this);
}

void Skeleton::end()
{
    m_patience.stop();
    hide();
}

void Skeleton::setLoading(bool loading)
{
    if (loading)
        begin();
    else
        end();
}

void Skeleton::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_patience.timerId())
        return QWidget::timerEvent(event);
    m_patience.stop();
    setGeometry(parentWidget()->rect());
    show();
    raise();
}

bool Skeleton::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void Skeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_shape == Shape::Rows)
        paintRows(painter);
    else
        paintBubbles(painter);
}

/// Lines where the rows have theirs: the name, what was written, the account.
void Skeleton::paintRows(QPainter &painter) const
{
    const Colors &c = m_theme.colors();
    const auto &row = m_theme.metrics().row;
    const int left = row.left + row.avatar + row.gap;
    const int room = std::max(0, width() - left - row.right);
    for (int top = 0; top < height(); top += row.height) {
        const QRect avatar(row.left, top + row.avatarTop, row.avatar, row.avatar);
        fillRound(painter, avatar, Corners::all(row.avatar / 2.0), c.press);
        const auto bar = [&](int line, int percent, const QColor &color) {
            const int middle = top + row.top + line * row.line + row.line / 2;
            const int thick = m_theme.metrics().skeleton.bar;
            paintBar(painter, {left, middle - thick / 2, room * percent / 100, thick}, color);
        };
        bar(0, 45, c.press);
        bar(1, 80, c.hover);
        bar(2, 30, c.hover);
        drawRule(painter, QRect(0, top, width(), row.height), Qt::BottomEdge, c.line);
    }
}

void Skeleton::paintBubbles(QPainter &painter) const
{
    const Colors &c = m_theme.colors();
    const auto &bubble = m_theme.metrics().bubble;
    const auto &chat = m_theme.metrics().chat;
    const int margin = width() >= chat.columnFrom ? std::max(0, (width() - chat.columnMax) / 2) : 0;
    const int left = margin + bubble.side + bubble.avatar + bubble.avatarGap;
    const int right = width() - margin - bubble.side;
    const int widest = width() >= bubble.wideFrom ? bubble.maxWidthWide : bubble.maxWidth;
    const int most = std::min(widest, (width() - 2 * margin) * bubble.maxPercent / 100);
    int bottom = height() - 2 * bubble.listPad;
    for (size_t i = 0; bottom > 0; ++i) {
        const auto &shape = Bubbles.at(i % Bubbles.size());
        const int high =
            m_theme.metrics().skeleton.bubbleLine + (shape.lines - 1) * m_theme.metrics().row.line;
        const int wide = most * shape.percent / 100;
        const QRect rect(shape.ours ? right - wide : left, bottom - high, wide, high);
        fillRound(painter, rect, Corners::all(bubble.radius), shape.ours ? c.press : c.hover);
        if (!shape.ours) {
            const QRect avatar(left - bubble.avatarGap - bubble.avatar,
                               bottom - bubble.avatar,
                               bubble.avatar,
                               bubble.avatar);
            fillRound(painter, avatar, Corners::all(bubble.avatar / 2.0), c.press);
        }
        bottom = rect.top() - 2 * bubble.speakerGap;
    }
}

void Skeleton::paintBar(QPainter &painter, const QRect &rect, const QColor &color) const
{
    fillRound(painter, rect, Corners::all(m_theme.metrics().skeleton.radius), color);
}

} // namespace Frontdesk

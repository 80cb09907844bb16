// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/countmark.h"

#include "ui/theme/paint.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int MostShown = 99;

} // namespace

CountMark::CountMark(const Theme &theme, QWidget &button)
    : QWidget(&button)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    button.installEventFilter(this);
    connect(&theme, &Theme::changed, this, &CountMark::place);
}

void CountMark::setCount(int count)
{
    m_count = count;
    setVisible(count > 0);
    place();
    update();
}

bool CountMark::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void CountMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawCount(painter,
              rect(),
              words(),
              m_theme.fonts().font(TextStep::Caption, Weight::Strong),
              m_theme.colors().accent,
              m_theme.colors().onAccent);
}

QString CountMark::words() const
{
    return m_count > MostShown ? QStringLiteral("99+") : QString::number(m_count);
}

void CountMark::place()
{
    const auto &m = m_theme.metrics();
    const QFontMetrics metrics(m_theme.fonts().font(TextStep::Caption, Weight::Strong));
    const int height = m.control.badgeHeight;
    const int width = std::max(height, metrics.horizontalAdvance(words()) + 2 * m.gap.tiny);
    setGeometry(parentWidget()->width() - width, 0, width, height);
    raise();
}

} // namespace Frontdesk

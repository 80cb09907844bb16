// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/outboxcorner.h"

#include "core/client/outboxsource.h"
#include "ui/shell/outboxpanel.h"

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int OutboxWidth = 460;
constexpr int OutboxHeight = 480;

} // namespace

OutboxCorner::OutboxCorner(const Theme &theme,
                           const Clock &clock,
                           const DeskSources &sources,
                           QWidget *over,
                           QWidget *beside)
    : QObject(over)
    , m_theme(theme)
    , m_sources(sources)
    , m_over(over)
    , m_beside(beside)
    , m_panel(new OutboxPanel(theme, clock, sources, over))
{
    m_panel->hide();
    connect(m_panel, &OutboxPanel::refreshed, this, &OutboxCorner::place);
}

void OutboxCorner::toggle()
{
    m_panel->setVisible(!m_panel->isVisible());
    if (!m_panel->isVisible())
        return;
    place();
    m_panel->raise();
    m_panel->setFocus(Qt::OtherFocusReason);
}

void OutboxCorner::place()
{
    const auto &gap = m_theme.metrics().gap;
    const QRect chat(m_beside->mapTo(m_over, QPoint()), m_beside->size());
    const int width = std::min(m_theme.px(OutboxWidth), chat.width() - 2 * gap.normal);
    const int most = std::min(m_theme.px(OutboxHeight), chat.height() - 2 * gap.normal);
    const int height = std::min(m_panel->heightForWidth(width), most);
    m_panel->setGeometry(chat.right() - gap.normal - width, chat.top() + gap.normal, width, height);
}

QString OutboxCorner::buttonText() const
{
    return OutboxPanel::needsPerson(m_sources) ? OutboxPanel::buttonText(m_sources) : QString();
}

} // namespace Frontdesk

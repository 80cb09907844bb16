// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace Frontdesk {

Banner::Banner(const Theme &theme, QWidget *parent)
    : Pane(theme, &Colors::warnSoft, Qt::BottomEdge, parent)
    , m_fact(new Label(theme, TextStep::Body, Weight::Strong, &Colors::text))
    , m_more(new ElidedLabel(theme, TextStep::Body, Weight::Normal, &Colors::text))
    , m_aside(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_row(new QHBoxLayout(this))
{
    const auto &m = theme.metrics();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const int iconRoom = m.gap.medium + m.control.iconLarge + m.gap.medium;
    m_row->setContentsMargins(iconRoom, 0, m.gap.medium, 0);
    m_row->setSpacing(m.gap.small);
    m_row->addWidget(m_fact);
    m_row->addWidget(m_more, 1);
    m_row->addWidget(m_aside);
    m_row->addSpacing(m.gap.tiny);
    setRuleColor(&Colors::warn);
}

void Banner::say(Tone tone, const QString &fact, const QString &more, const QString &aside)
{
    m_tone = tone;
    setFill(tone == Tone::Look ? &Colors::warnSoft : &Colors::badSoft);
    setRuleColor(tone == Tone::Look ? &Colors::warn : &Colors::bad);
    m_fact->setText(fact);
    m_more->setText(more);
    m_aside->setText(aside);
    m_aside->setVisible(!aside.isEmpty());
    setAccessibleName(fact + QLatin1Char(' ') + more);
}

void Banner::addButton(QWidget *button)
{
    m_row->addWidget(button);
}

void Banner::paintEvent(QPaintEvent *event)
{
    Pane::paintEvent(event);
    QPainter painter(this);
    const auto &m = theme().metrics();
    const QRect box(m.gap.medium, 0, m.control.iconLarge, height());
    const bool look = m_tone == Tone::Look;
    theme().icons().draw(painter,
                         box,
                         look ? QStringLiteral("offline") : QStringLiteral("alert"),
                         m.control.iconLarge,
                         look ? theme().colors().warn : theme().colors().bad);
}

QSize Banner::sizeHint() const
{
    return {0, theme().metrics().control.bannerHeight};
}

} // namespace Frontdesk

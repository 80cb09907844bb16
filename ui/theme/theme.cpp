// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/frontdeskstyle.h"
#include "ui/theme/stems.h"

#include <QApplication>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace Frontdesk {

namespace {

constexpr std::array ZoomSteps{80, 90, 100, 110, 125, 150, 175, 200, 250};

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_fonts(m_metrics.scale.percent, m_language)
{
}

void Theme::setChoice(Choice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    refresh();
}

void Theme::setSystemScheme(Scheme scheme)
{
    if (scheme == m_system)
        return;
    m_system = scheme;
    if (m_choice == Choice::System)
        refresh();
}

void Theme::setZoom(int percent)
{
    const int allowed = std::clamp(percent, ZoomMin, ZoomMax);
    if (allowed == zoom())
        return;
    m_metrics = Metrics(allowed);
    refresh();
}

void Theme::zoomIn()
{
    const auto *next = std::upper_bound(ZoomSteps.cbegin(), ZoomSteps.cend(), zoom());
    if (next != ZoomSteps.cend())
        setZoom(*next);
}

void Theme::zoomOut()
{
    const auto *next = std::lower_bound(ZoomSteps.cbegin(), ZoomSteps.cend(), zoom());
    if (next != ZoomSteps.cbegin())
        setZoom(*std::prev(next));
}

void Theme::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    refresh();
}

void Theme::setReducedMotion(bool reduced)
{
    if (reduced == m_reducedMotion)
        return;
    m_reducedMotion = reduced;
    Q_EMIT changed();
}

Scheme Theme::scheme() const
{
    switch (m_choice) {
    case Choice::System:
        return m_system;
    case Choice::Light:
        return Scheme::Light;
    case Choice::Dark:
        return Scheme::Dark;
    case Choice::Contrast:
        return Scheme::Contrast;
    }
    Q_UNREACHABLE();
}

const Colors &Theme::colors() const
{
    return colorsOf(scheme());
}

QPalette Theme::palette() const
{
    const Colors &c = colors();
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor &color) {
        p.setColor(QPalette::All, role, color);
    };
    set(QPalette::Window, c.rail);
    set(QPalette::WindowText, c.text);
    set(QPalette::Base, c.canvas);
    set(QPalette::AlternateBase, c.list);
    set(QPalette::Text, c.text);
    set(QPalette::Button, c.raised);
    set(QPalette::ButtonText, c.text);
    set(QPalette::BrightText, c.text);
    set(QPalette::PlaceholderText, c.text3);
    set(QPalette::Highlight, c.select);
    set(QPalette::HighlightedText, c.text);
    set(QPalette::Link, c.accentText);
    set(QPalette::LinkVisited, c.accentText);
    set(QPalette::ToolTipBase, c.raised);
    set(QPalette::ToolTipText, c.text);
    set(QPalette::Light, c.raised);
    set(QPalette::Midlight, c.line);
    set(QPalette::Mid, c.line);
    set(QPalette::Dark, c.edge);
    set(QPalette::Shadow, c.edge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.textOff);
    return p;
}

void Theme::applyTo(QApplication &app)
{
    keepStemsPlain();
    QApplication::setStyle(new FrontdeskStyle(*this)); // the application takes it
    const auto apply = [this] {
        QApplication::setPalette(palette());
        QApplication::setFont(m_fonts.font(TextStep::Body));
        QToolTip::setPalette(palette());
        QToolTip::setFont(m_fonts.font(TextStep::Detail));
    };
    apply();
    connect(this, &Theme::changed, &app, apply);
}

void Theme::refresh()
{
    m_fonts = Fonts(zoom(), m_language);
    m_icons.clear();
    Q_EMIT changed();
}

} // namespace Frontdesk

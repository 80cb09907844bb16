// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

namespace Frontdesk {

Label::Label(const Theme &theme, TextStep step, Weight weight, Role ink, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_step(step)
    , m_weight(weight)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // inside a line edit it would be another
    refresh();
    connect(&theme, &Theme::changed, this, &Label::refresh);
}

void Label::setInk(Role ink)
{
    m_ink = ink;
    refresh();
}

void Label::setWeight(Weight weight)
{
    m_weight = weight;
    refresh();
}

void Label::setLocaleOfText(const QString &locale)
{
    m_textLocale = locale;
    refresh();
}

void Label::setWrapped(bool wrapped)
{
    setWordWrap(wrapped);
    QSizePolicy policy(wrapped ? QSizePolicy::Preferred : QSizePolicy::Minimum,
                       wrapped ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    policy.setHeightForWidth(wrapped);
    setSizePolicy(policy);
}

void Label::refresh()
{
    setFont(m_textLocale.isEmpty()
                ? m_theme.fonts().font(m_step, m_weight)
                : m_theme.fonts().forText(m_step, text(), m_textLocale, m_weight));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_theme.colors().*m_ink);
    setPalette(colors);
    setMinimumHeight(m_theme.fonts().lineHeight(m_step));
}

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Frontdesk {

SettingsPage::SettingsPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout)
{
    const auto &gap = theme.metrics().gap;
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(gap.huge, gap.huge, gap.huge, gap.large);
    m_column->setSpacing(gap.normal);
    whole->addLayout(m_column);
    whole->addStretch();
}

void SettingsPage::addHeading(const QString &text)
{
    if (m_column->count() > 0)
        m_column->addSpacing(m_theme.metrics().gap.large);
    auto *label = new Label(m_theme, TextStep::Title, Weight::Strong);
    label->setText(text);
    m_column->addWidget(label);
}

void SettingsPage::addRow(const QString &name, QWidget *control)
{
    auto *label = new Label(m_theme, TextStep::Body, Weight::Normal, &Colors::text2);
    label->setText(name);
    label->setBuddy(control);
    if (!qobject_cast<QAbstractButton *>(control)) // which says itself what it does
        control->setAccessibleName(name);
    control->setMinimumWidth(m_theme.px(200));
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addStretch();
    row->addWidget(control);
    m_column->addLayout(row);
}

void SettingsPage::addControl(QWidget *control)
{
    m_column->addWidget(control);
}

void SettingsPage::addNote(const QString &text)
{
    auto *label = new Label(m_theme, TextStep::Detail, Weight::Normal, &Colors::text3);
    label->setWrapped(true);
    label->setText(text);
    m_column->addWidget(label);
}

} // namespace Frontdesk

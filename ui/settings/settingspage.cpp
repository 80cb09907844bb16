// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/theme/textblock.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QStyle>
#include <QTextLayout>
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
    label->setWrapped(true);
    label->setText(name);
    label->setBuddy(control);
    if (!qobject_cast<QAbstractButton *>(control)) // which says itself what it does
        control->setAccessibleName(name);
    control->setMinimumWidth(m_theme.px(200));
    auto *row = new QHBoxLayout;
    row->addWidget(label, 1);
    row->addWidget(control);
    m_column->addLayout(row);
}

void SettingsPage::addControl(QWidget *control)
{
    if (auto *button = qobject_cast<QAbstractButton *>(control);
        button && (control->inherits("QCheckBox") || control->inherits("QRadioButton"))) {
        button->setAccessibleName(button->text());
        button->setText(broken(button->text(), *button));
    }
    m_column->addWidget(control);
}

/// Boxes do not break their words themselves.
QString SettingsPage::broken(const QString &text, const QWidget &box) const
{
    const int mark = box.style()->pixelMetric(QStyle::PM_IndicatorWidth)
        + box.style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
    const int room = m_theme.metrics().page.dialog - 2 * m_theme.metrics().gap.huge - 2 * mark;
    const TextBlock block(text, {m_theme.fonts().font(TextStep::Body)}, room);
    QStringList lines;
    for (int i = 0; i < block.lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        lines.append(block.text().mid(line.textStart(), line.textLength()).trimmed());
    }
    return lines.join(u'\n');
}

void SettingsPage::addNote(const QString &text)
{
    auto *label = new Label(m_theme, TextStep::Detail, Weight::Normal, &Colors::text3);
    label->setWrapped(true);
    label->setText(text);
    m_column->addWidget(label);
}

} // namespace Frontdesk

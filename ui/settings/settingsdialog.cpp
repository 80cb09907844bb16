// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Frontdesk {

SettingsDialog::SettingsDialog(const Theme &theme, const Preferences &now, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_now(now)
    , m_choice(new QComboBox)
    , m_zoom(new QComboBox)
    , m_enter(new QRadioButton(tr("Enter sends, Shift+Enter starts a new line")))
    , m_ctrlEnter(new QRadioButton(tr("Ctrl+Enter sends, Enter starts a new line")))
    , m_still(new QCheckBox(tr("No motion")))
{
    setWindowTitle(tr("Settings"));
    build();
    connect(m_choice, &QComboBox::activated, this, &SettingsDialog::tell);
    connect(m_zoom, &QComboBox::activated, this, &SettingsDialog::tell);
    connect(m_enter, &QRadioButton::clicked, this, &SettingsDialog::tell);
    connect(m_ctrlEnter, &QRadioButton::clicked, this, &SettingsDialog::tell);
    connect(m_still, &QCheckBox::clicked, this, &SettingsDialog::tell);
}

void SettingsDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().canvas);
}

void SettingsDialog::build()
{
    const auto &gap = m_theme.metrics().gap;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.huge, gap.huge, gap.huge, gap.large);
    column->setSpacing(gap.normal);
    const auto heading = [&](const QString &text) {
        auto *label = new Label(m_theme, TextStep::Title, Weight::Strong);
        label->setText(text);
        column->addWidget(label);
    };
    heading(tr("Look"));
    column->addLayout(buildLooks());
    column->addSpacing(gap.large);
    heading(tr("Writing"));
    column->addLayout(buildWriting());
    column->addSpacing(gap.huge);
    column->addStretch();

    auto *foot = new QHBoxLayout;
    auto *out = new Button(m_theme, tr("Sign out"), Button::Kind::Quiet);
    out->setIconName(QStringLiteral("sign-out"));
    auto *done = new Button(m_theme, tr("Close"), Button::Kind::Normal);
    foot->addWidget(out);
    foot->addStretch();
    foot->addWidget(done);
    column->addLayout(foot);
    connect(out, &Button::clicked, this, &SettingsDialog::signOutRequested);
    connect(done, &Button::clicked, this, &QDialog::accept);
    setMinimumWidth(m_theme.metrics().page.dialog);
}

QLayout *SettingsDialog::buildLooks()
{
    const auto &gap = m_theme.metrics().gap;
    m_choice->addItem(tr("As the system"), static_cast<int>(Theme::Choice::System));
    m_choice->addItem(tr("Light"), static_cast<int>(Theme::Choice::Light));
    m_choice->addItem(tr("Dark"), static_cast<int>(Theme::Choice::Dark));
    m_choice->addItem(tr("High contrast"), static_cast<int>(Theme::Choice::Contrast));
    m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(m_now.theme)));
    for (const int percent : {80, 90, 100, 110, 125, 150, 175, 200, 250})
        m_zoom->addItem(tr("%1 %").arg(percent), percent);
    m_zoom->setCurrentIndex(std::max(0, m_zoom->findData(m_now.zoom)));
    m_still->setChecked(m_now.reducedMotion);

    auto *column = new QVBoxLayout;
    column->setSpacing(gap.normal);
    const auto line = [&](const QString &text, QComboBox *box) {
        auto *row = new QHBoxLayout;
        auto *label = new Label(m_theme, TextStep::Body, Weight::Normal, &Colors::text2);
        label->setText(text);
        label->setBuddy(box);
        box->setAccessibleName(text);
        box->setMinimumWidth(m_theme.px(200));
        row->addWidget(label);
        row->addStretch();
        row->addWidget(box);
        column->addLayout(row);
    };
    line(tr("Colours"), m_choice);
    line(tr("Size of everything"), m_zoom);
    column->addWidget(m_still);
    return column;
}

QLayout *SettingsDialog::buildWriting()
{
    m_enter->setChecked(m_now.enterSends);
    m_ctrlEnter->setChecked(!m_now.enterSends);
    auto *column = new QVBoxLayout;
    column->setSpacing(m_theme.metrics().gap.normal);
    column->addWidget(m_enter);
    column->addWidget(m_ctrlEnter);
    return column;
}

void SettingsDialog::tell()
{
    m_now.theme = static_cast<Theme::Choice>(m_choice->currentData().toInt());
    m_now.zoom = m_zoom->currentData().toInt();
    m_now.enterSends = m_enter->isChecked();
    m_now.reducedMotion = m_still->isChecked();
    Q_EMIT changed(m_now);
}

} // namespace Frontdesk

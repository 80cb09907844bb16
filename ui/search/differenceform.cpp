// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/differenceform.h"

#include "ui/theme/textblock.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int DifferencesHeight = 300;

QString differenceWords(const ContactDifference &one)
{
    const auto name = withoutBidiControls(one.customer);
    const auto becomes = withoutBidiControls(one.becomes);
    if (one.field.isEmpty())
        return DifferenceForm::tr("%1: gets the tag %2", "customer, tag").arg(name, becomes);
    const auto field = withoutBidiControls(one.field);
    if (one.was.isEmpty())
        return DifferenceForm::tr("%1: %2 becomes %3", "customer, field, value")
            .arg(name, field, becomes);
    return DifferenceForm::tr("%1: %2, now %3, becomes %4", "customer, field, value, value")
        .arg(name, field, withoutBidiControls(one.was), becomes);
}

} // namespace

DifferenceForm::DifferenceForm(const Theme &theme, const ContactImport &plan, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_list(new QListWidget)
    , m_take(new Button(theme, tr("Change them"), Button::Kind::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%n customers would be changed", nullptr, plan.customers));
    const auto &gap = theme.metrics().gap;
    auto *title = new Label(theme, TextStep::Title, Weight::Strong);
    title->setWrapped(true);
    title->setText(windowTitle());
    m_list->setAccessibleName(tr("What would be changed"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(theme.px(DifferencesHeight));
    for (const auto &one : plan.differences)
        m_list->addItem(differenceWords(one));
    if (plan.moreDifferences > 0)
        m_list->addItem(tr("and %n more", nullptr, plan.moreDifferences));
    new FocusRing(*m_list);
    auto *cancel = new Button(theme, tr("Cancel"));
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_take, &Button::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap.normal);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.huge, gap.huge, gap.huge, gap.large);
    column->setSpacing(gap.normal);
    column->addWidget(title);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    setMinimumWidth(theme.metrics().page.dialog);
    m_list->setFocus();
}

void DifferenceForm::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().canvas);
}

} // namespace Frontdesk

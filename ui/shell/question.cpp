// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/question.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace Frontdesk {

Question::Question(const Theme &theme, const Wording &wording, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
{
    const auto &gap = theme.metrics().gap;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(wording.question);
    auto *title = new Label(theme, TextStep::Title, Weight::Strong);
    title->setWrapped(true);
    title->setText(wording.question);
    auto *more = new Label(theme, TextStep::Body, Weight::Normal, &Colors::text2);
    more->setWrapped(true);
    more->setText(wording.more);
    auto *no = new Button(theme, wording.no);
    auto *yes = new Button(theme, wording.yes, Button::Kind::Primary);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap.normal);
    buttons->addStretch();
    buttons->addWidget(no);
    buttons->addWidget(yes);
    yes->setVisible(!wording.yes.isEmpty());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.huge, gap.huge, gap.huge, gap.large);
    column->setSpacing(gap.normal);
    column->addWidget(title);
    column->addWidget(more);
    column->addSpacing(gap.large);
    column->addLayout(buttons);
    setFixedWidth(theme.metrics().page.dialog);

    connect(yes, &Button::clicked, this, &QDialog::accept);
    connect(no, &Button::clicked, this, &QDialog::reject);
    no->setFocus();
}

void Question::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().canvas);
}

} // namespace Frontdesk

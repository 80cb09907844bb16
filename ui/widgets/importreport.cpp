// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/importreport.h"

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

constexpr int ReportHeight = 300;

} // namespace

ImportReport::ImportReport(
    const Theme &theme, const QString &file, const QStringList &problems, int more, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Nothing was imported"));
    const auto &gap = theme.metrics().gap;
    auto *title = new Label(theme, TextStep::Title, Weight::Strong);
    title->setText(windowTitle());
    auto *why = new Label(theme, TextStep::Body, Weight::Normal, &Colors::text2);
    why->setWrapped(true);
    why->setText(tr("Mend this in %1, and import it again.").arg(withoutBidiControls(file)));
    auto *list = new QListWidget;
    list->setAccessibleName(tr("What is wrong"));
    list->setFrameShape(QFrame::NoFrame);
    list->setWordWrap(true);
    list->setMinimumHeight(theme.px(ReportHeight));
    list->addItems(problems);
    if (more > 0)
        list->addItem(tr("and %n more", nullptr, more));
    new FocusRing(*list);
    auto *close = new Button(theme, tr("Close"));
    connect(close, &Button::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.huge, gap.huge, gap.huge, gap.large);
    column->setSpacing(gap.normal);
    column->addWidget(title);
    column->addWidget(why);
    column->addWidget(list, 1);
    column->addLayout(foot);
    setMinimumWidth(theme.metrics().page.dialog);
    list->setFocus();
}

void ImportReport::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().canvas);
}

} // namespace Frontdesk

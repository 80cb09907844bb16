// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/companyeditor.h"

#include "core/client/companysource.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace Frontdesk {

CompanyEditor::CompanyEditor(const Theme &theme,
                             CompanySource &companies,
                             Company company,
                             Sentence sentence,
                             QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_companies(companies)
    , m_company(std::move(company))
    , m_sentence(std::move(sentence))
    , m_name(new TextField(theme, tr("Name")))
    , m_code(new TextField(theme, tr("Store code")))
    , m_note(new TextField(theme, tr("Note")))
    , m_retired(new QCheckBox(tr("Not offered any more; who belongs to it stays")))
    , m_problem(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::bad))
{
    const auto &gap = theme.metrics().gap;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Company"));
    m_name->edit()->setMaxLength(CompanyLimits::Name);
    m_code->edit()->setMaxLength(CompanyLimits::Code);
    m_note->edit()->setMaxLength(CompanyLimits::Note);
    m_name->setText(m_company.name);
    m_code->setText(m_company.code);
    m_note->setText(m_company.note);
    m_retired->setChecked(m_company.retired);
    m_problem->setWrapped(true);
    m_problem->hide();
    auto *title = new Label(theme, TextStep::Title, Weight::Strong);
    title->setText(tr("Company"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.huge, gap.huge, gap.huge, gap.large);
    column->setSpacing(gap.normal);
    column->addWidget(title);
    for (auto *field : {m_name, m_code, m_note})
        column->addWidget(field);
    column->addWidget(m_retired);
    column->addWidget(m_problem);
    addButtons(*column);
    setFixedWidth(theme.metrics().page.dialog);
    m_name->edit()->setFocus();
}

void CompanyEditor::addButtons(QVBoxLayout &column)
{
    auto *no = new Button(m_theme, tr("Cancel"));
    auto *yes = new Button(m_theme, tr("Save"), Button::Kind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(m_theme.metrics().gap.normal);
    buttons->addStretch();
    buttons->addWidget(no);
    buttons->addWidget(yes);
    column.addSpacing(m_theme.metrics().gap.large);
    column.addLayout(buttons);
    connect(yes, &Button::clicked, this, &CompanyEditor::keep);
    connect(no, &Button::clicked, this, &QDialog::reject);
    for (auto *field : {m_name, m_code, m_note})
        connect(field->edit(), &QLineEdit::returnPressed, this, &CompanyEditor::keep);
}

void CompanyEditor::keep()
{
    auto wanted = m_company;
    wanted.name = m_name->text();
    wanted.code = m_code->text();
    wanted.note = m_note->text();
    wanted.retired = m_retired->isChecked();
    whenDone(m_companies.put(wanted), this, [this](const Result<CompanyId> &kept) {
        if (kept)
            return accept();
        m_problem->setText(m_sentence(kept.error()));
        m_problem->show();
    });
}

void CompanyEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().canvas);
}

} // namespace Frontdesk

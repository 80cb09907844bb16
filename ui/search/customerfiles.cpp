// SPDX-License-Identifier: GPL-3.0-or-later
// How customers are written into tables, and changed by them.
#include "ui/search/customerfinder.h"
#include "ui/search/differenceform.h"
#include "ui/widgets/button.h"
#include "ui/widgets/importreport.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

namespace Frontdesk {

void CustomerFinder::say(const QString &words)
{
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
}

void CustomerFinder::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export customers"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Spreadsheet (*.csv)"));
    dialog->selectFile(tr("customers", "name of a file") + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &CustomerFinder::exportTo);
    dialog->open();
}

void CustomerFinder::exportTo(const QString &path)
{
    say({});
    whenDone(m_parts.audience.exportTo(m_typed->text(), path),
             this,
             [this, path](const Result<qint64> &done) {
                 say(done ? tr("%1 customers were written to %2. The export is recorded.")
                                .arg(QLocale().toString(*done), QFileInfo(path).fileName())
                          : m_parts.sentence(done.error()));
             });
}

void CustomerFinder::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import what is known of customers"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Spreadsheet (*.csv)"));
    connect(dialog, &QFileDialog::fileSelected, this, &CustomerFinder::importFrom);
    dialog->open();
}

void CustomerFinder::importFrom(const QString &path)
{
    say({});
    whenDone(m_parts.audience.look(path), this, [this, path](const Result<ContactImport> &plan) {
        if (plan)
            showPlan(path, *plan);
        else
            say(m_parts.sentence(plan.error()));
    });
}

void CustomerFinder::showPlan(const QString &path, const ContactImport &plan)
{
    const auto name = QFileInfo(path).fileName();
    if (!plan.problems.isEmpty()) {
        QStringList words;
        for (const auto &problem : plan.problems) {
            const QString why =
                m_parts.sentence({ErrorKind::Rejected, problem.code, {}, problem.args});
            words.append(problem.line > 0 ? tr("Line %1: %2").arg(problem.line).arg(why) : why);
        }
        auto *report = new ImportReport(m_parts.theme, name, words, plan.moreProblems, this);
        return report->open();
    }
    if (plan.changes.isEmpty())
        return say(tr("All is already as %1 says.").arg(name));
    auto *form = new DifferenceForm(m_parts.theme, plan, this);
    connect(form, &QDialog::accepted, this, [this, plan] { take(plan); });
    form->open();
}

void CustomerFinder::take(const ContactImport &plan)
{
    whenDone(m_parts.audience.take(plan),
             this,
             [this, customers = plan.customers](const Result<> &done) {
                 say(done ? tr("%n customers were changed.", nullptr, customers)
                          : m_parts.sentence(done.error()));
             });
}

} // namespace Frontdesk

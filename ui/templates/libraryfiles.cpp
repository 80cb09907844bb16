// SPDX-License-Identifier: GPL-3.0-or-later
// How the library is taken over from files, and written into them.
#include "ui/models/templatehitsmodel.h"
#include "ui/templates/librarypage.h"
#include "ui/widgets/importreport.h"

#include <QFileDialog>
#include <QFileInfo>

namespace Frontdesk {

void LibraryPage::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import templates"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Templates (*.csv *.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, &LibraryPage::importFrom);
    dialog->open();
}

void LibraryPage::importFrom(const QString &path)
{
    whenDone(m_source.importFrom(path), this, [this, path](const Result<TemplateImport> &done) {
        if (!done)
            return say(m_parts.sentence(done.error()));
        if (done->problems.isEmpty())
            return say(tr("Imported: %1 new, %2 changed, %3 as they were.")
                           .arg(done->made)
                           .arg(done->changed)
                           .arg(done->same));
        QStringList words;
        for (const auto &problem : done->problems) {
            const QString why =
                m_parts.sentence({ErrorKind::Rejected, problem.code, {}, problem.args});
            words.append(problem.line > 0 ? tr("Line %1: %2").arg(problem.line).arg(why) : why);
        }
        auto *report =
            new ImportReport(theme(), QFileInfo(path).fileName(), words, done->moreProblems, this);
        report->open();
    });
}

void LibraryPage::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export templates"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Spreadsheet (*.csv)"), tr("Everything (*.json)")});
    dialog->selectFile(tr("templates", "name of a file") + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &LibraryPage::exportTo);
    dialog->open();
}

QList<TemplateId> LibraryPage::listed() const
{
    QList<TemplateId> ids;
    const auto &hits = m_model->hits();
    for (const auto &hit : hits)
        ids.append(hit.found.id);
    return ids;
}

void LibraryPage::exportTo(const QString &path)
{
    const auto which = listed();
    if (which.isEmpty())
        return say(tr("Nothing is listed that could be exported."));
    whenDone(m_source.exportTo(path, which),
             this,
             [this, path, count = which.size()](const Result<> &done) {
                 if (done)
                     say(tr("%n template(s) written to %1.", nullptr, static_cast<int>(count))
                             .arg(QFileInfo(path).fileName()));
                 else
                     say(m_parts.sentence(done.error()));
             });
}

} // namespace Frontdesk

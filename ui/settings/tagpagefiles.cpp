// SPDX-License-Identifier: GPL-3.0-or-later
// How tags are taken over from a table, and written into one.
#include "ui/settings/tagpage.h"
#include "ui/widgets/importreport.h"

#include <QFileDialog>
#include <QFileInfo>

namespace Frontdesk {

void TagPage::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import tags"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Spreadsheet (*.csv)"));
    connect(dialog, &QFileDialog::fileSelected, this, &TagPage::importFrom);
    dialog->open();
}

void TagPage::importFrom(const QString &path)
{
    say({});
    whenDone(m_parts.tags.importFrom(path), this, [this, path](const Result<TagImport> &done) {
        if (!done)
            return tell(done.error());
        if (done->problems.isEmpty()) {
            return say(tr("Imported: %1 new, %2 changed, %3 as they were.")
                           .arg(done->made)
                           .arg(done->changed)
                           .arg(done->same));
        }
        QStringList words;
        for (const auto &problem : done->problems) {
            const QString why =
                m_parts.sentence({ErrorKind::Rejected, problem.code, {}, problem.args});
            words.append(problem.line > 0 ? tr("Line %1: %2").arg(problem.line).arg(why) : why);
        }
        auto *report = new ImportReport(
            m_parts.theme, QFileInfo(path).fileName(), words, done->moreProblems, this);
        report->open();
    });
}

void TagPage::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export tags"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Spreadsheet (*.csv)"));
    dialog->selectFile(tr("tags", "name of a file") + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &TagPage::exportTo);
    dialog->open();
}

void TagPage::exportTo(const QString &path)
{
    say({});
    whenDone(m_parts.tags.exportTo(path), this, [this, path](const Result<> &done) {
        if (done)
            say(tr("The tags were written to %1.").arg(QFileInfo(path).fileName()));
        else
            tell(done.error());
    });
}

} // namespace Frontdesk

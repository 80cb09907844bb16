// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperdialog.h"

#include "ui/models/timetext.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDateTime>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int FirstDays = 30; // that are offered

qint64 beginOf(const QDate &day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

} // namespace

PaperDialog::PaperDialog(const Theme &theme,
                         const PaperJob::Parts &parts,
                         const ConversationId &conversation,
                         const PaperFacts &facts,
                         Sentence sentence,
                         QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_parts(parts)
    , m_conversation(conversation)
    , m_facts(facts)
    , m_sentence(std::move(sentence))
    , m_options(new QWidget)
    , m_all(new QRadioButton(tr("Everything that is on this computer")))
    , m_dates(new QRadioButton(tr("From one day to another")))
    , m_from(new QDateEdit)
    , m_until(new QDateEdit)
    , m_pictures(new QCheckBox(tr("Pictures")))
    , m_notes(new QCheckBox(tr("Internal notes")))
    , m_names(new QCheckBox(tr("Mask names of customers")))
    , m_numbers(new QCheckBox(tr("Mask phone numbers and e-mail addresses")))
    , m_values(new QCheckBox(tr("Mask what stands in the details of the customer")))
    , m_said(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_close(new Button(theme, tr("Close")))
    , m_print(new Button(theme, tr("Print…")))
    , m_save(new Button(theme, tr("Save as PDF…"), Button::Kind::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Print the chat with %1").arg(withoutBidiControls(facts.customer)));
    build();
    connect(m_close, &Button::clicked, this, [this] {
        if (!m_job)
            return close();
        delete m_job;
        setBusy(false);
        tell(tr("Stopped. Nothing was printed or saved."));
        return true;
    });
    connect(m_save, &Button::clicked, this, &PaperDialog::chooseFile);
    connect(m_print, &Button::clicked, this, &PaperDialog::choosePrinter);
    const auto follow = [this] {
        m_from->setEnabled(m_dates->isChecked());
        m_until->setEnabled(m_dates->isChecked());
    };
    connect(m_dates, &QRadioButton::toggled, this, follow);
    follow();
    tell(tr("Who prints or saves a chat, and when, is kept in the relay’s records."));
}

PaperWish PaperDialog::wish() const
{
    PaperWish wish;
    wish.conversation = m_conversation;
    if (m_dates->isChecked()) {
        wish.from = beginOf(m_from->date());
        wish.until = beginOf(m_until->date().addDays(1));
    }
    wish.pictures = m_pictures->isChecked();
    wish.notes = m_notes->isChecked();
    wish.maskNames = m_names->isChecked();
    wish.maskNumbers = m_numbers->isChecked();
    wish.maskValues = m_values->isChecked();
    return wish;
}

void PaperDialog::saveTo(const QString &path)
{
    if (!isPossible())
        return;
    auto file = paperFile(path, windowTitle());
    if (file)
        make(std::move(*file), path);
    else
        tell(m_sentence(file.error()), true);
}

void PaperDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().canvas);
}

void PaperDialog::build()
{
    const auto &gap = m_theme.metrics().gap;
    auto *title = new Label(m_theme, TextStep::Title, Weight::Strong);
    title->setWrapped(true);
    title->setLocaleOfText(m_facts.account.locale);
    title->setText(windowTitle());
    m_said->setWrapped(true);
    m_all->setChecked(true);
    m_pictures->setChecked(true);
    auto *options = new QVBoxLayout(m_options);
    options->setContentsMargins(0, 0, 0, 0);
    options->setSpacing(gap.normal);
    options->addLayout(buildRange());
    options->addSpacing(gap.normal);
    for (auto *box : {m_pictures, m_notes, m_names, m_numbers, m_values})
        options->addWidget(box);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.huge, gap.huge, gap.huge, gap.large);
    column->setSpacing(gap.normal);
    column->addWidget(title);
    column->addSpacing(gap.normal);
    column->addWidget(m_options);
    column->addSpacing(gap.normal);
    column->addWidget(m_said);
    column->addSpacing(gap.normal);
    column->addLayout(buildButtons());
    setFixedWidth(m_theme.metrics().page.dialog);
}

QLayout *PaperDialog::buildRange()
{
    const auto &gap = m_theme.metrics().gap;
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_facts.printedAt).date();
    m_from->setDate(today.addDays(-FirstDays));
    m_until->setDate(today);
    m_from->setAccessibleName(tr("First day"));
    m_until->setAccessibleName(tr("Last day"));
    auto *days = new QHBoxLayout;
    days->setContentsMargins(m_theme.metrics().gap.huge, 0, 0, 0);
    days->setSpacing(gap.normal);
    for (auto *edit : {m_from, m_until}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        days->addWidget(edit);
    }
    days->addStretch();
    auto *range = new QVBoxLayout;
    range->setSpacing(gap.normal);
    range->addWidget(m_all);
    range->addWidget(m_dates);
    range->addLayout(days);
    return range;
}

QLayout *PaperDialog::buildButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(m_theme.metrics().gap.normal);
    buttons->addWidget(m_close);
    buttons->addStretch();
    buttons->addWidget(m_print);
    buttons->addWidget(m_save);
    return buttons;
}

void PaperDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &PaperDialog::saveTo);
    dialog->open();
}

void PaperDialog::choosePrinter()
{
    if (!isPossible())
        return;
    auto *dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog,
            qOverload<QPrinter *>(&QPrintDialog::accepted),
            this,
            [this](const QPrinter *chosen) {
                auto printer = std::make_unique<QPrinter>();
                printer->setPrinterName(chosen->printerName());
                printer->setOutputFileName(chosen->outputFileName());
                printer->setPageLayout(chosen->pageLayout());
                printer->setCopyCount(chosen->copyCount());
                printer->setDuplex(chosen->duplex());
                printer->setColorMode(chosen->colorMode());
                printer->setDocName(windowTitle());
                const QString name = printer->printerName();
                make(paperPrinter(std::move(printer)), name);
            });
    dialog->open();
}

void PaperDialog::make(std::unique_ptr<PaperTarget> target, const QString &where)
{
    setBusy(true);
    auto *job = new PaperJob(m_parts, wish(), m_facts, std::move(target), this);
    m_job = job;
    connect(job, &PaperJob::progressed, this, &PaperDialog::showProgress);
    connect(job, &PaperJob::finished, this, [this, job, where](const PaperDone &done) {
        job->deleteLater();
        m_job.clear();
        setBusy(false);
        showDone(done, where);
        Q_EMIT made(done);
    });
    connect(job, &PaperJob::failed, this, [this, job](const Error &why) {
        job->deleteLater();
        m_job.clear();
        setBusy(false);
        tell(m_sentence(why), true);
    });
    job->start();
}

void PaperDialog::setBusy(bool busy)
{
    m_options->setEnabled(!busy);
    m_print->setEnabled(!busy);
    m_save->setEnabled(!busy);
    m_close->setText(busy ? tr("Stop") : tr("Close"));
}

void PaperDialog::tell(const QString &sentence, bool bad)
{
    m_said->setInk(bad ? &Colors::bad : &Colors::text2);
    m_said->setText(sentence);
}

void PaperDialog::showProgress(PaperJob::Phase phase, int done, int all)
{
    switch (phase) {
    case PaperJob::Phase::Reading:
        return tell(tr("%n messages read", nullptr, done));
    case PaperJob::Phase::Pictures:
        return tell(tr("Picture %1 of %2").arg(done + 1).arg(all));
    case PaperJob::Phase::Laying:
        return tell(tr("%n pages laid out", nullptr, done));
    case PaperJob::Phase::Drawing:
        return tell(tr("Page %1 of %2").arg(done).arg(all));
    }
}

void PaperDialog::showDone(const PaperDone &done, const QString &where)
{
    QString sentence = tr("%n pages are made: %1", nullptr, done.pages).arg(where);
    if (done.from > 0)
        sentence += u'\n' + tr("They begin on %1.").arg(TimeText().date(done.from));
    if (done.missing)
        sentence += u'\n' + tr("Older messages did not come: %1").arg(m_sentence(*done.missing));
    tell(sentence, done.missing.has_value());
}

bool PaperDialog::isPossible()
{
    const bool isTurned = m_dates->isChecked() && m_from->date() > m_until->date();
    if (isTurned)
        tell(tr("The first day is after the last."), true);
    return !isTurned && !m_job;
}

/// Without the customer: file names are seen by more people than files.
QString PaperDialog::fileName() const
{
    QString account = m_facts.account.slug;
    account.removeIf([](QChar one) { return !one.isLetterOrNumber() && one != u'-'; });
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_facts.printedAt).date();
    return QStringLiteral("chat-%1-%2.pdf").arg(account, today.toString(Qt::ISODate));
}

} // namespace Frontdesk

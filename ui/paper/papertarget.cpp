// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/papertarget.h"

#include "ui/paper/paperpages.h"

#include <QLocale>
#include <QPageLayout>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

namespace Frontdesk {

namespace {

constexpr qreal MarginMm = 15;

Error unwritableFile(const QString &why)
{
    return {ErrorKind::Storage, QStringLiteral("file.unwritable"), why};
}

class PaperFile : public PaperTarget
{
public:
    PaperFile(const QString &path, const QString &title)
        : m_file(path)
        , m_writer(&m_file)
    {
        const bool usesLetters = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
        m_writer.setPageSize(QPageSize(usesLetters ? QPageSize::Letter : QPageSize::A4));
        m_writer.setPageMargins(QMarginsF(MarginMm, MarginMm, MarginMm, MarginMm),
                                QPageLayout::Millimeter);
        m_writer.setResolution(PaperPages::Dpi);
        m_writer.setTitle(title);
        m_writer.setCreator(QStringLiteral("Frontdesk"));
    }

    bool open() { return m_file.open(QIODevice::WriteOnly); }
    QString errorString() const { return m_file.errorString(); }
    ConversationExport::Way way() const override { return ConversationExport::Way::Pdf; }
    QPagedPaintDevice &device() override { return m_writer; }
    int resolution() const override { return m_writer.resolution(); }
    Result<> finish() override
    {
        return m_file.commit() ? Result<>() : Result<>(unwritableFile(m_file.errorString()));
    }
    void abandon() override { m_file.cancelWriting(); }

private:
    QSaveFile m_file;
    QPdfWriter m_writer;
};

class PaperPrinter : public PaperTarget
{
public:
    explicit PaperPrinter(std::unique_ptr<QPrinter> printer)
        : m_printer(std::move(printer))
    {
        m_printer->setResolution(PaperPages::Dpi);
    }

    ConversationExport::Way way() const override { return ConversationExport::Way::Print; }
    QPagedPaintDevice &device() override { return *m_printer; }
    int resolution() const override { return m_printer->resolution(); }
    Result<> finish() override
    {
        return m_printer->printerState() == QPrinter::Error
            ? Result<>(unwritableFile(m_printer->printerName()))
            : Result<>();
    }
    void abandon() override { m_printer->abort(); }

private:
    std::unique_ptr<QPrinter> m_printer;
};

} // namespace

Result<std::unique_ptr<PaperTarget>> paperFile(const QString &path, const QString &title)
{
    auto file = std::make_unique<PaperFile>(path, title);
    if (!file->open())
        return unwritableFile(file->errorString());
    return std::unique_ptr<PaperTarget>(std::move(file));
}

std::unique_ptr<PaperTarget> paperPrinter(std::unique_ptr<QPrinter> printer)
{
    return std::make_unique<PaperPrinter>(std::move(printer));
}

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

#include <optional>

namespace Frontdesk {

/// Reads comma-separated values as RFC 4180 has them: fields in quotes may hold commas, quotes
/// (doubled) and ends of lines. Takes LF for CRLF, passes over a byte order mark and empty lines, and
/// takes away the apostrophe that csvRow() puts before what a spreadsheet would run.
class CsvReader
{
public:
    /// @p text outlives the reader.
    explicit CsvReader(QStringView text);

    /// The next row; nothing at the end, and where isBroken().
    std::optional<QStringList> next();
    /// The line of the file, from 1, in which the last row begins.
    int line() const noexcept { return m_rowLine; }
    /// A quote is missing, or stands where none may be: line() says in which row.
    bool isBroken() const noexcept { return m_broken; }

private:
    QString field();
    QString quotedField();
    bool takeEndOfLine();

    QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_rowLine = 0;
    bool m_broken = false;
};

/// One row, with its end of line. Only what needs quotes has them. What a spreadsheet would take for
/// a formula or write otherwise ("=", "+", "-", "@" in front, but not a negative number) gets an
/// apostrophe before it: "+886912345678" would lose its sign.
QString csvRow(const QStringList &fields);

} // namespace Frontdesk

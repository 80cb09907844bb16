// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/templatefile.h"

namespace Frontdesk {

/// What is wrong with a table, where it is wrong.
using TableProblem = TemplateFileProblem;

/// A table with a row of names on top, as spreadsheets write it: UTF-8, with or without a byte order
/// mark. Pure.
class CsvTable
{
public:
    static constexpr qint64 MostBytes = 32LL * 1024 * 1024;
    static constexpr int MostProblems = 100; ///< that are listed; the others are counted

    struct Row {
        int line = 0; ///< of the file, from 1, where it begins
        QStringList fields;
    };
    struct Shape {
        QStringList known; ///< columns there may be; any, if empty
        QStringList needed;
        int mostRows = 0;
    };

    /// Problems: "table.too-large", "table.too-long" (limit), "import.not-text", "import.quote",
    /// "import.columns" (column: missing, not known or twice), "import.width".
    CsvTable(const QByteArray &bytes, const Shape &shape);

    const QList<Row> &rows() const { return m_rows; }
    /// As they are written, without white space around them.
    const QStringList &columns() const { return m_columns; }
    bool has(const QString &column) const { return m_places.contains(column.toLower()); }
    /// What stands in a row, without white space around it; empty without the column.
    QString value(const Row &row, const QString &column) const;

    bool isGood() const { return m_problems.isEmpty(); }
    const QList<TableProblem> &problems() const { return m_problems; }
    int moreProblems() const { return m_more; }
    void note(int line, const QString &code, const QVariantMap &args = {});
    /// "import.value" (column, value): it may not stand there.
    void noteValue(const Row &row, const QString &column);

private:
    void read(const QString &text, const Shape &shape);
    bool takeHead(const QStringList &head, const Shape &shape);

    QStringList m_columns;
    QHash<QString, int> m_places; ///< by their name in lower case
    QList<Row> m_rows;
    QList<TableProblem> m_problems;
    int m_more = 0;
};

} // namespace Frontdesk

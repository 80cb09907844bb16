// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/csvtable.h"

#include "core/base/csv.h"

#include <QStringDecoder>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostShown = 60; ///< of what is wrong

} // namespace

CsvTable::CsvTable(const QByteArray &bytes, const Shape &shape)
{
    if (bytes.size() > MostBytes) {
        note(0, u"table.too-large"_s);
        return;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        note(0, u"import.not-text"_s);
    else
        read(text, shape);
}

void CsvTable::read(const QString &text, const Shape &shape)
{
    CsvReader reader(text);
    const auto head = reader.next();
    if (!takeHead(head.value_or(QStringList()), shape))
        return;
    while (const auto row = reader.next()) {
        if (m_rows.size() >= shape.mostRows)
            return note(reader.line(), u"table.too-long"_s, {{u"limit"_s, shape.mostRows}});
        if (row->size() > m_columns.size())
            note(reader.line(), u"import.width"_s);
        m_rows.append({reader.line(), *row});
    }
    if (reader.isBroken())
        note(reader.line(), u"import.quote"_s);
}

bool CsvTable::takeHead(const QStringList &head, const Shape &shape)
{
    for (int i = 0; i < head.size(); ++i) {
        const auto name = head.at(i).trimmed();
        const auto key = name.toLower();
        const bool isKnown = shape.known.isEmpty() || shape.known.contains(key);
        if (!isKnown || key.isEmpty() || m_places.contains(key))
            note(1, u"import.columns"_s, {{u"column"_s, name.left(MostShown)}});
        m_places.insert(key, i);
        m_columns.append(name);
    }
    for (const auto &needed : shape.needed) {
        if (!m_places.contains(needed))
            note(1, u"import.columns"_s, {{u"column"_s, needed}});
    }
    return isGood();
}

QString CsvTable::value(const Row &row, const QString &column) const
{
    const auto place = m_places.value(column.toLower(), -1);
    return place < 0 ? QString() : row.fields.value(place).trimmed();
}

void CsvTable::note(int line, const QString &code, const QVariantMap &args)
{
    if (m_problems.size() < MostProblems)
        m_problems.append({line, code, args});
    else
        ++m_more;
}

void CsvTable::noteValue(const Row &row, const QString &column)
{
    note(row.line,
         u"import.value"_s,
         {{u"column"_s, column}, {u"value"_s, value(row, column).left(MostShown)}});
}

} // namespace Frontdesk

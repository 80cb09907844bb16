// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

#include <cmath>

namespace Frontdesk {

namespace {

constexpr QChar ByteOrderMark(0xFEFF);

bool needsQuotes(const QString &field)
{
    if (field.isEmpty())
        return false;
    return field.contains(u',') || field.contains(u'"') || field.contains(u'\n')
        || field.contains(u'\r') || field.front().isSpace() || field.back().isSpace();
}

bool isFormulaSign(QChar one)
{
    return one == u'=' || one == u'+' || one == u'-' || one == u'@' || one == u'\t' || one == u'\r';
}

/// "+886912345678" is none: the sign is part of what was written, and would be gone.
bool isNegativeNumber(const QString &field)
{
    bool isNumber = false;
    const double number = field.toDouble(&isNumber);
    return isNumber && std::isfinite(number) && field.front() == u'-';
}

qsizetype apostrophesOf(const QString &field)
{
    qsizetype count = 0;
    while (count < field.size() && field.at(count) == u'\'')
        ++count;
    return count;
}

/// An apostrophe makes a spreadsheet take it for text.
QString defused(const QString &field)
{
    const auto at = apostrophesOf(field);
    if (at >= field.size() || !isFormulaSign(field.at(at)) || (at == 0 && isNegativeNumber(field)))
        return field;
    return u'\'' + field;
}

QString undefused(const QString &field)
{
    const auto at = apostrophesOf(field);
    return at > 0 && at < field.size() && isFormulaSign(field.at(at)) ? field.mid(1) : field;
}

} // namespace

CsvReader::CsvReader(QStringView text)
    : m_text(text)
{
    if (m_text.startsWith(ByteOrderMark))
        m_at = 1;
}

std::optional<QStringList> CsvReader::next()
{
    while (takeEndOfLine()) { }
    if (m_broken || m_at >= m_text.size())
        return {};
    m_rowLine = m_line;
    QStringList row;
    do {
        row.append(undefused(field()));
        if (m_broken)
            return {};
        if (m_at >= m_text.size() || takeEndOfLine())
            return row;
    } while (m_text.at(m_at++) == u',');
    m_broken = true; // something follows a closing quote
    return {};
}

QString CsvReader::field()
{
    if (m_at < m_text.size() && m_text.at(m_at) == u'"')
        return quotedField();
    const auto from = m_at;
    while (m_at < m_text.size()) {
        const auto one = m_text.at(m_at);
        if (one == u',' || one == u'\n' || one == u'\r')
            break;
        ++m_at;
    }
    return m_text.mid(from, m_at - from).toString();
}

QString CsvReader::quotedField()
{
    QString field;
    ++m_at;
    while (m_at < m_text.size()) {
        const auto one = m_text.at(m_at++);
        if (one == u'\n')
            ++m_line;
        if (one != u'"') {
            field.append(one);
        } else if (m_at < m_text.size() && m_text.at(m_at) == u'"') {
            field.append(one);
            ++m_at;
        } else {
            return field;
        }
    }
    m_broken = true;
    return field;
}

bool CsvReader::takeEndOfLine()
{
    if (m_at >= m_text.size())
        return false;
    if (m_text.at(m_at) == u'\r') {
        ++m_at;
        if (m_at < m_text.size() && m_text.at(m_at) == u'\n')
            ++m_at;
    } else if (m_text.at(m_at) == u'\n') {
        ++m_at;
    } else {
        return false;
    }
    ++m_line;
    return true;
}

QString csvRow(const QStringList &fields)
{
    QString row;
    for (const auto &field : fields) {
        if (&field != &fields.constFirst())
            row.append(u',');
        auto plain = defused(field);
        if (!needsQuotes(plain)) {
            row.append(plain);
            continue;
        }
        row.append(u'"');
        row.append(plain.replace(u'"', QStringLiteral("\"\"")));
        row.append(u'"');
    }
    row.append(QStringLiteral("\r\n"));
    return row;
}

} // namespace Frontdesk

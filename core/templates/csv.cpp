// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/csv.h"

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
        row.append(field());
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
        if (!needsQuotes(field)) {
            row.append(field);
            continue;
        }
        row.append(u'"');
        row.append(QString(field).replace(u'"', QStringLiteral("\"\"")));
        row.append(u'"');
    }
    row.append(QStringLiteral("\r\n"));
    return row;
}

} // namespace Frontdesk

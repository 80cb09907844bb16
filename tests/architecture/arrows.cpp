// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/arrows.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Frontdesk::Test {

Arrows Arrows::fromDocument(const QString &markdown)
{
    static const QRegularExpression Block(uR"(^```arrows\n(.*?)^```)"_s,
                                          QRegularExpression::MultilineOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    Arrows arrows;
    const auto found = Block.match(markdown);
    if (!found.hasMatch())
        arrows.m_faults << u"there is no block fenced with ```arrows"_s;
    const auto lines = found.captured(1).split(u'\n', Qt::SkipEmptyParts);
    for (const auto &line : lines)
        arrows.addRow(line);
    arrows.check();
    return arrows;
}

bool Arrows::mayUse(const QString &folder, const QString &other) const
{
    return folder == other || reach(folder).contains(other);
}

QSet<QString> Arrows::reach(const QString &folder) const
{
    QSet<QString> reached;
    const auto row = m_rows.value(folder);
    if (row.passesOn)
        collect(folder, reached);
    else
        reached = QSet<QString>(row.named.cbegin(), row.named.cend());
    return reached;
}

void Arrows::collect(const QString &folder, QSet<QString> &reached) const
{
    const auto row = m_rows.value(folder);
    for (const auto &next : row.named) {
        if (reached.contains(next))
            continue;
        reached.insert(next);
        collect(next, reached);
    }
}

void Arrows::addRow(const QString &line)
{
    static const QRegularExpression Form(uR"(^(\w+/\w+)\s+([-=])>\s*(.*)$)"_s);
    const auto row = Form.match(line);
    if (!row.hasMatch()) {
        m_faults << u"not a row: "_s + line;
        return;
    }
    if (m_rows.contains(row.captured(1)))
        m_faults << u"two rows for "_s + row.captured(1);
    m_rows.insert(
        row.captured(1),
        {row.captured(3).simplified().split(u' ', Qt::SkipEmptyParts), row.captured(2) == u"-"});
}

void Arrows::check()
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        for (const auto &named : row->named) {
            if (!m_rows.contains(named))
                m_faults << u"%1 names %2, which has no row"_s.arg(row.key(), named);
        }
        QSet<QString> reached;
        collect(row.key(), reached);
        if (reached.contains(row.key()))
            m_faults << u"a circle through "_s + row.key();
    }
}

} // namespace Frontdesk::Test

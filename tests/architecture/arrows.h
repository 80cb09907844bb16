// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Frontdesk::Test {

/// The table of allowed arrows between folders, as ARCHITECTURE.md has it.
///
/// A row "a -> b c" lets a use b and c and whatever those may use; "a => b c" exactly b and c.
class Arrows
{
public:
    /// Reads the block fenced with ```arrows. What is wrong with the table itself is in faults().
    static Arrows fromDocument(const QString &markdown);

    QStringList faults() const { return m_faults; }
    bool knows(const QString &folder) const { return m_rows.contains(folder); }
    QStringList folders() const { return m_rows.keys(); }
    bool mayUse(const QString &folder, const QString &other) const;

private:
    struct Row {
        QStringList named;
        bool passesOn = false; ///< "->"
    };

    QSet<QString> reach(const QString &folder) const;
    void collect(const QString &folder, QSet<QString> &reached) const;
    void addRow(const QString &line);
    void check();

    QHash<QString, Row> m_rows;
    QStringList m_faults;
};

} // namespace Frontdesk::Test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/fuzzy.h"

#include <vector>

namespace Frontdesk::Search {

/// Many names, spelled and packed so that all of them are looked at with each key that is typed: 24
/// bytes and its letters for a name.
class NameIndex
{
public:
    /// @p name as spelled() gives it; a newer name of the same @p key takes its place. Of names that
    /// fit alike, the one with the later @p when comes first.
    void put(qint64 key, qint64 when, QStringView name);
    void clear();
    qsizetype size() const noexcept { return static_cast<qsizetype>(m_entries.size()); }
    /// The keys of up to @p limit names that fit, the best first.
    QList<qint64> find(const FuzzyPattern &pattern, qsizetype limit) const;

private:
    struct Entry {
        qint64 key = 0;
        qint64 when = 0;
        quint32 start = 0;
        quint32 length = 0;
    };

    void squeeze();

    std::vector<Entry> m_entries; ///< by key
    QString m_letters; ///< of all names; those that were replaced leave holes
    qsizetype m_holes = 0;
};

} // namespace Frontdesk::Search

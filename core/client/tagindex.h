// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/tag.h"
#include "core/search/term.h"

#include <vector>

namespace Frontdesk {

/// Tags made ready to be found by what is typed, some ten thousand with each key. Those of the
/// groups stand by group and name, those without one behind them.
class TagIndex
{
public:
    void fill(const QList<Tag> &tags);
    qsizetype size() const noexcept { return static_cast<qsizetype>(m_entries.size()); }

    /// Up to @p limit tags that have the typed words, as searches compare them; all without words.
    /// First the one that is called so, then @p recent ones in their order, then those whose name or
    /// group begins with what was typed.
    QList<Tag> find(const QString &typed, const QList<TagId> &recent, qsizetype limit) const;

private:
    struct Entry {
        Tag tag;
        Search::IndexedText name;
        QString folded; ///< of the name
        std::size_t group = 0;
    };

    std::vector<Entry> m_entries; ///< by group and name
    std::vector<Search::IndexedText> m_groups;
    QHash<TagId, std::size_t> m_places;
};

} // namespace Frontdesk

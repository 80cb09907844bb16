// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/tagindex.h"

#include <algorithm>
#include <array>

namespace Frontdesk {

namespace {

/// Without a group is behind all groups.
bool standsBefore(const Tag &a, const Tag &b)
{
    if (a.group.isEmpty() != b.group.isEmpty())
        return b.group.isEmpty();
    if (const int order = a.group.compare(b.group); order != 0)
        return order < 0;
    return std::pair(a.name, a.id) < std::pair(b.name, b.id);
}

} // namespace

void TagIndex::fill(const QList<Tag> &tags)
{
    auto sorted = tags;
    std::sort(sorted.begin(), sorted.end(), standsBefore);
    m_entries.clear();
    m_groups.clear();
    m_places.clear();
    m_entries.reserve(static_cast<std::size_t>(sorted.size()));
    for (const auto &tag : std::as_const(sorted)) {
        if (m_entries.empty() || m_entries.back().tag.group != tag.group)
            m_groups.emplace_back(tag.group);
        m_places.insert(tag.id, m_entries.size());
        m_entries.push_back({tag,
                             Search::IndexedText(tag.name),
                             Search::folded(tag.name).simplified(),
                             m_groups.size() - 1});
    }
}

QList<Tag> TagIndex::find(const QString &typed, const QList<TagId> &recent, qsizetype limit) const
{
    const Search::Term term(typed);
    const auto wanted = Search::folded(typed).simplified();
    std::vector<bool> groupFits(m_groups.size(), false);
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        groupFits[i] = term.isEmpty() || term.matches(m_groups[i]);
    // As called, recent, beginning so, the others.
    std::array<QList<Tag>, 4> found;
    std::vector<bool> isTaken(m_entries.size(), false);
    const auto fits = [&](const Entry &one) {
        return groupFits[one.group] || term.matches(one.name);
    };
    for (const auto &id : recent) {
        const auto place = m_places.constFind(id);
        if (place == m_places.cend() || isTaken[*place] || !fits(m_entries[*place]))
            continue;
        isTaken[*place] = true;
        const auto &one = m_entries[*place];
        found[!wanted.isEmpty() && one.folded == wanted ? 0 : 1].append(one.tag);
    }
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const auto &one = m_entries[i];
        if (isTaken[i] || !fits(one))
            continue;
        const bool isCalledSo = !wanted.isEmpty() && one.folded == wanted;
        const bool beginsSo = !wanted.isEmpty() && one.folded.startsWith(wanted);
        const std::size_t rank = isCalledSo ? 0 : beginsSo ? 2 : 3;
        if (rank > 0 && found[rank].size() >= limit)
            continue;
        found[rank].append(one.tag);
    }
    QList<Tag> all;
    for (const auto &rank : found) {
        for (const auto &tag : rank) {
            if (all.size() >= limit)
                return all;
            all.append(tag);
        }
    }
    return all;
}

} // namespace Frontdesk

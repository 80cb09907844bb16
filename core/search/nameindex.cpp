// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/nameindex.h"

#include <algorithm>

namespace Frontdesk::Search {

namespace {

constexpr qsizetype HolesThatMatter = 64 * 1024;

} // namespace

void NameIndex::put(qint64 key, qint64 when, QStringView name)
{
    // Keys come in order at first, and then mostly behind the last.
    auto place = m_entries.end();
    if (!m_entries.empty() && m_entries.back().key >= key)
        place = std::ranges::lower_bound(m_entries, key, {}, &Entry::key);
    const bool known = place != m_entries.end() && place->key == key;
    if (!known)
        place = m_entries.insert(place, {key});
    place->when = when;
    if (known && QStringView(m_letters).mid(place->start, place->length) == name)
        return;
    m_holes += place->length;
    place->start = static_cast<quint32>(m_letters.size());
    place->length = static_cast<quint32>(name.size());
    m_letters += name;
    if (m_holes > HolesThatMatter && m_holes > m_letters.size() / 2)
        squeeze();
}

void NameIndex::clear()
{
    *this = {};
}

QList<qint64> NameIndex::find(const FuzzyPattern &pattern, qsizetype limit) const
{
    struct Fit {
        int score = 0;
        const Entry *entry = nullptr;

        bool isBetter(const Fit &other) const
        {
            if (score != other.score)
                return score > other.score;
            if (entry->when != other.entry->when)
                return entry->when > other.entry->when;
            return entry->key > other.entry->key;
        }
    };
    std::vector<Fit> fits;
    const QStringView letters(m_letters);
    for (const auto &entry : m_entries) {
        const auto score = pattern.score(letters.mid(entry.start, entry.length));
        if (score && *score >= pattern.enough())
            fits.push_back({*score, &entry});
    }
    const auto count = std::min<size_t>(fits.size(), size_t(limit));
    const auto better = [](const Fit &a, const Fit &b) {
        return a.isBetter(b);
    };
    std::partial_sort(fits.begin(), fits.begin() + std::ptrdiff_t(count), fits.end(), better);
    QList<qint64> keys;
    for (size_t i = 0; i < count; ++i)
        keys.append(fits[i].entry->key);
    return keys;
}

void NameIndex::squeeze()
{
    QString letters;
    letters.reserve(m_letters.size() - m_holes);
    for (auto &entry : m_entries) {
        const auto itsName = QStringView(m_letters).mid(entry.start, entry.length);
        entry.start = static_cast<quint32>(letters.size());
        letters += itsName;
    }
    m_letters = std::move(letters);
    m_holes = 0;
}

} // namespace Frontdesk::Search

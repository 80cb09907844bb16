// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <memory>
#include <vector>

struct roaring_bitmap_s;

namespace Frontdesk {

/// Many small numbers, kept as compressed bits: sets of a million are joined and cut in a
/// millisecond. A value.
class IdSet
{
public:
    IdSet();
    ~IdSet();
    IdSet(const IdSet &other);
    IdSet(IdSet &&other) noexcept = default;
    IdSet &operator=(const IdSet &other);
    IdSet &operator=(IdSet &&other) noexcept = default;

    /// @p sorted from small to large, each once.
    static IdSet fromSorted(const std::vector<quint32> &sorted);

    void add(quint32 id);
    void remove(quint32 id);
    bool contains(quint32 id) const;
    qint64 count() const;
    /// The smallest ones.
    QList<quint32> first(int limit) const;
    /// As few bytes as they take, when many were added.
    void pack();

    IdSet &operator&=(const IdSet &other);
    IdSet &operator|=(const IdSet &other);
    IdSet &operator-=(const IdSet &other);

private:
    struct Free {
        void operator()(roaring_bitmap_s *bits) const;
    };

    explicit IdSet(roaring_bitmap_s *bits);

    std::unique_ptr<roaring_bitmap_s, Free> m_bits; ///< null only when moved from
};

} // namespace Frontdesk

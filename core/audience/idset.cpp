// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audience/idset.h"

#include <roaring/roaring.h>

namespace Frontdesk {

void IdSet::Free::operator()(roaring_bitmap_s *bits) const
{
    roaring_bitmap_free(bits);
}

IdSet::IdSet()
    : m_bits(roaring_bitmap_create())
{
}

IdSet::~IdSet() = default;

IdSet::IdSet(roaring_bitmap_s *bits)
    : m_bits(bits)
{
}

IdSet::IdSet(const IdSet &other)
    : m_bits(roaring_bitmap_copy(other.m_bits.get()))
{
}

IdSet &IdSet::operator=(const IdSet &other)
{
    if (this != &other)
        m_bits.reset(roaring_bitmap_copy(other.m_bits.get()));
    return *this;
}

IdSet IdSet::fromSorted(const std::vector<quint32> &sorted)
{
    return IdSet(roaring_bitmap_of_ptr(sorted.size(), sorted.data()));
}

void IdSet::add(quint32 id)
{
    roaring_bitmap_add(m_bits.get(), id);
}

void IdSet::remove(quint32 id)
{
    roaring_bitmap_remove(m_bits.get(), id);
}

bool IdSet::contains(quint32 id) const
{
    return roaring_bitmap_contains(m_bits.get(), id);
}

qint64 IdSet::count() const
{
    return static_cast<qint64>(roaring_bitmap_get_cardinality(m_bits.get()));
}

QList<quint32> IdSet::first(int limit) const
{
    QList<quint32> ids;
    roaring_uint32_iterator_t at;
    roaring_init_iterator(m_bits.get(), &at);
    while (at.has_value && ids.size() < limit) {
        ids.append(at.current_value);
        roaring_advance_uint32_iterator(&at);
    }
    return ids;
}

void IdSet::pack()
{
    roaring_bitmap_run_optimize(m_bits.get());
    roaring_bitmap_shrink_to_fit(m_bits.get());
}

IdSet &IdSet::operator&=(const IdSet &other)
{
    roaring_bitmap_and_inplace(m_bits.get(), other.m_bits.get());
    return *this;
}

IdSet &IdSet::operator|=(const IdSet &other)
{
    roaring_bitmap_or_inplace(m_bits.get(), other.m_bits.get());
    return *this;
}

/// Of two that are one, the library would read what it has just freed.
IdSet &IdSet::operator-=(const IdSet &other)
{
    if (this == &other)
        *this = IdSet();
    else
        roaring_bitmap_andnot_inplace(m_bits.get(), other.m_bits.get());
    return *this;
}

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/tagsource.h"

namespace Frontdesk {

namespace {

constexpr int MostRecent = 8;

} // namespace

TagSource::TagSource(QObject *parent)
    : QObject(parent)
{
    connect(this, &TagSource::changed, this, [this] { m_isIndexed = false; });
}

QList<Tag> TagSource::like(const QString &typed, qsizetype limit) const
{
    if (!m_isIndexed) {
        m_index.fill(tags());
        m_isIndexed = true;
    }
    return m_index.find(typed, m_recent, limit);
}

void TagSource::noteGiven(const TagId &tag)
{
    m_recent.removeAll(tag);
    m_recent.prepend(tag);
    if (m_recent.size() > MostRecent)
        m_recent.removeLast();
}

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/tagsource.h"

#include "core/search/term.h"

namespace Frontdesk {

QList<Tag> TagSource::like(const QString &typed) const
{
    auto all = tags();
    const Search::Term term(typed);
    if (!term.isEmpty())
        all.removeIf([&](const Tag &tag) { return !term.matches(Search::IndexedText(tag.name)); });
    return all;
}

} // namespace Frontdesk

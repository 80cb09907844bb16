// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/completionnames.h"

#include "core/client/accountsource.h"
#include "core/client/desksources.h"
#include "core/client/tagsource.h"

namespace Frontdesk {

namespace {

template <typename T>
QStringList namesIn(const QList<T> &all)
{
    QStringList names;
    for (const auto &one : all)
        names << one.name;
    return names;
}

} // namespace

Search::CompletionNames completionNames(const DeskSources &sources)
{
    return {namesIn(sources.accounts.accounts()),
            namesIn(sources.tags.tags()),
            namesIn(sources.accounts.colleagues()),
            namesIn(sources.accounts.teams())};
}

} // namespace Frontdesk

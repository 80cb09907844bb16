// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/csvtable.h"
#include "core/domain/tag.h"

#include <QHash>
#include <QTimeZone>

namespace Frontdesk {

// Tags as a table, and which of them nobody needs. Pure.

constexpr int DaysUntilUnused = 90;

/// It was not given for DaysUntilUnused days before @p now, and is at least as old.
bool isUnused(const Tag &tag, const TagUse &use, qint64 now);

/// What came, or would come, of a table of tags. With problems nothing is taken over.
struct TagImport {
    int made = 0;
    int changed = 0;
    int same = 0; ///< were here already, as the table has them
    QList<TableProblem> problems;
    int moreProblems = 0; ///< beyond those that are listed

    friend bool operator==(const TagImport &, const TagImport &) = default;
};

struct TagImportPlan {
    static constexpr int MostTags = 10'000;

    TagImport report;
    QList<Tag> tags; ///< to be put; those with a null id are new; none with problems
};

/// Columns: name; id, group, color (1 to 12). Without a column what is here stays; customers and
/// last_used are passed over. A row is the tag with its id, else with its name, else a new one.
/// Problems beside those of CsvTable: "import.value" (column, value), "tag.invalid", "tag.removed"
/// (name), "tag.name-taken" (name: two would be called so).
TagImportPlan
planTagImport(const QByteArray &bytes, const QList<Tag> &here, const QList<Tag> &removed);

/// UTF-8 with a byte order mark; when they were last given in @p zone.
QByteArray
tagsAsCsv(const QList<Tag> &tags, const QHash<TagId, TagUse> &uses, const QTimeZone &zone);

} // namespace Frontdesk

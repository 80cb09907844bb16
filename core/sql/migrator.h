// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace Frontdesk::Sql {

class Database;

/// Brings @p database to the newest of the files NNNN_what.sql in @p folder and answers with that
/// number.
///
/// A file is applied once, in one transaction, and is never edited afterwards: its checksum is kept
/// and compared. A database from a newer program is refused ("storage.newer"), an edited file too
/// ("storage.edited"). Within a file, statements are paragraphs: separated by one blank line, with
/// none inside.
Result<int> migrate(Database &database, const QString &folder);

} // namespace Frontdesk::Sql

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/frames.h"
#include "core/sql/database.h"
#include "core/storage/changeset.h"

namespace Frontdesk {

// What the relay says, applied to the cache: each call inside one transaction, which moves the
// cursor too. Everything here may be called twice with the same frame.

/// Error: Conflict "sync.gap" if events before it are missing, or the scope is not whole.
Result<ChangeSet> applyEvents(Sql::Database &database, const Protocol::Events &events);
/// As often as there are @p frames, which are of one scope and follow each other, at less cost. None
/// is applied if one is in error.
Result<ChangeSet> applyEvents(Sql::Database &database, const QList<Protocol::Events> &frames);

/// A part of a snapshot; with the last the cursor stands at Snapshot::at and what it declares
/// complete and did not name is removed. A scope of another epoch is emptied first.
Result<ChangeSet> applySnapshot(Sql::Database &database, const Protocol::Snapshot &snapshot);

/// A page of older messages that was asked for with @p before.
Result<ChangeSet>
applyHistory(Sql::Database &database, const Protocol::History &history, const MessageOrder &before);

/// Removes everything of a scope that may not be read any more.
Result<ChangeSet> forgetScope(Sql::Database &database, const QString &name);

/// Notes where the relay's journal of a scope begins: no older state can come from there.
Result<> noteFloor(Sql::Database &database, const Protocol::ScopeStart &start);

} // namespace Frontdesk

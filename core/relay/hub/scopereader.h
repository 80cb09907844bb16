// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/frames.h"
#include "core/relay/journal/changes.h"
#include "core/sql/database.h"

namespace Frontdesk::Relay {

// What the hub reads for its clients. Each function is one short read on the reader's thread.

struct ScopeHead {
    QString scope;
    QString epoch;
    qint64 head = 0;
    qint64 floor = 0;
};

/// Scopes nobody has written to yet are missing from the answer.
Result<QList<ScopeHead>> scopeHeads(Sql::Database &database);

/// A part of a scope's journal, encoded.
struct Tail {
    qint64 from = 0;
    qint64 to = 0;
    QByteArray frame; ///< an Events frame; empty when nothing follows
};

/// Up to @p limit rows after @p after, superseded states left out, with contents as they are now.
Result<Tail> tailAfter(Sql::Database &database, const QString &scope, qint64 after, int limit);

/// Where a snapshot stands. Starts empty.
struct SnapshotPlace {
    int stage = 0; ///< which kind is being sent
    QString lastId; ///< the last row of that kind
    int part = 0;
    qint64 at = -1; ///< the head when the snapshot began; -1: not begun
    QString epoch;
};

struct SnapshotPart {
    QByteArray frame; ///< a Snapshot frame
    SnapshotPlace next;
    bool last = false;
};

/// The next part of a snapshot of @p scope. @p since is the client's cursor before it: erasures
/// after it are listed.
Result<SnapshotPart>
snapshotPart(Sql::Database &database, const QString &scope, SnapshotPlace place, qint64 since);

/// The digest of PROTOCOL.md over the kinds a client holds whole.
Result<QString> digestOf(Sql::Database &database, const QString &scope);

Result<Protocol::History> historyPage(Sql::Database &database,
                                      const Protocol::HistoryRequest &request);

} // namespace Frontdesk::Relay

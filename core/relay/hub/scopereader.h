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

/// Gives @p scopes (name and epoch) new epochs, except those that have another one by now. The
/// names of those it did.
Result<QStringList> renewEpochs(Sql::Database &database, const QHash<QString, QString> &scopes);

/// Counts what goes into one frame, so that it stays below Protocol::MaxFrameBytes.
class FrameRoom
{
public:
    /// False if there is no room for @p item any more. The first always has it.
    bool take(const Protocol::Item &item);

private:
    /// Less than a frame by what stands around the items: names, and the ids of what was erased.
    static constexpr qint64 FrameBytes = Protocol::MaxFrameBytes * 3 / 4;
    qint64 m_taken = 0;
};

/// A part of a scope's journal, encoded.
struct Tail {
    qint64 from = 0;
    qint64 to = 0;
    QByteArray frame; ///< an Events frame; empty when nothing follows
};

/// Up to @p limit rows after @p after, as many as fit in a frame, superseded states left out, with
/// contents as they are now.
Result<Tail> tailAfter(Sql::Database &database, const QString &scope, qint64 after, int limit);

/// Where a snapshot stands. Starts empty.
struct SnapshotPlace {
    int stage = 0; ///< which kind is being sent
    QString lastId; ///< the last row of that kind
    int within = 0; ///< messages sent of the conversation that comes next
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

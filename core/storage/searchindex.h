// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message.h"
#include "core/sql/database.h"

#include <chrono>

namespace Frontdesk {

/// The index of the messages' texts. It trails the messages: triggers note what came, changed and
/// went, and step() brings the index up to date in small transactions of its own. What it does not
/// have yet is found by a scan (searchreads.h), and what it has too much is not shown, because a
/// message that changed has lost its document at once.
class SearchIndex
{
public:
    /// For step(): FTS5 takes about as long again when the transaction ends, and all has to stay
    /// below 20 ms.
    static constexpr auto StepTime = std::chrono::milliseconds(6);

    explicit SearchIndex(Sql::Database &database)
        : m_database(database)
    {
    }

    /// Works for about @p time. True: more waits. Begins anew where the index was made by other
    /// rules than today's (Search::TokenizerVersion).
    Result<bool> step(std::chrono::milliseconds time);
    /// Joins pieces that step() left, a little of it: in a transaction of its own, because both
    /// together take too long for one. True: something was done. To be called after each step.
    Result<bool> merge();
    /// Of more than these no further step is to be made before merge() has joined some: FTS5 has
    /// room for a number of pieces only, and reads each of them for every word.
    static constexpr int ManyPieces = 32;
    /// Into how many pieces the index is parted, as far as twice ManyPieces.
    Result<int> pieces();
    /// Messages that are not indexed yet, at most @p most.
    Result<int> waiting(int most);

    /// Documents are numbered by time, so that newest first needs no sorting. The least of @p at,
    /// and the least after it.
    static qint64 firstDocument(qint64 at);
    static qint64 endOfDocuments(qint64 at);

private:
    struct Row {
        qint64 n = 0;
        qint64 conversation = 0;
        Message message;
    };
    struct State {
        qint64 layout = 0;
        qint64 backlog = 0;
        qint64 purge = 0;
    };
    struct Stale {
        qint64 doc = 0;
        Row row;
    };

    Result<State> state();
    Result<> save(const State &state);
    Result<> beginAnew(State &state);
    Result<bool> dropStale(State &state);
    Result<bool> takeQueue();
    Result<bool> takeBacklog(State &state);
    Result<bool> purge(State &state);
    Result<bool> mergePages(int pages);
    Result<bool> isErasure(const Stale &stale);
    Result<> add(const Row &row);
    Result<qint64> newDocument(const Row &row);
    static Row readRow(const Sql::Row &row, int firstColumn);

    Sql::Database &m_database;
};

} // namespace Frontdesk

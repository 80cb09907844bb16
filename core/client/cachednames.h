// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/namesource.h"
#include "core/search/nameindex.h"
#include "core/storage/changeset.h"
#include "core/storage/knownwords.h"
#include "core/storage/namereads.h"

#include <memory>

namespace Frontdesk {

class Cache;
class ChangeFeed;

/// The names of the cache, held in memory from the first question on: a scan of a hundred thousand
/// takes a few milliseconds, reading them does not.
class CachedNames : public NameSource
{
    Q_OBJECT

public:
    CachedNames(Cache &cache, ChangeFeed &feed, QObject *parent = nullptr);

    Async<QList<Conversation>> find(const QString &typed, int limit) override;
    Async<QList<KnownHit>> findKnown(const QString &typed, int limit) override;

private:
    enum class State { Empty, Reading, Ready };

    struct Question {
        QString typed;
        int limit = 0;
        Promise<QList<Conversation>> answer = {};
    };

    void read(qint64 after);
    void take(const ChangeSet &changes);
    void put(const QList<SpelledName> &names);
    void finish(State state);
    void answer(const Question &question);
    void forget();
    void forgetCalled();

    Cache &m_cache;
    Search::NameIndex m_index;
    State m_state = State::Empty;
    int m_round = 0; ///< of reading; what an earlier one brings is old
    QList<Question> m_waiting;
    std::shared_ptr<const KnownNames> m_called; ///< null: to be read with the next question
    int m_calledRound = 0; ///< of reading them, as above
};

} // namespace Frontdesk

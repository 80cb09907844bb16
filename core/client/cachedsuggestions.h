// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/workerthread.h"
#include "core/client/suggestionsource.h"
#include "core/storage/changeset.h"

#include <QHash>
#include <QTimer>

#include <memory>

namespace Frontdesk {

class Cache;
class ChangeFeed;
class Outbox;
class TemplateSource;
struct LearnedAnswers;
struct OutboxEntry;

/// Learns from the answers in the cache, small step by small step, and keeps what it learned there.
/// The ranker itself is in the memory of a thread of its own, filled from the cache soon after the
/// start; nobody who writes waits for it.
class CachedSuggestions : public SuggestionSource
{
    Q_OBJECT

public:
    struct Parts {
        Cache &cache;
        Outbox &outbox;
        ChangeFeed &feed;
        TemplateSource &templates; ///< what may be used
        UserId me; ///< whose habits count
    };

    explicit CachedSuggestions(Parts parts, QObject *parent = nullptr);

    Async<QList<TemplateSuggestion>> suggest(const ConversationId &conversation, int most) override;

    /// Nothing waits to be learned.
    bool isIdle() const { return m_stage == Stage::Loaded && !m_working && !m_calm.isActive(); }

private:
    enum class Stage { Empty, Loading, Loaded }; ///< of the ranker

    void begin();
    void load(qint64 after, int generation);
    void work();
    void learn(const LearnedAnswers &found);
    void take(const ChangeSet &changes);
    void stop(const Error &why);
    bool isAnswered(const ConversationId &conversation) const;
    QSet<TemplateId> offered(const AccountId &account);

    Parts m_parts;
    std::shared_ptr<TemplateRanker> m_ranker; ///< touched by jobs of m_thread only
    QTimer m_calm; ///< runs until it is time to look
    QHash<AccountId, QSet<TemplateId>> m_offered;
    int m_generation = 0; ///< of the cache
    Stage m_stage = Stage::Empty;
    bool m_working = false;
    bool m_again = false;
    WorkerThread m_thread; ///< last: its jobs use the ranker
};

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachedsuggestions.h"

#include "core/base/logging.h"
#include "core/client/answerlearning.h"
#include "core/client/changefeed.h"
#include "core/client/outboxoverlay.h"
#include "core/client/templatesource.h"
#include "core/storage/cache.h"
#include "core/storage/outbox.h"

#include <algorithm>

namespace Frontdesk {

using namespace std::chrono_literals;

namespace {

constexpr int LearnedAtOnce = 100; ///< some milliseconds of the writer's
constexpr int LoadedAtOnce = 2'000;

} // namespace

CachedSuggestions::CachedSuggestions(Parts parts, QObject *parent)
    : SuggestionSource(parent)
    , m_parts(parts)
    , m_ranker(std::make_shared<TemplateRanker>())
{
    m_calm.setSingleShot(true);
    m_calm.setInterval(300ms);
    connect(&m_calm, &QTimer::timeout, this, [this] {
        if (m_stage == Stage::Loaded)
            work();
        else if (m_stage == Stage::Empty)
            begin();
    });
    connect(&m_parts.feed, &ChangeFeed::changed, this, &CachedSuggestions::take);
    connect(&m_parts.cache, &Cache::rebuilt, this, [this] {
        m_stage = Stage::Empty;
        ++m_generation;
        m_calm.start();
    });
    connect(&m_parts.cache, &Cache::healed, &m_calm, qOverload<>(&QTimer::start));
    connect(&m_parts.templates, &TemplateSource::changed, this, [this] {
        m_offered.clear();
        Q_EMIT changed({});
    });
    const auto tell = [this](const OutboxEntry &entry) {
        if (std::holds_alternative<Protocol::SendMessages>(entry.command.args))
            Q_EMIT changed({entry.conversation});
    };
    connect(&m_parts.outbox, &Outbox::entryChanged, this, tell);
    connect(&m_parts.outbox, &Outbox::entryRemoved, this, tell);
    m_calm.start();
}

Async<QList<TemplateSuggestion>> CachedSuggestions::suggest(const ConversationId &conversation,
                                                            int most)
{
    if (isAnswered(conversation))
        return ready<QList<TemplateSuggestion>>(QList<TemplateSuggestion>());
    const auto question =
        m_parts.cache.read([conversation, me = m_parts.me](Sql::Database &database) {
            return openQuestion(database, conversation, me);
        });
    const Promise<QList<TemplateSuggestion>> promise;
    whenDone(question, this, [this, promise, most](const Result<AnswerSituation> &situation) {
        if (!situation)
            return promise.give(situation.error());
        if (situation->texts.isEmpty())
            return promise.give(QList<TemplateSuggestion>());
        const auto ranked = m_thread.run(
            [ranker = m_ranker, asked = *situation, may = offered(situation->account), most]()
                -> Result<QList<TemplateSuggestion>> { return ranker->rank(asked, may, most); });
        whenDone(ranked, this, [promise](const Result<QList<TemplateSuggestion>> &found) {
            promise.give(found);
        });
    });
    return promise.future();
}

void CachedSuggestions::begin()
{
    m_stage = Stage::Loading;
    m_thread
        .run([ranker = m_ranker]() -> Result<> {
            *ranker = {};
            return {};
        })
        .ignore(); // the next job comes behind it
    load(0, m_generation);
}

void CachedSuggestions::load(qint64 after, int generation)
{
    const auto read = m_parts.cache.search([after](Sql::Database &database) {
        return AnswerStore(database).after(after, LoadedAtOnce);
    });
    whenDone(read, this, [this, generation](const Result<QList<TemplateAnswer>> &answers) {
        if (generation != m_generation)
            return; // it is begun anew
        if (!answers) {
            m_stage = Stage::Empty;
            return stop(answers.error());
        }
        learn({{}, *answers, false});
        if (answers->size() == LoadedAtOnce)
            return load(answers->constLast().message, generation);
        m_stage = Stage::Loaded;
        Q_EMIT changed({});
        work();
    });
}

void CachedSuggestions::work()
{
    if (m_working) {
        m_again = true;
        return;
    }
    m_working = true;
    m_again = false;
    const auto step = m_parts.cache.write(
        [](Sql::Database &database) { return learnAnswers(database, LearnedAtOnce); });
    whenDone(step, this, [this, generation = m_generation](const Result<LearnedAnswers> &found) {
        m_working = false;
        if (!found)
            return stop(found.error());
        if (generation != m_generation)
            return;
        learn(*found);
        if (found->more || m_again)
            work();
    });
}

void CachedSuggestions::learn(const LearnedAnswers &found)
{
    if (found.forgotten.isEmpty() && found.learned.isEmpty())
        return;
    m_thread
        .run([ranker = m_ranker, found]() -> Result<> {
            for (const auto &one : found.forgotten)
                ranker->forget(one.keys, one.account, one.used);
            for (const auto &one : found.learned)
                ranker->learn(one.keys, one.account, one.used);
            return {};
        })
        .ignore(); // it cannot fail
}

void CachedSuggestions::take(const ChangeSet &changes)
{
    if (changes.everything || !changes.messages.isEmpty() || !changes.removedMessages.isEmpty()
        || !changes.removedConversations.isEmpty()) {
        // While much that was missed comes in, the writer is left to it.
        if (ChangeFeed::isFlood(changes) || !m_calm.isActive())
            m_calm.start();
    }
    QSet<ConversationId> touched;
    for (const auto &message : changes.messages)
        touched.insert(message.conversation);
    if (changes.everything || !changes.removedMessages.isEmpty())
        Q_EMIT changed({});
    else if (!touched.isEmpty())
        Q_EMIT changed(touched);
}

/// The next change, or the disk's healing, wakes it.
void CachedSuggestions::stop(const Error &why)
{
    qCWarning(LogClient) << "what colleagues answered was not learned:" << why.code;
}

bool CachedSuggestions::isAnswered(const ConversationId &conversation) const
{
    const auto &entries = m_parts.outbox.entries();
    return std::any_of(entries.cbegin(), entries.cend(), [&](const OutboxEntry &entry) {
        return entry.conversation == conversation && isOnItsWay(entry)
            && std::holds_alternative<Protocol::SendMessages>(entry.command.args);
    });
}

QSet<TemplateId> CachedSuggestions::offered(const AccountId &account)
{
    const auto known = m_offered.constFind(account);
    if (known != m_offered.cend())
        return *known;
    QSet<TemplateId> ids;
    const auto all = m_parts.templates.templates();
    for (const auto &one : all) {
        const bool elsewhere =
            one.scope == TemplateScope::Accounts && !one.accounts.contains(account);
        if (!one.retired && !elsewhere)
            ids.insert(one.id);
    }
    m_offered.insert(account, ids);
    return ids;
}

} // namespace Frontdesk

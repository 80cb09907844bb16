// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/cachednames.h"

#include "core/base/logging.h"
#include "core/client/changefeed.h"
#include "core/rules/attributerules.h"
#include "core/storage/cache.h"

namespace Frontdesk {

namespace {

constexpr int NamesInOneRead = 4000; ///< about 10 ms: others read too

} // namespace

CachedNames::CachedNames(Cache &cache, ChangeFeed &feed, QObject *parent)
    : NameSource(parent)
    , m_cache(cache)
{
    connect(&feed, &ChangeFeed::changed, this, &CachedNames::take);
    connect(&m_cache, &Cache::rebuilt, this, &CachedNames::forget);
}

Async<QList<Conversation>> CachedNames::find(const QString &typed, int limit)
{
    const Question question{typed, limit};
    if (m_state == State::Ready) {
        answer(question);
        return question.answer.future();
    }
    m_waiting.append(question);
    if (m_state == State::Empty) {
        m_state = State::Reading;
        ++m_round;
        read(0);
    }
    return question.answer.future();
}

Async<QList<KnownHit>> CachedNames::findKnown(const QString &typed, int limit)
{
    struct Answer {
        std::shared_ptr<const KnownNames> called;
        QList<KnownHit> hits;
    };
    Promise<QList<KnownHit>> answer;
    auto found =
        m_cache.read([typed, limit, called = m_called](Sql::Database &database) -> Result<Answer> {
            Answer read{called, {}};
            if (!read.called) {
                auto names = readKnownNames(database, noteAttribute().id);
                if (!names)
                    return names.error();
                read.called = std::make_shared<const KnownNames>(std::move(*names));
            }
            auto hits = readKnown(database, *read.called, typed, limit);
            if (!hits)
                return hits.error();
            read.hits = std::move(*hits);
            return read;
        });
    whenDone(found, this, [this, answer, round = m_calledRound](const Result<Answer> &read) {
        if (!read)
            return answer.give(read.error());
        if (round == m_calledRound)
            m_called = read->called;
        answer.give(read->hits);
    });
    return answer.future();
}

void CachedNames::read(qint64 after)
{
    auto names = m_cache.read(
        [after](Sql::Database &database) { return readNames(database, after, NamesInOneRead); });
    whenDone(names, this, [this, round = m_round](const Result<QList<SpelledName>> &found) {
        if (round != m_round)
            return;
        if (!found) {
            qCWarning(LogClient) << "names were not read:" << found.error().detail;
            finish(State::Empty);
            return;
        }
        put(*found);
        if (found->size() < NamesInOneRead)
            finish(State::Ready);
        else
            read(found->constLast().n);
    });
}

/// Reads come back in the order of the questions, so the last one that names a conversation is right,
/// whether it came with a part of all or because of news.
void CachedNames::take(const ChangeSet &changes)
{
    if (changes.everything || changes.attributes || changes.tags || changes.companies)
        forgetCalled();
    if (m_state == State::Empty)
        return;
    if (changes.everything) {
        forget();
        return;
    }
    QList<ConversationId> ids;
    for (const auto &conversation : changes.conversations)
        ids.append(conversation.id);
    if (ids.isEmpty())
        return;
    auto names = m_cache.read([ids](Sql::Database &database) { return readNames(database, ids); });
    whenDone(names, this, [this, round = m_round](const Result<QList<SpelledName>> &found) {
        if (found && round == m_round)
            put(*found);
    });
}

void CachedNames::put(const QList<SpelledName> &names)
{
    for (const auto &name : names)
        m_index.put(name.n, name.lastAt, name.name);
}

void CachedNames::finish(State state)
{
    m_state = state;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &question : waiting) {
        if (state == State::Ready)
            answer(question);
        else
            question.answer.give(Error{ErrorKind::Storage, QStringLiteral("storage.unreadable")});
    }
}

void CachedNames::answer(const Question &question)
{
    const auto numbers =
        m_index.find(Search::FuzzyPattern(question.typed), qsizetype(question.limit));
    auto found =
        m_cache.read([numbers](Sql::Database &database) { return readNamed(database, numbers); });
    whenDone(found, this, [answer = question.answer](const Result<QList<Conversation>> &read) {
        answer.give(read);
    });
}

/// What waits for an answer is asked again of what is there now.
void CachedNames::forget()
{
    forgetCalled();
    if (m_state == State::Empty)
        return;
    m_index.clear();
    ++m_round;
    m_state = m_waiting.isEmpty() ? State::Empty : State::Reading;
    if (m_state == State::Reading)
        read(0);
}

void CachedNames::forgetCalled()
{
    m_called.reset();
    ++m_calledRound;
}

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "core/search/query.h"
#include "core/search/term.h"
#include "core/storage/querynames.h"
#include "core/storage/searchoverlay.h"

#include <QSet>
#include <QTimeZone>

namespace Frontdesk {

/// Who asks, when and where: what a query leaves open.
struct SearchContext {
    UserId me;
    qint64 now = 0; ///< ms UTC
    QTimeZone zone = QTimeZone::utc(); ///< in which days begin
    ConversationId only = {}; ///< search this conversation; null: all
    SearchOverlay waiting = {};

    /// ms UTC
    qint64 beginningOf(const Search::Day &day) const;
};

/// A query made ready for messages of the cache, as they and their conversations are with what
/// waits: what the index is asked, and what decides. It keeps the names and conversations that it
/// looked up, so it lives as long as one read.
class SearchFilter
{
public:
    static Result<SearchFilter>
    of(Sql::Database &database, const Search::Query &query, const SearchContext &context);

    /// Nothing can match: an account or a conversation that is not here.
    bool isImpossible() const noexcept { return m_impossible; }
    /// For MATCH on the index; empty when only times narrow.
    QString matchExpression() const { return m_match.join(u" AND "); }
    qint64 from() const noexcept { return m_from; } ///< ms UTC, included
    qint64 before() const noexcept { return m_before; } ///< ms UTC, not included

    Result<bool> accepts(const Message &message);

private:
    struct Judge;

    SearchFilter(Sql::Database &database,
                 const Search::Query &query,
                 const SearchContext &context,
                 QueryNames names)
        : m_database(database)
        , m_query(query)
        , m_context(context)
        , m_names(std::move(names))
    {
    }

    Result<> prepare();
    Result<> prepareConversation();
    Result<> prepareClause(const Search::Clause &clause);
    void narrowAccounts(const QSet<AccountId> &accounts);
    void narrowWriter(const Search::From &from);
    void narrowTime(const Search::Clause &clause);
    Result<const Conversation *> conversation(const ConversationId &id);
    Result<ReadMark> mark(const ConversationId &id);
    ReadMark withPending(ReadMark mark, const ConversationId &id) const;
    Result<bool> isTagged(const ConversationId &id, const QString &tag);
    Result<bool> asksForMe(const Message &message);

    Sql::Database &m_database;
    Search::Query m_query;
    SearchContext m_context;
    QStringList m_match;
    qint64 m_from = 0;
    qint64 m_before = std::numeric_limits<qint64>::max();
    bool m_impossible = false;
    QList<Search::Term> m_terms; ///< of each clause; empty ones for clauses without text or name
    QueryNames m_names;
    QHash<QString, QSet<AccountId>> m_named; ///< accounts by what the query calls them
    QHash<QString, QSet<TeamId>> m_teams;
    QHash<ConversationId, Conversation> m_conversations;
    QHash<ConversationId, ReadMark> m_marks;
    QHash<QString, QSet<TagId>> m_tagged; ///< tags by what the query calls them
    QHash<ConversationId, QSet<TagId>> m_tagsOf;
};

} // namespace Frontdesk

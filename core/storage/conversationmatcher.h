// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/cachereads.h"
#include "core/storage/pendingtags.h"
#include "core/storage/querynames.h"
#include "core/storage/searchfilter.h"

namespace Frontdesk {

/// A query made ready for conversations: decides which of them a list shows. Words stand in the name
/// of the customer or group; `before:` and `after:` look at the newest message. It keeps what it
/// looked up, so it lives as long as one read.
class ConversationMatcher
{
public:
    static Result<ConversationMatcher> of(Sql::Database &database,
                                          const Search::Query &query,
                                          const SearchContext &context,
                                          const PendingTags &pending = {});

    /// With names that are known already.
    ConversationMatcher(Sql::Database &database,
                        Search::Query query,
                        SearchContext context,
                        QueryNames names,
                        PendingTags pending);

    Result<bool> accepts(const ListedConversation &row);

    /// @p filter with what an index can decide of the query. It takes no fewer than the two together.
    ConversationFilter narrowed(ConversationFilter filter) const;

private:
    struct Judge;

    Result<bool> isTagged(const Conversation &conversation, const QString &tag);

    Sql::Database &m_database;
    Search::Query m_query;
    SearchContext m_context;
    QueryNames m_names;
    PendingTags m_pending;
    QList<Search::Term> m_terms; ///< of each clause
    QHash<QString, QSet<AccountId>> m_accounts; ///< by what the query calls them
    QHash<QString, QSet<TagId>> m_tags;
    QHash<QString, QSet<TeamId>> m_teams;
};

} // namespace Frontdesk

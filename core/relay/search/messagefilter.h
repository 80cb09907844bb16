// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message.h"
#include "core/relay/search/messagesearch.h"
#include "core/search/query.h"
#include "core/search/term.h"

#include <QHash>
#include <QTimeZone>

namespace Frontdesk::Relay {

/// A query made ready for messages of the relay. Lives as long as one read.
class MessageFilter
{
public:
    static Result<MessageFilter> of(Sql::Database &database,
                                    const Search::Query &query,
                                    const Seeker &seeker,
                                    const QTimeZone &zone);

    /// What can be said by the row alone, before its content is read.
    bool mayAccept(const AccountId &account, qint64 at) const
    {
        return m_accounts.contains(account) && at >= m_from && at < m_before;
    }
    Result<bool> accepts(const Message &message);

private:
    struct Judge;

    MessageFilter(Sql::Database &database, const Search::Query &query, const Seeker &seeker)
        : m_database(database)
        , m_query(query)
        , m_user(seeker.user)
        , m_accounts(seeker.accounts)
    {
    }

    Result<> prepare(const Seeker &seeker, const QTimeZone &zone);
    Result<> prepareAccounts(const Search::Clause &clause);
    void narrowTime(const Search::Clause &clause, qint64 at);
    Result<QString> titleOf(const ConversationId &conversation);

    Sql::Database &m_database;
    Search::Query m_query;
    UserId m_user;
    QSet<AccountId> m_accounts; ///< that may be in an answer
    qint64 m_from = 0;
    qint64 m_before = std::numeric_limits<qint64>::max();
    QList<Search::Term> m_terms; ///< of each clause; empty ones for clauses without text or name
    QHash<UserId, QString> m_users;
    QHash<ConversationId, QString> m_titles; ///< of a person's conversations; empty for groups
};

} // namespace Frontdesk::Relay

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/pendingwork.h"
#include "core/client/viewtally.h"

#include <QStringList>

#include <map>
#include <set>
#include <vector>

namespace Frontdesk {

/// The tallies of all views by their queries. A new one is counted in one way through the list, a
/// little at each round; then only what changed is looked at. Lives in the thread of searches.
class ViewTallies
{
public:
    /// What has happened since the last round.
    struct Round {
        QStringList queries; ///< all that are to be counted
        bool again = false; ///< from the beginning
        bool overAgain = false; ///< so those of which it is only known that there are more
        QSet<ConversationId> touched = {};
        QSet<ContactId> contacts = {}; ///< whose conversations are touched
        QSet<ConversationId> removed = {};
        PendingWork pending;
        SearchContext context;
    };
    struct Answer {
        QHash<QString, ViewTally::Counts> counts; ///< of those that are counted
        bool goesOn = false; ///< another round is wanted at once
        bool dependsOnTime = false;
        bool isOver = false; ///< one of them
        qint64 looked = 0; ///< rows, in all rounds
    };

    Result<Answer> run(Sql::Database &database, const Round &round);

private:
    struct Judge;
    /// One way through a list, for all queries that look at it.
    struct Pass {
        ConversationFilter filter;
        QStringList queries;
        MessageOrder place = {};
    };

    Result<> prepare(Sql::Database &database, const Round &round);
    void schedule(std::vector<Judge> &judges);
    Result<> lookAtChanges(Sql::Database &database, const Round &round, std::vector<Judge> &judges);
    Result<> goOn(Sql::Database &database, const Round &round, std::vector<Judge> &judges);
    Result<> decide(const QList<ListedConversation> &rows,
                    const Round &round,
                    std::vector<Judge> &judges,
                    const QStringList &only = {});
    std::vector<Judge> judges(Sql::Database &database, const Round &round);
    void begin(const QString &query);

    std::map<QString, ViewTally> m_tallies;
    std::set<QString> m_counted;
    QStringList m_new; ///< not in a pass yet
    QList<Pass> m_passes; ///< the first is under way
    QueryNames m_names;
    Viewer m_viewer;
    qint64 m_looked = 0;
};

} // namespace Frontdesk

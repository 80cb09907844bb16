// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/conversationfilter.h"
#include "core/domain/team.h"
#include "core/search/queryparser.h"

#include <optional>

namespace Frontdesk {

/// What somebody typed over the list of conversations, read.
struct ListQuery {
    ConversationFilter filter; ///< with the query, if nothing is wrong with it
    QList<Search::Mistake> mistakes;
};

/// Who and what there is at this desk, for the names in a query.
struct KnownNames {
    QList<Account> accounts;
    QList<Tag> tags;
    QList<User> colleagues;
    QList<Team> teams;
};

/// The list that @p typed asks for, based on @p base: its tab and order stay, its shelf follows from
/// "state:", "is:snoozed" and "is:spam", and is the open one without; "is:mentioned" asks all of
/// them. Empty text gives the base without a query. "from:" and "has:" are of messages, so here they
/// are mistakes (Search::Mistakes::MessagesOnly). With @p known, so are names that mean nothing.
ListQuery listQuery(const ConversationFilter &base,
                    const QString &typed,
                    const std::optional<KnownNames> &known = {});

/// The query of a filter changes its answer as time goes by ("wait>5m").
bool dependsOnTime(const ConversationFilter &filter);

/// The same, from one day to the next ("after:7d").
bool dependsOnDay(const Search::Query &query);

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversationfilter.h"
#include "core/search/queryparser.h"

namespace Frontdesk {

/// What somebody typed over the list of conversations, read.
struct ListQuery {
    ConversationFilter filter; ///< with the query, if nothing is wrong with it
    QList<Search::Mistake> mistakes;
};

/// The list that @p typed asks for, based on @p base: its tab and order stay, its shelf follows from
/// "state:", "is:snoozed" and "is:spam", and is the open one without. Empty text gives the base
/// without a query. "from:" and "has:" are of messages, so here they are mistakes
/// (Search::Mistakes::MessagesOnly).
ListQuery listQuery(const ConversationFilter &base, const QString &typed);

/// The query of a filter changes its answer as time goes by ("wait>5m").
bool dependsOnTime(const ConversationFilter &filter);

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "core/search/query.h"
#include "core/search/term.h"
#include "core/storage/querynames.h"

namespace Frontdesk {

// What queries ask of a conversation, the same for its messages and for lists.

bool hasWaited(const Conversation &conversation, const Search::Waiting &waiting, qint64 now);

/// Nothing for what depends on who looks, or on a message.
std::optional<bool> hasTrait(const Conversation &conversation, Search::Trait trait);

bool isInState(const Conversation &conversation, const Search::InState &in);

/// @p named are the teams that the name in @p in means.
bool isInTeam(const Conversation &conversation,
              const Search::InTeam &in,
              const QSet<TeamId> &named);

/// @p name is the one in @p assignee.
bool isHandledBy(const Conversation &conversation,
                 const Search::Assignee &assignee,
                 const Search::Term &name,
                 const UserId &me,
                 const QueryNames &names);

} // namespace Frontdesk

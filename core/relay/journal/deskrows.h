// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "core/domain/team.h"
#include "core/relay/journal/changes.h"
#include "core/sql/database.h"

namespace Frontdesk::Relay {

// The rows of what colleagues share beside the conversations, as rows.h has those. Every put…
// raises ver and stores the row; the caller hands the result to the ChangeLog.

Result<QList<Team>> allTeams(Sql::Database &database);
Result<std::optional<Team>> teamById(Sql::Database &database, const TeamId &id);
/// Who changed a team last, and its version before they began.
struct TeamRun {
    UserId by;
    qint64 from = 0;
};
/// Of nobody if there is no such team, or if that was not kept then.
Result<TeamRun> teamRun(Sql::Database &database, const TeamId &id);
/// With its members, who replace those it had.
Result<Team> putTeam(Sql::Database &database, Team team, const TeamRun &run);

Result<QList<Mention>> mentionsOf(Sql::Database &database, const UserId &user);
Result<std::optional<Mention>>
mentionOf(Sql::Database &database, const UserId &user, const MessageId &message);
/// Those of @p user that are not done, in notes of @p conversation up to @p upTo.
Result<QList<Mention>> mentionsUpTo(Sql::Database &database,
                                    const UserId &user,
                                    const ConversationId &conversation,
                                    const MessageOrder &upTo);
Result<Mention> putMention(Sql::Database &database, const UserId &user, Mention mention);

/// Views are in the scope of their owner, shared ones in that of the organisation; those that are
/// shared with a team in the scopes of their owner and of its members.
Result<QStringList> scopesOf(Sql::Database &database, const SavedView &view);
/// Those that are in @p scope.
Result<QList<SavedView>> viewsIn(Sql::Database &database, const QString &scope);
Result<std::optional<SavedView>> viewById(Sql::Database &database, const ViewId &id);
/// Those that are shared with it.
Result<QList<SavedView>> viewsOfTeam(Sql::Database &database, const TeamId &team);
Result<SavedView> putView(Sql::Database &database, SavedView view);
/// What is left of a view, so that one that comes back is newer than all that were.
struct RemovedView {
    UserId owner;
    qint64 ver = 0;
};
Result<std::optional<RemovedView>> removedView(Sql::Database &database, const ViewId &id);
/// Its name and query go at once. The version of the removal.
Result<qint64> removeView(Sql::Database &database, const SavedView &view);

} // namespace Frontdesk::Relay

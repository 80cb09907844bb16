// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/channelcalls.h"
#include "core/relay/profiles/fetchjobs.h"

namespace Frontdesk::Relay {

// What the platform said of customers and groups, written into their rows. Every function ends the
// job it is given, in the same transaction. A profile that cannot be had changes no name and no
// friend state: those come with follow events.

/// Whom a job is about, and how the platform names them.
struct ProfileSubject {
    ConversationKind kind = ConversationKind::User;
    QString conversation; ///< platform id of the group or room
    QString user; ///< platform id of the customer or member
    Platform platform = Platform::Line;
};

/// Nothing if the row is gone.
Result<std::optional<ProfileSubject>> subjectOf(Sql::Database &database, const FetchJob &job);

Result<> keepProfile(WriteContext &context, const FetchJob &job, const PlatformProfile &profile);
Result<> keepMember(WriteContext &context, const FetchJob &job, const PlatformProfile &profile);

/// What could be learned of a group; a room has no name.
struct GroupLook {
    std::optional<GroupSummary> summary;
    std::optional<int> members;
};
Result<> keepGroup(WriteContext &context, const FetchJob &job, const GroupLook &group);

/// The picture @p sha, which is stored, for the contact or conversation of @p job.
Result<> keepPicture(WriteContext &context, const FetchJob &job, const QString &sha);

/// There is nothing to be had. Asked again when it counts as old.
Result<> keepNothing(WriteContext &context, const FetchJob &job);

} // namespace Frontdesk::Relay

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "core/relay/journal/store.h"

namespace Frontdesk::Relay {

// What is fetched from a platform in the background: rows that are written in the transaction that
// found the need, survive a restart and go when the work is done. Never a reason to drop a message.

/// Media of @p message, whose content.media is Pending. @p externalUrl: media outside the platform.
Result<>
wantContent(WriteContext &context, const Message &message, const QString &externalUrl = {});

// Names are asked for with the functions below; true: the question was added by this call, false:
// the answer is fresh, or the question waits already.

/// Name and picture of @p contact, unless they are fresh (Contact::profileAt).
Result<bool> wantProfile(WriteContext &context, const Contact &contact);

/// Name, picture and size of the group or room @p conversation, whose row is there, unless they are
/// fresh.
Result<bool> wantGroup(WriteContext &context, const Conversation &conversation);

/// The name of @p platformUser in the group or room @p conversation, unless it is fresh.
Result<bool>
wantMember(WriteContext &context, const Conversation &conversation, const QString &platformUser);

/// The name of @p platformUser in the group or room @p conversation as last known, for
/// Message::senderName; empty if it is not known yet.
Result<QString>
memberName(Sql::Database &database, const Conversation &conversation, const QString &platformUser);

/// How long a profile counts as fresh.
inline constexpr qint64 ProfileLifeMs = 24LL * 60 * 60 * 1000;

enum class FetchKind {
    Content, ///< subject: message id
    Profile, ///< subject: contact id
    Group, ///< subject: conversation id
    Member, ///< subject: conversation id, "/", platform user
    Picture, ///< subject: contact or conversation id; url: where it is
};

/// One row of work.
struct FetchJob {
    QString id;
    FetchKind kind = FetchKind::Content;
    AccountId account;
    QString subject;
    QString url;
    int attempt = 0; ///< tries that failed so far
    qint64 createdAt = 0; ///< ms UTC
};

/// The picture at @p url for the contact or conversation @p subject. A newer address replaces one
/// that waits.
Result<> wantPicture(WriteContext &context,
                     const AccountId &account,
                     const QString &subject,
                     const QString &url);

/// Jobs that may be tried at @p now, oldest first: media if @p content, all others if not.
Result<QList<FetchJob>> dueJobs(Sql::Database &database, bool content, qint64 now, int limit);
/// Counts a failed try; the job is due again at @p notBefore, ms UTC.
Result<> postponeJob(WriteContext &context, const FetchJob &job, qint64 notBefore);
/// The work is done, or not wanted any more.
Result<> removeJob(WriteContext &context, const FetchJob &job);

} // namespace Frontdesk::Relay

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/inbound.h"
#include "core/relay/journal/store.h"

namespace Frontdesk::Relay {

// The statements of intake that touch more than one entity's row.

/// False if the event is known already.
Result<bool>
insertRawEvent(WriteContext &context, const AccountId &account, const InboundEvent &event);

/// Overwrites what was kept of a message that must not be kept: raw events, and edits that wait for
/// it. Ids, time and a hash stay.
Result<> redact(WriteContext &context, const AccountId &account, const QString &platformMessageId);

/// What was taken back is not fetched, and not served through this message any more.
Result<> forgetMedia(WriteContext &context, const Message &message);

/// An edit or unsend that arrived before its message.
struct Tombstone {
    QString kind; ///< "unsent" or "edited"
    qint64 platformAt = 0;
    Content content; ///< of an edit
    QString quoteToken = {}; ///< of an edit
};

/// The contact of @p user, made (and put into the log) if there is none.
Result<Contact> contactFor(WriteContext &context, const AccountId &account, const QString &user);

/// The later edit wins; an unsend stays.
Result<> putTombstone(WriteContext &context,
                      const AccountId &account,
                      const QString &platformMessageId,
                      const Tombstone &tombstone);
Result<QList<Tombstone>>
tombstonesOf(WriteContext &context, const AccountId &account, const QString &platformMessageId);
/// The platform ids of all messages that have one.
Result<QStringList> allTombstoned(WriteContext &context);

/// False if a later follow or unfollow of @p contact is known already: events come in any order.
Result<bool> isLatestOfFriendship(WriteContext &context, const ContactId &contact, qint64 at);

/// Whether something that happened after @p at, the platform's time, is known of @p conversation.
Result<bool> hasLaterEvent(WriteContext &context, const ConversationId &conversation, qint64 at);

/// Counts an event that belongs to no conversation, by the platform's word for it.
Result<> countUnplaced(WriteContext &context, const AccountId &account, const QString &word);

} // namespace Frontdesk::Relay

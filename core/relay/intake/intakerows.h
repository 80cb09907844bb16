// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/inbound.h"
#include "core/relay/journal/store.h"

namespace Frontdesk::Relay {

// The statements of intake that touch more than one entity's row.

/// False if the event is known already.
Result<bool>
insertRawEvent(WriteContext &context, const AccountId &account, const InboundEvent &event);

/// Overwrites what was kept raw of a message that must not be kept. Ids, time and a hash stay.
Result<>
redactRawEvents(WriteContext &context, const AccountId &account, const QString &platformMessageId);

/// What was taken back is not fetched, and not served through this message any more.
Result<> forgetMedia(WriteContext &context, const Message &message);

/// An edit or unsend that arrived before its message.
struct Tombstone {
    QString kind; ///< "unsent" or "edited"
    qint64 platformAt = 0;
    Content content; ///< of an edit
};

/// The later edit wins; an unsend stays.
Result<> putTombstone(WriteContext &context,
                      const AccountId &account,
                      const QString &platformMessageId,
                      const Tombstone &tombstone);
Result<QList<Tombstone>>
tombstonesOf(WriteContext &context, const AccountId &account, const QString &platformMessageId);
/// The platform ids of all messages that have one.
Result<QStringList> allTombstoned(WriteContext &context);

} // namespace Frontdesk::Relay

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/waitingchange.h"
#include "core/storage/cachereads.h"
#include "core/storage/outboxstate.h"
#include "core/storage/pendingpins.h"
#include "core/storage/pendingtags.h"
#include "core/storage/pendingvalues.h"
#include "core/storage/persongroup.h"

namespace Frontdesk {

// What the outbox adds to what the cache shows.

/// The relay may yet do it, or has done it: what it does shows.
bool isOnItsWay(const OutboxEntry &entry);

SendState stateOf(OutboxEntry::Stage stage);

/// The bubbles of a send as they show until the relay's own come; none for other commands.
QList<Message> bubblesOf(const OutboxEntry &entry);

/// The bubbles of one conversation, in the order in which they were made.
QList<Message> bubblesOf(const OutboxList &entries, const ConversationId &conversation);

/// The note that @p entry adds, as it shows until the relay's own comes.
std::optional<Message> noteOf(const OutboxEntry &entry);

/// The bubbles of a send, or the note.
QList<Message> writtenIn(const OutboxEntry &entry);

/// Bubbles and notes of one conversation, in the order in which they were made.
QList<Message> overlayOf(const OutboxList &entries, const ConversationId &conversation);

/// The entry whose bubble or note @p message is.
std::optional<OutboxEntry> entryOf(const OutboxList &entries, const MessageId &message);

/// What @p entry changes, but for canCancel; nothing for replies, notes, read marks and what is done.
std::optional<WaitingChange> changeOf(const OutboxEntry &entry);

/// Read marks on their way to the relay.
PendingMarks pendingMarks(const OutboxList &entries);

PendingPins pendingPins(const OutboxList &entries);
PendingTags pendingTags(const OutboxList &entries);
PendingValues pendingValues(const OutboxList &entries);
/// Where customers belong, null: to none.
QHash<ContactId, CompanyId> pendingCompanies(const OutboxList &entries);
/// The contacts that @p entry links or takes out; none for other commands.
std::optional<PendingLink> linkOf(const OutboxEntry &entry);
PendingLinks pendingLinks(const OutboxList &entries);

/// A reply or a note that was refused, or of which nobody knows whether it was taken.
bool waitsForDecision(const OutboxEntry &entry);

/// Replies of one conversation that wait, and replies and notes that wait for a decision.
struct WaitingReplies {
    int queued = 0;
    int failed = 0;
};
WaitingReplies waitingReplies(const OutboxList &entries, const ConversationId &conversation);

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "core/sql/database.h"
#include "core/storage/persongroup.h"

namespace Frontdesk {

// One human in several accounts, as far as this cache knows of them, and as it will be with what
// waits in the outbox. Each question is one short read.

/// Which chat is with a contact, by the number of its row. It goes with the row.
Result<> noteChatOf(Sql::Database &database, const ContactId &contact, qint64 conversation);

/// The conversation with a contact; nothing if there is none here.
Result<std::optional<ConversationId>> readChatOf(Sql::Database &database, const ContactId &contact);

/// Who hangs together with @p contact, itself included.
Result<PersonGroup> readPersonGroup(Sql::Database &database,
                                    const ContactId &contact,
                                    const PendingLinks &pending = {});

/// The contacts that are the same human as @p contact, without it, in the order of their ids.
Result<QList<Contact>>
readSamePerson(Sql::Database &database, const ContactId &contact, const PendingLinks &pending = {});

/// The chats with the human who is @p contact, in all accounts, newest first.
Result<QList<Conversation>> readChatsOfPerson(Sql::Database &database,
                                              const ContactId &contact,
                                              const PendingLinks &pending = {});

} // namespace Frontdesk

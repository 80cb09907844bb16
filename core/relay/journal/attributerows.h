// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attribute.h"
#include "core/domain/conversation.h"
#include "core/relay/journal/changes.h"
#include "core/sql/database.h"

namespace Frontdesk::Relay {

// The rows of what is known of customers beside their profile, as rows.h has those.

struct KeptAttribute {
    Attribute one;
    UserId runBy; ///< who changed it last, and its version before they began
    qint64 runFrom = 0;
    qint64 changedAt = 0; ///< ms UTC
};

Result<std::optional<KeptAttribute>> keptAttribute(Sql::Database &database, const AttributeId &id);
/// Also noteAttribute(), which has no row.
Result<std::optional<Attribute>> attributeById(Sql::Database &database, const AttributeId &id);
Result<QList<Attribute>> allAttributes(Sql::Database &database);
Result<Attribute> putAttribute(Sql::Database &database, KeptAttribute kept);

/// In the order of their attributes; sensitive ones are masked: whoever sends them on cannot forget.
Result<QList<ContactValue>> valuesOf(Sql::Database &database, const ContactId &contact);
/// As it was written.
Result<std::optional<ContactValue>>
wholeValue(Sql::Database &database, const ContactId &contact, const AttributeId &attribute);
/// An empty one is taken away. Kept in the history too, as of version @p ver of the contact.
Result<>
putValue(Sql::Database &database, const ContactId &contact, const ContactValue &value, qint64 ver);
/// As they were written, the newest first; empty ones: it was taken away then.
Result<QList<ContactValue>>
valueHistory(Sql::Database &database, const ContactId &contact, const AttributeId &attribute);

} // namespace Frontdesk::Relay

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "core/relay/journal/changes.h"
#include "core/sql/database.h"

namespace Frontdesk::Relay {

// Contacts that are one human. What somebody said is a link between two; who is together follows
// from the links and stands in Contact::person, so that each desk knows of its own contacts only.

struct PersonLink {
    LinkId id;
    ContactId contact;
    ContactId other;
    UserId by = {};
    qint64 at = 0; ///< ms UTC

    /// The one at the far end.
    const ContactId &far(const ContactId &near) const { return near == contact ? other : contact; }
};

Result<QList<PersonLink>> linksOf(Sql::Database &database, const ContactId &contact);
Result<std::optional<PersonLink>> linkById(Sql::Database &database, const LinkId &id);
/// Whichever of the two said it.
Result<std::optional<PersonLink>>
linkBetween(Sql::Database &database, const ContactId &one, const ContactId &other);
Result<> putLink(Sql::Database &database, const PersonLink &link);
Result<> removeLink(Sql::Database &database, const LinkId &id);

/// Everybody who hangs together with a contact, itself too, and what they are called: the same for
/// each of them, and null for one that is alone.
struct Linked {
    QSet<ContactId> contacts;
    PersonId person;
};
Result<Linked> linkedWith(Sql::Database &database, const ContactId &contact);

/// Writes Contact::person and raises the version.
Result<> setPerson(Sql::Database &database, const ContactId &contact, const PersonId &person);

} // namespace Frontdesk::Relay

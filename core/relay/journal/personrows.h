// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "core/domain/person.h"
#include "core/relay/journal/store.h"
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

/// What was decided with the links among @p contacts, of each attribute the latest: whose value
/// counts. Those that fell to somebody who is not among them count no more.
Result<QList<FieldChoice>> choicesOf(Sql::Database &database, const QSet<ContactId> &contacts);
/// They go with removeLink().
Result<> putChoices(Sql::Database &database, const LinkId &link, const QList<FieldChoice> &choices);

/// Writes Contact::person and Contact::chosen and raises the version.
Result<> setPerson(Sql::Database &database,
                   const ContactId &contact,
                   const PersonId &person,
                   const QList<AttributeId> &chosen);

/// Kept for ever, whatever becomes of the link. @p link: of Link, what it made; null otherwise.
Result<> putStep(WriteContext &context, const PersonStep &step, const LinkId &link = {});
/// Those of @p contact, the newest first, at most @p limit.
Result<QList<PersonStep>> stepsOf(Sql::Database &database, const ContactId &contact, int limit);

/// Whether somebody said that the two are not the same.
Result<bool> isApart(Sql::Database &database, const ContactId &one, const ContactId &other);
Result<> putApart(WriteContext &context, const PersonStep &step);

} // namespace Frontdesk::Relay

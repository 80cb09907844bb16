// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QList>
#include <QSet>

namespace Frontdesk {

/// What was done here to people and the relay has not told yet.
struct PendingLink {
    ContactId contact;
    ContactId other; ///< null: the contact is taken out
    PersonId link; ///< what the relay would call two who were linked to none
    bool takesBack = false; ///< the one link that is called so, with all that hung on it

    friend bool operator==(const PendingLink &, const PendingLink &) = default;
};
/// In the order in which it was done.
using PendingLinks = QList<PendingLink>;

/// The contacts that are one human.
struct PersonGroup {
    PersonId person; ///< null: one contact, linked to none
    QSet<ContactId> contacts;

    friend bool operator==(const PersonGroup &, const PersonGroup &) = default;
};

/// The group of @p contact among @p groups once @p pending is done, as the relay would name it. A
/// contact that is in none of @p groups is a group of its own. Only the relay knows the links within a
/// group: one of three and more that is taken back shows when the relay has told.
PersonGroup
groupOf(const ContactId &contact, QList<PersonGroup> groups, const PendingLinks &pending);

} // namespace Frontdesk

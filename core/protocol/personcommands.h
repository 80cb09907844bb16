// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

namespace Frontdesk::Protocol {

/// person.link: two contacts, of different accounts or of one, are the same human. With them all
/// that each was linked to before. Both keep what they have.
struct LinkPerson {
    static constexpr char Type[] = "person.link";

    LinkId id; ///< made by the client
    ContactId contact;
    ContactId other;

    friend bool operator==(const LinkPerson &, const LinkPerson &) = default;
};

/// person.unlink: with @c other the one tie between the two, as if it had never been; without, the
/// contact is taken out, and the others stay together.
struct UnlinkPerson {
    static constexpr char Type[] = "person.unlink";

    ContactId contact;
    ContactId other; ///< null: from all
    PersonId was; ///< Contact::person as it stood on screen; another one is a conflict

    friend bool operator==(const UnlinkPerson &, const UnlinkPerson &) = default;
};

} // namespace Frontdesk::Protocol

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"

namespace Frontdesk::Protocol {

/// person.link: two contacts, of different accounts or of one, are the same human. With them all
/// that each was linked to before. Both keep what they have.
struct LinkPerson {
    static constexpr char Type[] = "person.link";

    LinkId id; ///< made by the client
    ContactId contact;
    ContactId other;
    LinkGrounds grounds = {}; ///< they go with the link

    friend bool operator==(const LinkPerson &, const LinkPerson &) = default;
};

/// person.unlink: with @c other the one tie between the two, as if it had never been; without, the
/// contact is taken out, and the others stay together. With @c link too only if that made the tie:
/// the exact way back of one person.link, which changed nothing if the two were linked before.
struct UnlinkPerson {
    static constexpr char Type[] = "person.unlink";

    ContactId contact;
    ContactId other; ///< null: from all
    PersonId was; ///< Contact::person as it stood on screen; another one is a conflict without link
    LinkId link = {};

    friend bool operator==(const UnlinkPerson &, const UnlinkPerson &) = default;
};

/// person.apart: two contacts are not the same human, and are never suggested to be; or that is taken
/// back.
struct SetApart {
    static constexpr char Type[] = "person.apart";

    ContactId contact;
    ContactId other;
    bool apart = true;

    friend bool operator==(const SetApart &, const SetApart &) = default;
};

/// person.invite: the customer is asked to go on with another account. Whoever writes the code there
/// first is the same human.
struct InvitePerson {
    static constexpr char Type[] = "person.invite";

    QString code; ///< made by the client, newJoinCode()
    ContactId contact;
    AccountId account; ///< where they go on

    friend bool operator==(const InvitePerson &, const InvitePerson &) = default;
};

} // namespace Frontdesk::Protocol

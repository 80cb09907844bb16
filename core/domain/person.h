// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QList>

namespace Frontdesk {

// One human behind several contacts: what people said about that, and what speaks for it.

/// Why two contacts may be one human. A name alone is never a reason.
enum class LinkReason {
    PlatformId, ///< the platform calls them the same: accounts of one provider
    Member, ///< what stands in a field for member numbers
    Email,
    Phone,
    Picture, ///< the same picture and the same name
    Invitation, ///< they brought what they were given to bring; nobody has to be asked
};

/// Of what the contacts of one human hold differently in an attribute, that of @c contact counts.
struct FieldChoice {
    AttributeId attribute;
    ContactId contact;

    friend bool operator==(const FieldChoice &, const FieldChoice &) = default;
};

/// What was seen and decided when two contacts were linked. It goes with the link.
struct LinkGrounds {
    QList<LinkReason> reasons = {}; ///< empty: a colleague knew
    QList<FieldChoice> choices = {};

    friend bool operator==(const LinkGrounds &, const LinkGrounds &) = default;
};

/// Somebody who may be the same human.
struct PersonHint {
    ContactId contact;
    QList<LinkReason> reasons; ///< the strongest first

    friend bool operator==(const PersonHint &, const PersonHint &) = default;
};

/// One step of how a contact came to be linked as it is.
struct PersonStep {
    enum class Kind {
        Link,
        Unlink,
        Apart, ///< somebody said that they are not the same
        NotApart, ///< and took that back
    };

    Kind kind = Kind::Link;
    ContactId contact;
    ContactId other;
    UserId by = {};
    qint64 at = 0; ///< ms UTC
    QList<LinkReason> reasons = {}; ///< of Link
    LinkId link = {}; ///< of Link, while it is there; null: it was taken back

    friend bool operator==(const PersonStep &, const PersonStep &) = default;
};

} // namespace Frontdesk

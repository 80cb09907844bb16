// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/tag.h"

#include <QList>

namespace Frontdesk::Protocol {

/// tag.put: defines tags or changes what they are called and how they look, all or none. Of two who
/// change one at once the second is a conflict.
struct PutTags {
    static constexpr char Type[] = "tag.put";
    static constexpr int Most = 500; ///< in one command

    struct Change {
        Tag wanted; ///< id, name, color, group
        qint64 base = 0; ///< version that was changed; 0: new

        friend bool operator==(const Change &, const Change &) = default;
    };
    QList<Change> tags;

    friend bool operator==(const PutTags &, const PutTags &) = default;
};

/// tag.remove: nobody sees or finds it any more; it can be restored for Tag::DaysToRestore.
struct RemoveTag {
    static constexpr char Type[] = "tag.remove";

    TagId id;

    friend bool operator==(const RemoveTag &, const RemoveTag &) = default;
};

/// tag.restore: back, with the contacts that had it. Of a merged one: what the other got from it goes.
struct RestoreTag {
    static constexpr char Type[] = "tag.restore";

    TagId id;

    friend bool operator==(const RestoreTag &, const RestoreTag &) = default;
};

/// tag.merge: all who have it get the other one, and it is removed.
struct MergeTags {
    static constexpr char Type[] = "tag.merge";

    TagId id;
    TagId into;

    friend bool operator==(const MergeTags &, const MergeTags &) = default;
};

} // namespace Frontdesk::Protocol

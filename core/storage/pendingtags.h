// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "core/domain/team.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Frontdesk {

/// What was done here to the tags of a contact and the relay has not told yet.
struct PendingTagChange {
    QSet<TagId> added;
    QSet<TagId> removed;
    QList<Tag> named; ///< of those added, with their names: some are new
};
using PendingTags = QHash<ContactId, PendingTagChange>;

/// @p tags of @p contact as they will be, in the order of their ids.
inline QList<TagId>
withPending(QList<TagId> tags, const ContactId &contact, const PendingTags &pending)
{
    const auto change = pending.constFind(contact);
    if (change == pending.cend())
        return tags;
    tags.removeIf([&](const TagId &id) { return change->removed.contains(id); });
    for (const auto &id : change->added) {
        if (!tags.contains(id))
            tags.append(id);
    }
    std::sort(tags.begin(), tags.end());
    return tags;
}

} // namespace Frontdesk

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
    QHash<TagId, qint64> ends; ///< of those added, when they end if that was said; 0: never
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

/// What is known of the tags of @p contact, as it will be; @p tags are those that it will have.
inline QList<GivenTag> withPendingEnds(QList<GivenTag> given,
                                       const QList<TagId> &tags,
                                       const ContactId &contact,
                                       const PendingTags &pending)
{
    const auto change = pending.constFind(contact);
    if (change == pending.cend())
        return given;
    for (auto end = change->ends.cbegin(); end != change->ends.cend(); ++end) {
        const auto place = std::find_if(
            given.begin(), given.end(), [&](const GivenTag &one) { return one.tag == end.key(); });
        if (place == given.end())
            given.append({end.key(), end.value()});
        else
            place->until = end.value();
    }
    given.removeIf([&](const GivenTag &one) { return one.isPlain() || !tags.contains(one.tag); });
    std::sort(given.begin(), given.end(), [](const GivenTag &a, const GivenTag &b) {
        return a.tag < b.tag;
    });
    return given;
}

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/persongroup.h"

#include <algorithm>

namespace Frontdesk {

namespace {

qsizetype indexOf(QList<PersonGroup> &groups, const ContactId &contact)
{
    const auto found = std::find_if(groups.cbegin(), groups.cend(), [&](const PersonGroup &group) {
        return group.contacts.contains(contact);
    });
    if (found != groups.cend())
        return std::distance(groups.cbegin(), found);
    groups.append({{}, {contact}});
    return groups.size() - 1;
}

/// The oldest link gives the name: ids grow with time.
PersonId older(const PersonId &one, const PersonId &other)
{
    if (one.isNull() || other.isNull())
        return one.isNull() ? other : one;
    return std::min(one, other);
}

void link(QList<PersonGroup> &groups, const PendingLink &pending)
{
    const auto one = indexOf(groups, pending.contact);
    const auto other = indexOf(groups, pending.other);
    if (one == other)
        return;
    auto &group = groups[one];
    group.person = older(older(group.person, groups.at(other).person), pending.link);
    group.contacts.unite(groups.at(other).contacts);
    groups.removeAt(other);
}

void takeOut(QList<PersonGroup> &groups, const ContactId &contact)
{
    auto &group = groups[indexOf(groups, contact)];
    group.contacts.remove(contact);
    if (group.contacts.size() < 2)
        group.person = {};
    groups.append({{}, {contact}});
}

/// A link that waits and is taken back by one that waits too was never there.
PendingLinks withoutTakenBack(const PendingLinks &pending)
{
    PendingLinks left;
    for (const auto &one : pending) {
        const auto taken = std::find_if(left.cbegin(), left.cend(), [&](const PendingLink &link) {
            return one.takesBack && !link.takesBack && link.link == one.link;
        });
        if (taken != left.cend())
            left.erase(taken);
        else
            left.append(one);
    }
    return left;
}

void takeBack(QList<PersonGroup> &groups, const PendingLink &pending)
{
    const auto at = indexOf(groups, pending.contact);
    const auto &contacts = groups.at(at).contacts;
    if (contacts.size() == 2 && contacts.contains(pending.other))
        takeOut(groups, pending.contact);
}

} // namespace

PersonGroup
groupOf(const ContactId &contact, QList<PersonGroup> groups, const PendingLinks &pending)
{
    const auto left = withoutTakenBack(pending);
    for (const auto &one : left) {
        if (one.takesBack)
            takeBack(groups, one);
        else if (one.other.isNull())
            takeOut(groups, one.contact);
        else
            link(groups, one);
    }
    return groups.at(indexOf(groups, contact));
}

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/journal/personrows.h"

namespace Frontdesk::Relay {

namespace {

#define FRONTDESK_LINK_COLUMNS "SELECT id, contact, other, by_user, at FROM person_link "

PersonLink linkFrom(const Sql::Row &row)
{
    return {LinkId(row.text(0)),
            ContactId(row.text(1)),
            ContactId(row.text(2)),
            UserId(row.text(3)),
            row.integer(4)};
}

} // namespace

Result<QList<PersonLink>> linksOf(Sql::Database &database, const ContactId &contact)
{
    return database.select(FRONTDESK_LINK_COLUMNS
                           "WHERE workspace = :workspace "
                           "AND contact = :contact UNION ALL " FRONTDESK_LINK_COLUMNS
                           "WHERE workspace = :workspace "
                           "AND other = :contact",
                           {{":workspace", Workspace}, {":contact", contact.value()}},
                           linkFrom);
}

Result<std::optional<PersonLink>> linkById(Sql::Database &database, const LinkId &id)
{
    return database.selectOne(FRONTDESK_LINK_COLUMNS "WHERE workspace = :workspace AND id = :id",
                              {{":workspace", Workspace}, {":id", id.value()}},
                              linkFrom);
}

Result<std::optional<PersonLink>>
linkBetween(Sql::Database &database, const ContactId &one, const ContactId &other)
{
    const auto links = linksOf(database, one);
    if (!links)
        return links.error();
    for (const auto &link : *links) {
        if (link.far(one) == other)
            return std::optional(link);
    }
    return std::optional<PersonLink>();
}

Result<> putLink(Sql::Database &database, const PersonLink &link)
{
    auto done =
        database.execute("INSERT INTO person_link (workspace, id, contact, other, by_user, at) "
                         "VALUES (:workspace, :id, :contact, :other, :by, :at)",
                         {{":workspace", Workspace},
                          {":id", link.id.value()},
                          {":contact", link.contact.value()},
                          {":other", link.other.value()},
                          {":by", link.by.value()},
                          {":at", link.at}});
    return done ? Result<>() : Result<>(done.error());
}

Result<> removeLink(Sql::Database &database, const LinkId &id)
{
    auto done =
        database.execute("DELETE FROM person_link WHERE workspace = :workspace AND id = :id",
                         {{":workspace", Workspace}, {":id", id.value()}});
    return done ? Result<>() : Result<>(done.error());
}

Result<Linked> linkedWith(Sql::Database &database, const ContactId &contact)
{
    Linked linked{{contact}, {}};
    QList<ContactId> ahead{contact};
    while (!ahead.isEmpty()) {
        const auto near = ahead.takeLast();
        const auto links = linksOf(database, near);
        if (!links)
            return links.error();
        for (const auto &link : *links) {
            // The oldest link gives the name: client ids grow with time.
            const PersonId name(link.id.value());
            if (linked.person.isNull() || name < linked.person)
                linked.person = name;
            const auto &far = link.far(near);
            if (linked.contacts.contains(far))
                continue;
            linked.contacts.insert(far);
            ahead.append(far);
        }
    }
    return linked;
}

Result<> setPerson(Sql::Database &database, const ContactId &contact, const PersonId &person)
{
    auto done = database.execute(
        "UPDATE contact SET person = :person, ver = ver + 1 "
        "WHERE workspace = :workspace AND id = :id",
        {{":person", person.value()}, {":workspace", Workspace}, {":id", contact.value()}});
    return done ? Result<>() : Result<>(done.error());
}

} // namespace Frontdesk::Relay

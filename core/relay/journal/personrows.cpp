// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/journal/personrows.h"

#include "core/base/uuid.h"
#include "core/domain/names.h"

#include <QMap>

#include <algorithm>
#include <tuple>

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

/// A choice with the link that it was made with.
struct ChoiceMade {
    FieldChoice choice;
    qint64 at = 0;
    QString link;

    bool isBefore(const ChoiceMade &other) const
    {
        return std::tie(at, link) < std::tie(other.at, other.link);
    }
};

PersonStep stepFrom(const Sql::Row &row)
{
    PersonStep step;
    step.kind = fromName<PersonStep::Kind>(row.text(1)).value_or(PersonStep::Kind::Link);
    step.contact = ContactId(row.text(2));
    step.other = ContactId(row.text(3));
    step.by = UserId(row.text(4));
    step.at = row.integer(5);
    const auto reasons = row.text(6).split(u' ', Qt::SkipEmptyParts);
    for (const auto &reason : reasons) {
        if (const auto known = fromName<LinkReason>(reason))
            step.reasons.append(*known);
    }
    step.link = LinkId(row.text(7));
    return step;
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
        database.execute("DELETE FROM person_choice WHERE workspace = :workspace AND link = :id",
                         {{":workspace", Workspace}, {":id", id.value()}});
    if (done) {
        done = database.execute("DELETE FROM person_link WHERE workspace = :workspace AND id = :id",
                                {{":workspace", Workspace}, {":id", id.value()}});
    }
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

Result<QList<FieldChoice>> choicesOf(Sql::Database &database, const QSet<ContactId> &contacts)
{
    QMap<AttributeId, ChoiceMade> latest;
    for (const auto &contact : contacts) {
        const auto made = database.select(
            "SELECT c.attribute, c.contact, l.at, l.id FROM person_link AS l "
            "JOIN person_choice AS c ON c.workspace = l.workspace AND c.link = l.id "
            "WHERE l.workspace = :workspace AND l.contact = :contact",
            {{":workspace", Workspace}, {":contact", contact.value()}},
            [](const Sql::Row &row) {
                return ChoiceMade{{AttributeId(row.text(0)), ContactId(row.text(1))},
                                  row.integer(2),
                                  row.text(3)};
            });
        if (!made)
            return made.error();
        for (const auto &one : *made) {
            const auto known = latest.constFind(one.choice.attribute);
            if (contacts.contains(one.choice.contact)
                && (known == latest.cend() || known->isBefore(one)))
                latest.insert(one.choice.attribute, one);
        }
    }
    QList<FieldChoice> choices;
    for (const auto &one : std::as_const(latest))
        choices.append(one.choice);
    return choices;
}

Result<> putChoices(Sql::Database &database, const LinkId &link, const QList<FieldChoice> &choices)
{
    for (const auto &choice : choices) {
        auto done =
            database.execute("INSERT INTO person_choice (workspace, link, attribute, contact) "
                             "VALUES (:workspace, :link, :attribute, :contact)",
                             {{":workspace", Workspace},
                              {":link", link.value()},
                              {":attribute", choice.attribute.value()},
                              {":contact", choice.contact.value()}});
        if (!done)
            return done.error();
    }
    return {};
}

Result<> setPerson(Sql::Database &database,
                   const ContactId &contact,
                   const PersonId &person,
                   const QList<AttributeId> &chosen)
{
    QStringList names;
    for (const auto &attribute : chosen)
        names.append(attribute.value());
    auto done = database.execute("UPDATE contact SET person = :person, chosen = :chosen, "
                                 "ver = ver + 1 WHERE workspace = :workspace AND id = :id",
                                 {{":person", person.value()},
                                  {":chosen", names.join(u' ')},
                                  {":workspace", Workspace},
                                  {":id", contact.value()}});
    return done ? Result<>() : Result<>(done.error());
}

Result<> putStep(WriteContext &context, const PersonStep &step, const LinkId &link)
{
    QStringList reasons;
    for (const auto reason : step.reasons)
        reasons.append(nameOf(reason));
    auto done = context.database.execute(
        "INSERT INTO person_step (workspace, id, kind, contact, other, link, by_user, at, reasons) "
        "VALUES (:workspace, :id, :kind, :contact, :other, :link, :by, :at, :reasons)",
        {{":workspace", Workspace},
         {":id", newUuid(context.now)},
         {":kind", nameOf(step.kind)},
         {":contact", step.contact.value()},
         {":other", step.other.value()},
         {":link", link.value()},
         {":by", step.by.value()},
         {":at", context.now},
         {":reasons", reasons.join(u' ')}});
    return done ? Result<>() : Result<>(done.error());
}

#define FRONTDESK_STEP_COLUMNS                                                                     \
    "SELECT s.id, s.kind, s.contact, s.other, s.by_user, s.at, s.reasons, "                        \
    "coalesce((SELECT l.id FROM person_link AS l WHERE l.workspace = s.workspace "                 \
    "AND l.id = s.link), '') FROM person_step AS s "

Result<QList<PersonStep>> stepsOf(Sql::Database &database, const ContactId &contact, int limit)
{
    return database.select(
        FRONTDESK_STEP_COLUMNS
        "WHERE s.workspace = :workspace "
        "AND s.contact = :contact UNION " FRONTDESK_STEP_COLUMNS "WHERE s.workspace = :workspace "
        "AND s.other = :contact "
        // A link is taken back after it was made, within the same millisecond too.
        "ORDER BY 6 DESC, 2 DESC, 1 DESC LIMIT :limit",
        {{":workspace", Workspace}, {":contact", contact.value()}, {":limit", limit}},
        stepFrom);
}

Result<bool> isApart(Sql::Database &database, const ContactId &one, const ContactId &other)
{
    const auto found = database.selectOne("SELECT 1 FROM person_apart WHERE workspace = :workspace "
                                          "AND contact = :contact AND other = :other",
                                          {{":workspace", Workspace},
                                           {":contact", std::min(one, other).value()},
                                           {":other", std::max(one, other).value()}},
                                          [](const Sql::Row &) { return true; });
    if (!found)
        return found.error();
    return found->has_value();
}

Result<> putApart(WriteContext &context, const PersonStep &step)
{
    const auto &first = std::min(step.contact, step.other);
    const auto &second = std::max(step.contact, step.other);
    auto done = step.kind == PersonStep::Kind::Apart
        ? context.database.execute(
            "INSERT INTO person_apart (workspace, contact, other, by_user, at) "
            "VALUES (:workspace, :contact, :other, :by, :at)",
            {{":workspace", Workspace},
             {":contact", first.value()},
             {":other", second.value()},
             {":by", step.by.value()},
             {":at", context.now}})
        : context.database.execute(
            "DELETE FROM person_apart WHERE workspace = :workspace AND contact = :contact "
            "AND other = :other",
            {{":workspace", Workspace}, {":contact", first.value()}, {":other", second.value()}});
    return done ? putStep(context, step) : Result<>(done.error());
}

} // namespace Frontdesk::Relay

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/persons/personlinking.h"

#include "core/relay/commands/eventline.h"
#include "core/relay/journal/rows.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

Result<Contact> linkedContact(Sql::Database &database, const ContactId &id)
{
    const auto found = contactById(database, id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::NotFound, u"contact.not-found"_s};
    return **found;
}

} // namespace

Result<> addLink(WriteContext &context, const PersonLink &link, const LinkGrounds &grounds)
{
    if (auto put = putLink(context.database, link); !put)
        return put;
    if (auto put = putChoices(context.database, link.id, grounds.choices); !put)
        return put;
    return putStep(
        context,
        {PersonStep::Kind::Link, link.contact, link.other, link.by, link.at, grounds.reasons},
        link.id);
}

Result<> nameAnew(WriteContext &context, const ContactId &start)
{
    const auto linked = linkedWith(context.database, start);
    if (!linked)
        return linked.error();
    const auto choices = choicesOf(context.database, linked->contacts);
    if (!choices)
        return choices.error();
    for (const auto &id : linked->contacts) {
        const auto before = linkedContact(context.database, id);
        if (!before)
            return before.error();
        QList<AttributeId> chosen;
        for (const auto &choice : *choices) {
            if (choice.contact == id)
                chosen.append(choice.attribute);
        }
        if (before->person == linked->person && before->chosen == chosen)
            continue;
        if (auto set = setPerson(context.database, id, linked->person, chosen); !set)
            return set;
        const auto now = linkedContact(context.database, id);
        if (!now)
            return now.error();
        context.log.put(*now);
    }
    return {};
}

Result<> addPersonLine(WriteContext &context,
                       OrderCounter &order,
                       const ContactId &id,
                       const User &who,
                       const QString &event)
{
    const auto contact = linkedContact(context.database, id);
    if (!contact)
        return contact.error();
    const auto conversation =
        conversationOf(context.database, contact->account, contact->platformUserId);
    if (!conversation)
        return conversation.error();
    if (!*conversation)
        return {};
    const auto said = addLine(context, order, **conversation, who, event, {});
    return said ? Result<>() : said.error();
}

} // namespace Frontdesk::Relay

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/commands/personhandlers.h"

#include "core/base/uuid.h"
#include "core/relay/journal/attributerows.h"
#include "core/relay/journal/rows.h"
#include "core/relay/persons/joincodes.h"
#include "core/relay/persons/personlinking.h"
#include "core/rules/attributerules.h"
#include "core/rules/joincode.h"

#include <algorithm>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;
using Protocol::CommandResult;

namespace {

constexpr qsizetype LargestPerson = 100; ///< contacts; more is a mistake, and each is rewritten

Result<Contact> contactFor(Sql::Database &database, const ContactId &id)
{
    const auto found = contactById(database, id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::NotFound, u"contact.not-found"_s};
    return **found;
}

Result<> removeLinks(WriteContext &context,
                     const User &who,
                     const ContactId &contact,
                     const QList<PersonLink> &links)
{
    for (const auto &link : links) {
        if (auto removed = removeLink(context.database, link.id); !removed)
            return removed;
        const PersonStep step{PersonStep::Kind::Unlink, contact, link.far(contact), who.id};
        if (auto noted = putStep(context, step); !noted)
            return noted;
    }
    return {};
}

/// Each attribute once, and of one of the two: a third may be one that nobody here may read.
Result<> checkGrounds(WriteContext &context, const Protocol::LinkPerson &link)
{
    const auto &choices = link.grounds.choices;
    const Error invalid{ErrorKind::Rejected, u"person.invalid"_s};
    if (choices.size() > AttributeLimits::Most)
        return invalid;
    QSet<AttributeId> decided;
    for (const auto &choice : choices) {
        const bool isOfTheTwo = choice.contact == link.contact || choice.contact == link.other;
        if (!isOfTheTwo || decided.contains(choice.attribute))
            return invalid;
        decided.insert(choice.attribute);
        const auto known = attributeById(context.database, choice.attribute);
        if (!known)
            return known.error();
        if (!*known)
            return Error{ErrorKind::NotFound, u"attribute.not-found"_s};
    }
    const auto &reasons = link.grounds.reasons;
    const QSet<LinkReason> once(reasons.cbegin(), reasons.cend());
    // That somebody brought a code the relay alone knows.
    const bool isKnown = once.size() == reasons.size() && !once.contains(LinkReason::Invitation);
    return isKnown ? Result<>() : Result<>(invalid);
}

/// Those that only @p gone held together stay together without it.
Result<> bridge(WriteContext &context,
                const User &who,
                const ContactId &gone,
                const QList<PersonLink> &links)
{
    if (links.isEmpty())
        return {};
    const auto &first = links.constFirst().far(gone);
    for (const auto &link : links) {
        const auto &next = link.far(gone);
        const auto linked = linkedWith(context.database, first);
        if (!linked)
            return linked.error();
        if (linked->contacts.contains(next))
            continue;
        const PersonLink made{LinkId(newUuid(context.now)), first, next, who.id, context.now};
        if (auto put = addLink(context, made, {}); !put)
            return put;
    }
    return {};
}

CommandResult changedMeanwhile(const Contact &contact)
{
    CommandResult conflict;
    conflict.outcome = CommandResult::Outcome::Conflict;
    conflict.code = u"person.changed"_s;
    conflict.current = {{0, contact.id.value(), contact.ver, contact}};
    return conflict;
}

} // namespace

Result<CommandResult> LinkPersonHandler::run(WriteContext &context,
                                             const User &who,
                                             const Protocol::CommandArgs &args) const
{
    const auto &link = std::get<Protocol::LinkPerson>(args);
    if (!isUuid(link.id.value()) || link.contact == link.other)
        return Error{ErrorKind::Rejected, u"person.invalid"_s};
    for (const auto &id : {link.contact, link.other}) {
        if (auto contact = contactFor(context.database, id); !contact)
            return contact.error();
    }
    const auto known = linkBetween(context.database, link.contact, link.other);
    if (!known)
        return known.error();
    if (*known)
        return CommandResult{};
    const auto taken = linkById(context.database, link.id);
    if (!taken)
        return taken.error();
    if (*taken)
        return Error{ErrorKind::Rejected, u"person.invalid"_s};
    if (auto fits = checkGrounds(context, link); !fits)
        return fits.error();
    const PersonLink made{link.id, link.contact, link.other, who.id, context.now};
    if (auto put = addLink(context, made, link.grounds); !put)
        return put.error();
    const auto linked = linkedWith(context.database, link.contact);
    if (!linked)
        return linked.error();
    if (linked->contacts.size() > LargestPerson)
        return Error{ErrorKind::Rejected, u"person.invalid"_s};
    if (auto named = nameAnew(context, link.contact); !named)
        return named.error();
    for (const auto &id : {link.other, link.contact}) {
        if (auto said = addPersonLine(context, m_order, id, who, u"person.link"_s); !said)
            return said.error();
    }
    return CommandResult{};
}

Result<CommandResult> UnlinkPersonHandler::run(WriteContext &context,
                                               const User &who,
                                               const Protocol::CommandArgs &args) const
{
    const auto &unlink = std::get<Protocol::UnlinkPerson>(args);
    if (!unlink.link.isNull() && unlink.other.isNull())
        return Error{ErrorKind::Rejected, u"person.invalid"_s};
    const auto contact = contactFor(context.database, unlink.contact);
    if (!contact)
        return contact.error();
    auto links = linksOf(context.database, unlink.contact);
    if (!links)
        return links.error();
    if (!unlink.other.isNull()) {
        links->removeIf([&](const PersonLink &link) {
            return link.far(unlink.contact) != unlink.other
                || (!unlink.link.isNull() && link.id != unlink.link);
        });
    }
    if (links->isEmpty())
        return CommandResult{}; // it is as was wanted
    if (contact->person != unlink.was && unlink.link.isNull())
        return changedMeanwhile(*contact);
    if (auto removed = removeLinks(context, who, unlink.contact, *links); !removed)
        return removed.error();
    if (unlink.other.isNull()) {
        if (auto bridged = bridge(context, who, unlink.contact, *links); !bridged)
            return bridged.error();
    }
    QList<ContactId> parted{links->constFirst().far(unlink.contact), unlink.contact};
    for (const auto &id : std::as_const(parted)) {
        if (auto named = nameAnew(context, id); !named)
            return named.error();
    }
    const auto now = contactFor(context.database, parted.constFirst());
    if (!now)
        return now.error();
    const auto ours = contactFor(context.database, unlink.contact);
    if (!ours)
        return ours.error();
    // A third may still hold them together: then nobody was parted.
    if (!ours->person.isNull() && ours->person == now->person)
        parted.clear();
    // Who was taken out is told of; those who stay together are as they were.
    if (unlink.other.isNull() && !parted.isEmpty())
        parted.removeFirst();
    for (const auto &id : std::as_const(parted)) {
        if (auto said = addPersonLine(context, m_order, id, who, u"person.unlink"_s); !said)
            return said.error();
    }
    return CommandResult{};
}

/// Says nothing in the chats: nobody who reads them sees a difference.
Result<CommandResult> SetApartHandler::run(WriteContext &context,
                                           const User &who,
                                           const Protocol::CommandArgs &args) const
{
    const auto &wanted = std::get<Protocol::SetApart>(args);
    if (wanted.contact == wanted.other)
        return Error{ErrorKind::Rejected, u"person.invalid"_s};
    for (const auto &id : {wanted.contact, wanted.other}) {
        if (auto contact = contactFor(context.database, id); !contact)
            return contact.error();
    }
    const auto known = isApart(context.database, wanted.contact, wanted.other);
    if (!known)
        return known.error();
    if (*known == wanted.apart)
        return CommandResult{};
    const auto kind = wanted.apart ? PersonStep::Kind::Apart : PersonStep::Kind::NotApart;
    if (auto put = putApart(context, {kind, wanted.contact, wanted.other, who.id}); !put)
        return put.error();
    return CommandResult{};
}

/// Whoever hands a customer on need not read the other account: the customer goes there alone.
Result<CommandResult> InvitePersonHandler::run(WriteContext &context,
                                               const User &who,
                                               const Protocol::CommandArgs &args) const
{
    const auto &invite = std::get<Protocol::InvitePerson>(args);
    const auto contact = contactFor(context.database, invite.contact);
    if (!contact)
        return contact.error();
    const auto account = accountById(context.database, invite.account);
    if (!account)
        return account.error();
    if (!*account)
        return Error{ErrorKind::NotFound, u"account.not-found"_s};
    if (!isJoinCode(invite.code) || contact->account == invite.account)
        return Error{ErrorKind::Rejected, u"person.invalid"_s};
    const JoinCode wanted{invite.code, invite.contact, invite.account, who.id, context.now};
    const auto known = joinCode(context.database, invite.code);
    if (!known)
        return known.error();
    if (*known) {
        const bool isSame =
            (*known)->contact == wanted.contact && (*known)->account == wanted.account;
        return isSame ? Result<CommandResult>(CommandResult{})
                      : Result<CommandResult>(Error{ErrorKind::Rejected, u"person.invalid"_s});
    }
    if (auto put = putJoinCode(context.database, wanted); !put)
        return put.error();
    return CommandResult{};
}

} // namespace Frontdesk::Relay

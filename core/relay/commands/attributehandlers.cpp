// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/commands/attributehandlers.h"

#include "core/base/uuid.h"
#include "core/domain/permissions.h"
#include "core/relay/journal/attributerows.h"
#include "core/relay/journal/rows.h"
#include "core/relay/persons/identityindex.h"
#include "core/rules/attributerules.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;
using Protocol::CommandResult;

namespace {

Error noAttribute()
{
    return {ErrorKind::NotFound, u"attribute.not-found"_s};
}

/// What stands there, if @p who has seen it as it is. What they did before without a network, they
/// could not know the version of.
Result<std::optional<KeptAttribute>>
attributeSeen(WriteContext &context, const User &who, const AttributeId &id, qint64 base)
{
    auto kept = keptAttribute(context.database, id);
    if (!kept)
        return kept;
    if (!*kept)
        return base == 0 ? kept : Result<std::optional<KeptAttribute>>(noAttribute());
    const auto ver = (*kept)->one.ver;
    const bool isRun = (*kept)->runBy == who.id && (*kept)->runFrom <= base && base < ver;
    if (ver != base && !isRun) {
        return Error{.kind = ErrorKind::Conflict,
                     .code = u"attribute.changed"_s,
                     .args = {{u"by"_s, (*kept)->runBy.value()}, {u"at"_s, (*kept)->changedAt}}};
    }
    return kept;
}

/// Among those that are offered no name is there twice, or nobody knows which is meant.
Result<> checkPlaceOf(WriteContext &context, const Attribute &wanted)
{
    for (const auto &account : wanted.accounts) {
        const auto known = accountById(context.database, account);
        if (!known)
            return known.error();
        if (!*known)
            return Error{ErrorKind::NotFound, u"account.not-found"_s};
    }
    const auto all = allAttributes(context.database);
    if (!all)
        return all.error();
    int offered = 0;
    for (const auto &other : *all) {
        if (other.retired || other.id == wanted.id)
            continue;
        ++offered;
        if (!wanted.retired && foldedName(other.name) == foldedName(wanted.name)) {
            return Error{.kind = ErrorKind::Rejected,
                         .code = u"attribute.name-taken"_s,
                         .args = {{u"name"_s, other.name}}};
        }
    }
    if (!wanted.retired && offered >= AttributeLimits::Most) {
        return Error{.kind = ErrorKind::Rejected,
                     .code = u"attribute.too-many"_s,
                     .args = {{u"limit"_s, AttributeLimits::Most}}};
    }
    return {};
}

bool meansTheSame(const Attribute &one, const Attribute &other)
{
    return one.type == other.type && one.currency == other.currency
        && one.sensitive == other.sensitive;
}

CommandResult
valueChanged(const Contact &contact, const Attribute &attribute, const ContactValue &now)
{
    CommandResult conflict;
    conflict.outcome = CommandResult::Outcome::Conflict;
    conflict.code = u"value.changed"_s;
    conflict.codeArgs.insert(u"now"_s, attribute.sensitive ? masked(now.value) : now.value);
    if (!now.by.isNull()) {
        conflict.codeArgs.insert(u"by"_s, now.by.value());
        conflict.codeArgs.insert(u"at"_s, now.at);
    }
    conflict.current = {{0, contact.id.value(), contact.ver, contact}};
    return conflict;
}

/// Who took it away, if nothing stands there.
Result<ContactValue>
standingValue(WriteContext &context, const ContactId &contact, const AttributeId &attribute)
{
    const auto held = wholeValue(context.database, contact, attribute);
    if (!held)
        return held.error();
    if (*held)
        return **held;
    const auto history = valueHistory(context.database, contact, attribute);
    if (!history)
        return history.error();
    return history->isEmpty() ? ContactValue{attribute, {}} : history->constFirst();
}

/// The attribute that @p contact can have and @p who may write.
Result<Attribute>
writable(WriteContext &context, const User &who, const Contact &contact, const AttributeId &id)
{
    const auto found = attributeById(context.database, id);
    if (!found)
        return found.error();
    if (!*found || !isOffered(**found, contact.account))
        return noAttribute();
    if (!mayReveal(who, **found))
        return Error{ErrorKind::Unauthorized, u"auth.forbidden"_s};
    return **found;
}

} // namespace

Result<CommandResult> PutAttributeHandler::run(WriteContext &context,
                                               const User &who,
                                               const Protocol::CommandArgs &args) const
{
    const auto &put = std::get<Protocol::PutAttribute>(args);
    auto wanted = tidied(put.wanted);
    if (!isUuid(wanted.id.value())) {
        return Error{.kind = ErrorKind::Rejected,
                     .code = u"command.invalid"_s,
                     .args = {{u"field"_s, u"id"_s}}};
    }
    const auto old = attributeSeen(context, who, wanted.id, put.base);
    if (!old)
        return old.error();
    if (*old && !meansTheSame((*old)->one, wanted))
        return Error{ErrorKind::Rejected, u"attribute.fixed"_s};
    if (auto fits = checkAttribute(wanted); !fits)
        return fits.error();
    if (auto placed = checkPlaceOf(context, wanted); !placed)
        return placed.error();
    wanted.ver = *old ? (*old)->one.ver : 0;
    if (*old && (*old)->one == wanted)
        return CommandResult{};
    const bool isRun = *old && (*old)->runBy == who.id;
    const auto stored = putAttribute(
        context.database, {wanted, who.id, isRun ? (*old)->runFrom : wanted.ver, context.now});
    if (!stored)
        return stored.error();
    const bool isComparedAnew = *old
        && ((*old)->one.identity != stored->identity || (*old)->one.retired != stored->retired);
    if (isComparedAnew) {
        if (auto kept = keepIdentityAnew(context.database, *stored); !kept)
            return kept.error();
    }
    context.log.put(orgScope(), *stored, stored->id.value(), stored->ver);
    return CommandResult{};
}

Result<CommandResult> SetValueHandler::run(WriteContext &context,
                                           const User &who,
                                           const Protocol::CommandArgs &args) const
{
    const auto &wanted = std::get<Protocol::SetContactValue>(args);
    const auto found = contactById(context.database, wanted.contact);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::NotFound, u"contact.not-found"_s};
    const auto &contact = **found;
    const auto attribute = writable(context, who, contact, wanted.attribute);
    if (!attribute)
        return attribute.error();
    const auto value = checkedValue(*attribute, wanted.value);
    if (!value)
        return value.error();
    const auto now = standingValue(context, contact.id, attribute->id);
    if (!now)
        return now.error();
    if (now->value == *value)
        return CommandResult{}; // both meant the same
    const bool isSeen =
        wanted.was == now->value || (attribute->sensitive && wanted.was == masked(now->value));
    if (!isSeen)
        return valueChanged(contact, *attribute, *now);
    const auto raised = putContact(context.database, contact);
    if (!raised)
        return raised.error();
    const ContactValue kept{attribute->id, *value, {}, who.id, context.now};
    if (auto put = putValue(context.database, contact.id, kept, raised->ver); !put)
        return put.error();
    if (auto known = keepIdentity(context.database, contact.id, *attribute, *value); !known)
        return known.error();
    const auto told = contactById(context.database, contact.id);
    if (!told)
        return told.error();
    context.log.put(**told);
    return CommandResult{};
}

} // namespace Frontdesk::Relay

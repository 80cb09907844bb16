// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/commands/companyhandlers.h"

#include "core/base/uuid.h"
#include "core/relay/journal/companyrows.h"
#include "core/relay/journal/rows.h"
#include "core/rules/companyrules.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;
using Protocol::CommandResult;

namespace {

Error noCompany()
{
    return {ErrorKind::NotFound, u"company.not-found"_s};
}

/// What stands there, if @p who has seen it as it is; their own changes they could not know the
/// version of.
Result<std::optional<KeptCompany>>
companySeen(WriteContext &context, const User &who, const CompanyId &id, qint64 base)
{
    auto kept = keptCompany(context.database, id);
    if (!kept)
        return kept;
    if (!*kept)
        return base == 0 ? kept : Result<std::optional<KeptCompany>>(noCompany());
    const auto ver = (*kept)->one.ver;
    const bool isRun = (*kept)->runBy == who.id && (*kept)->runFrom <= base && base < ver;
    if (ver != base && !isRun) {
        return Error{.kind = ErrorKind::Conflict,
                     .code = u"company.changed"_s,
                     .args = {{u"by"_s, (*kept)->runBy.value()}, {u"at"_s, (*kept)->changedAt}}};
    }
    return kept;
}

/// There are not too many, and no other has the code.
Result<> checkPlaceOf(WriteContext &context, const Company &wanted, bool isOfferedAnew)
{
    if (wanted.retired)
        return {};
    if (!wanted.code.isEmpty()) {
        const auto other = companyByCode(context.database, wanted.code);
        if (!other)
            return other.error();
        if (*other && (*other)->id != wanted.id) {
            return Error{.kind = ErrorKind::Rejected,
                         .code = u"company.code-taken"_s,
                         .args = {{u"name"_s, (*other)->name}}};
        }
    }
    const auto offered = companiesOffered(context.database);
    if (!offered)
        return offered.error();
    if (isOfferedAnew && *offered >= CompanyLimits::Most) {
        return Error{.kind = ErrorKind::Rejected,
                     .code = u"company.too-many"_s,
                     .args = {{u"limit"_s, CompanyLimits::Most}}};
    }
    return {};
}

} // namespace

Result<CommandResult> PutCompanyHandler::run(WriteContext &context,
                                             const User &who,
                                             const Protocol::CommandArgs &args) const
{
    const auto &put = std::get<Protocol::PutCompany>(args);
    auto wanted = tidied(put.wanted);
    if (!isUuid(wanted.id.value())) {
        return Error{.kind = ErrorKind::Rejected,
                     .code = u"command.invalid"_s,
                     .args = {{u"field"_s, u"id"_s}}};
    }
    const auto old = companySeen(context, who, wanted.id, put.base);
    if (!old)
        return old.error();
    if (auto fits = checkCompany(wanted); !fits)
        return fits.error();
    const bool isOfferedAnew = !*old || (*old)->one.retired;
    if (auto placed = checkPlaceOf(context, wanted, isOfferedAnew); !placed)
        return placed.error();
    wanted.ver = *old ? (*old)->one.ver : 0;
    if (*old && (*old)->one == wanted)
        return CommandResult{};
    const bool isRun = *old && (*old)->runBy == who.id;
    const auto stored = putCompany(
        context.database, {wanted, who.id, isRun ? (*old)->runFrom : wanted.ver, context.now});
    if (!stored)
        return stored.error();
    context.log.put(orgScope(), *stored, stored->id.value(), stored->ver);
    return CommandResult{};
}

Result<CommandResult> SetCompanyHandler::run(WriteContext &context,
                                             const User &who,
                                             const Protocol::CommandArgs &args) const
{
    const auto &wanted = std::get<Protocol::SetCompany>(args);
    const auto found = contactById(context.database, wanted.contact);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::NotFound, u"contact.not-found"_s};
    const auto &contact = **found;
    if (contact.company == wanted.company)
        return CommandResult{}; // both meant the same
    if (!wanted.company.isNull()) {
        const auto company = companyById(context.database, wanted.company);
        if (!company)
            return company.error();
        if (!*company)
            return noCompany();
    }
    if (contact.company != wanted.was) {
        const auto move = companyMoveOf(context.database, contact.id);
        if (!move)
            return move.error();
        CommandResult conflict;
        conflict.outcome = CommandResult::Outcome::Conflict;
        conflict.code = u"company.changed"_s;
        conflict.codeArgs.insert(u"now"_s, contact.company.value());
        if (move->at > 0) {
            conflict.codeArgs.insert(u"by"_s, move->by.value());
            conflict.codeArgs.insert(u"at"_s, move->at);
        }
        conflict.current = {{0, contact.id.value(), contact.ver, contact}};
        return conflict;
    }
    if (auto put =
            putContactCompany(context.database, contact.id, wanted.company, {who.id, context.now});
        !put)
        return put.error();
    const auto told = contactById(context.database, contact.id);
    if (!told)
        return told.error();
    context.log.put(**told);
    return CommandResult{};
}

} // namespace Frontdesk::Relay

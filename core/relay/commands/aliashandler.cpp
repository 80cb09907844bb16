// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/commands/aliashandler.h"

#include "core/relay/journal/aliasrows.h"
#include "core/relay/journal/rows.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;
using Protocol::CommandResult;

Result<CommandResult> PutAliasHandler::run(WriteContext &context,
                                           const User &who,
                                           const Protocol::CommandArgs &args) const
{
    auto wanted = tidied(std::get<Protocol::PutAlias>(args).wanted);
    const auto account = accountById(context.database, wanted.account);
    if (!account)
        return account.error();
    const auto scopes = m_readable(context.database, who.id);
    if (!scopes)
        return scopes.error();
    if (!*account || !scopes->contains(deskScope(wanted.account)))
        return Error{ErrorKind::NotFound, u"account.not-found"_s};
    if (auto fits = checkAlias(wanted); !fits)
        return fits.error();
    const auto old = aliasOf(context.database, who.id, wanted.account);
    if (!old)
        return old.error();
    wanted.ver = *old ? (*old)->ver : 0;
    if (*old && **old == wanted)
        return CommandResult{};
    const auto stored = putAlias(context.database, who.id, wanted);
    if (!stored)
        return stored.error();
    context.log.put(userScope(who.id), *stored, wanted.account.value(), stored->ver);
    return CommandResult{};
}

} // namespace Frontdesk::Relay

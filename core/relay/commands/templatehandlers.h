// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/commands/commandhandler.h"
#include "core/relay/readablescopes.h"

namespace Frontdesk::Relay {

// The library of answers. Who may change what stands in core/domain/permissions, what a template may
// be in core/rules/templaterules. Errors: NotFound "template.not-found" (also of one that is
// somebody else's own), "team.not-found", "account.not-found"; Unauthorized "auth.forbidden";
// Conflict "template.changed" (args: by, at); Rejected "template.code-taken" (title) and those of
// checkTemplate(); "rule.media-missing" for a file that is not at the relay.

/// template.put: what stood there before is kept as a version, in the same transaction. One that its
/// sender removed comes back.
class PutTemplateHandler : public CommandHandler
{
public:
    explicit PutTemplateHandler(ScopesOf readable = readableScopes)
        : m_readable(std::move(readable))
    {
    }

    QLatin1String type() const override { return QLatin1String(Protocol::PutTemplate::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;

private:
    Result<> claimFiles(WriteContext &context, const User &who, ReplyTemplate &wanted) const;

    ScopesOf m_readable;
};

/// template.remove: for everybody. Its versions and the files in them stay.
class RemoveTemplateHandler : public CommandHandler
{
public:
    QLatin1String type() const override { return QLatin1String(Protocol::RemoveTemplate::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;
};

/// Counts each template that @p send was made from once, as far as @p who can see it. One that is
/// not there any more is passed over: the reply counts, not the book-keeping.
Result<> countUses(WriteContext &context, const User &who, const Protocol::SendMessages &send);

} // namespace Frontdesk::Relay

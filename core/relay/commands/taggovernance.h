// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/commands/commandhandler.h"

namespace Frontdesk::Relay {

// What administrators do with tags themselves. Errors: NotFound "tag.not-found"; Rejected
// "tag.invalid", "tag.name-taken" (args: name), "tag.same", "tag.busy"; Conflict "tag.changed" (by,
// at), "tag.removed" (name).

/// tag.put
class PutTagsHandler : public CommandHandler
{
public:
    QLatin1String type() const override { return QLatin1String(Protocol::PutTags::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;
};

/// tag.remove: the contacts keep it, unseen, until TagSweep takes it from them.
class RemoveTagHandler : public CommandHandler
{
public:
    QLatin1String type() const override { return QLatin1String(Protocol::RemoveTag::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;
};

/// tag.restore
class RestoreTagHandler : public CommandHandler
{
public:
    QLatin1String type() const override { return QLatin1String(Protocol::RestoreTag::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;
};

/// tag.merge: TagSweep gives the other one to those who have it.
class MergeTagsHandler : public CommandHandler
{
public:
    QLatin1String type() const override { return QLatin1String(Protocol::MergeTags::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;
};

} // namespace Frontdesk::Relay

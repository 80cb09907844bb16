// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/commands/commandhandler.h"

namespace Frontdesk::Relay {

// What concerns one colleague alone: how they keep conversations, what they were asked to look at,
// and their views. Errors: NotFound "conversation.not-found", "message.not-found",
// "team.not-found", "view.not-found"; Rejected "view.invalid".

/// conversation.keep
class KeepHandler : public CommandHandler
{
public:
    QLatin1String type() const override { return QLatin1String(Protocol::KeepConversation::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;
};

/// mention.done
class FinishMentionHandler : public CommandHandler
{
public:
    QLatin1String type() const override { return QLatin1String(Protocol::FinishMention::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;
};

/// view.put
class PutViewHandler : public CommandHandler
{
public:
    QLatin1String type() const override { return QLatin1String(Protocol::PutView::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;
};

/// view.remove
class RemoveViewHandler : public CommandHandler
{
public:
    QLatin1String type() const override { return QLatin1String(Protocol::RemoveView::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;
};

} // namespace Frontdesk::Relay

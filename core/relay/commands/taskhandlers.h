// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/commands/commandhandler.h"
#include "core/relay/readablescopes.h"

namespace Frontdesk::Relay {

// To-dos. Errors: NotFound "task.not-found", "conversation.not-found", "message.not-found",
// "user.not-found" (of an assignee who is not there or may not read the conversation); Unauthorized
// "auth.forbidden"; Rejected "command.invalid" (args: field) and those of checkTask(). A conflict,
// "task.changed" (args: by, at, and ver: what stands there now), comes with the to-do as it is now.

/// task.put
class PutTaskHandler : public CommandHandler
{
public:
    explicit PutTaskHandler(ScopesOf readable = readableScopes)
        : m_readable(std::move(readable))
    {
    }

    QLatin1String type() const override { return QLatin1String(Protocol::PutTask::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;

private:
    Result<> checkAssignee(WriteContext &context, const Task &wanted) const;

    ScopesOf m_readable;
};

/// task.done: what is so already stays as it is. Of one that comes back only the time that was named
/// is done: if a colleague did it, it is not done twice.
class FinishTaskHandler : public CommandHandler
{
public:
    QLatin1String type() const override { return QLatin1String(Protocol::FinishTask::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;
};

/// task.remove
class RemoveTaskHandler : public CommandHandler
{
public:
    QLatin1String type() const override { return QLatin1String(Protocol::RemoveTask::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;
};

} // namespace Frontdesk::Relay

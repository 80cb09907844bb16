// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/commands/commandhandler.h"
#include "core/relay/readablescopes.h"

#include <vector>

namespace Frontdesk::Relay {

/// Runs commands of users, each once: (user, id) has one effect and one result, whatever is sent
/// again. Main thread; the work is done on the writer's.
class CommandProcessor
{
public:
    /// @p readable: the one rule of who may read what. What somebody may not read is not there.
    explicit CommandProcessor(Store &store, ScopesOf readable = readableScopes);

    void add(std::unique_ptr<CommandHandler> handler);
    /// The types that can be run, for the test that walks them.
    QStringList types() const;

    /// An error means that the outcome is not known: the client asks again.
    Async<Protocol::CommandResult> run(const User &who, const Protocol::Command &command);

private:
    Result<Protocol::CommandResult>
    runOnce(WriteContext &context, const User &who, const Protocol::Command &command) const;
    Result<Protocol::CommandResult>
    execute(WriteContext &context, const User &who, const Protocol::Command &command) const;
    Result<>
    checkReach(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const;
    Result<>
    sayWhereItShows(WriteContext &context, const User &who, Protocol::CommandResult &result) const;
    const CommandHandler *handlerFor(const Protocol::Command &command) const;

    Store &m_store;
    ScopesOf m_readable;
    std::vector<std::unique_ptr<CommandHandler>> m_handlers;
};

} // namespace Frontdesk::Relay

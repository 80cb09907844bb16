// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/commands/commandhandler.h"
#include "core/relay/journal/ordercounter.h"
#include "core/relay/readablescopes.h"

namespace Frontdesk::Relay {

// What colleagues write to each other in a conversation, and pin there. Errors: NotFound
// "conversation.not-found", "message.not-found"; Rejected "note.empty", "note.too-long",
// "command.invalid" (an id is none, or taken).

/// note.add. A file of it is for who reads the conversation, and has no address for anybody else. Also
/// "rule.media-missing" (no such file, or one that @p who may not see).
class AddNoteHandler : public CommandHandler
{
public:
    explicit AddNoteHandler(OrderCounter &order, ScopesOf readable = readableScopes)
        : m_order(order)
        , m_readable(std::move(readable))
    {
    }

    QLatin1String type() const override { return QLatin1String(Protocol::AddNote::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;

private:
    OrderCounter &m_order;
    ScopesOf m_readable;
};

/// note.edit: nothing is lost if two edit at once.
class EditNoteHandler : public CommandHandler
{
public:
    explicit EditNoteHandler(OrderCounter &order)
        : m_order(order)
    {
    }

    QLatin1String type() const override { return QLatin1String(Protocol::EditNote::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;

private:
    OrderCounter &m_order;
};

/// message.pin
class PinMessageHandler : public CommandHandler
{
public:
    QLatin1String type() const override { return QLatin1String(Protocol::PinMessage::Type); }
    Result<Protocol::CommandResult>
    run(WriteContext &context, const User &who, const Protocol::CommandArgs &args) const override;
};

} // namespace Frontdesk::Relay

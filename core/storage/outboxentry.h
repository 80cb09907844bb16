// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/protocol/commands.h"

namespace Frontdesk {

/// Something done on this computer that is not yet in the cache as the relay's own state.
struct OutboxEntry {
    enum class Stage {
        Waiting, ///< the relay has not answered
        Taken, ///< done; the effect arrives with result.scope at result.seq
        Refused, ///< result.code says why; a person decides
        Unknown, ///< the relay does not know whether it happened; a person decides
    };

    Protocol::Command command;
    ConversationId conversation; ///< where it shows
    AccountId account;
    UserId author;
    Stage stage = Stage::Waiting;
    Protocol::CommandResult result;
    qint64 notBefore = 0; ///< ms UTC: held back until then, so that it can be recalled; 0: is not

    const CommandId &id() const noexcept { return command.id; }
    friend bool operator==(const OutboxEntry &, const OutboxEntry &) = default;
};

QByteArray encodeEntry(const OutboxEntry &entry);
/// Error: Corrupt "storage.corrupt".
Result<OutboxEntry> decodeEntry(const QByteArray &bytes);

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/protocol/commands.h"

namespace Frontdesk::Protocol {

// The only place that knows the JSON of frames. Unknown keys are ignored, unknown kinds kept.

QByteArray encode(const Frame &frame);

/// Error: Corrupt, "protocol.malformed" (detail says where) or "protocol.unknown-frame".
Result<Frame> decode(const QByteArray &text);

/// The items of an Events frame encoded once, so that many clients share the work: encodeEvents()
/// of the same range gives the same bytes as encode(Events).
QByteArray encodeItem(const Item &item);
QByteArray encodeEvents(const QString &scope, qint64 from, qint64 to, const QByteArrayList &items);

/// The request hash of decision 13: SHA-256 over the command's canonical bytes without its time.
QByteArray commandHash(const Command &command);

QLatin1String typeOf(const CommandArgs &args);
/// The kind of an entity, as in an Item: "account", "user", "contact", "conversation", "message",
/// "read", or what an OtherEntity or Vanished says.
QString kindOf(const Entity &entity);

} // namespace Frontdesk::Protocol

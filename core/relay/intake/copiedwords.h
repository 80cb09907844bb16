// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message.h"
#include "core/relay/journal/changes.h"

namespace Frontdesk::Relay {

/// @p message said @p was, and says something else now, or was taken back: to-dos that were made of
/// it and the lines of hand-over notes that quote it say the same, and tell the clients. Words that a
/// colleague put in their own way stay. Runs in the transaction of @p context.
Result<> renewCopies(WriteContext &context, const Message &message, const QString &was);

} // namespace Frontdesk::Relay

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/media/mediarows.h"
#include "core/relay/readablescopes.h"

namespace Frontdesk::Relay {

/// What @p author says to send, as our own books have it: what the file is is not taken from the
/// client, but its name and the length of a recording. Without media it stays as it is. Errors:
/// Rejected "rule.media-missing", also for a file that @p author may not see.
Result<>
claimMedia(WriteContext &context, const UserId &author, const ScopesOf &readable, Content &content);

} // namespace Frontdesk::Relay

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/commands.h"

namespace Frontdesk {

// The files that a command brings along. Places count its media in an order that stays.

/// Those of a send, now or later, of a note and of a template; none of others.
QList<Media> mediaIn(const Protocol::CommandArgs &args);
void setMedia(Protocol::CommandArgs &args, qsizetype place, const Media &media);

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message.h"

namespace Frontdesk {

/// The text of a message that is searched, here and at the relay: what it says, and names of files
/// and places.
QString searchedText(const Message &message);

/// It has an address to open.
bool hasLink(const Content &content);

} // namespace Frontdesk

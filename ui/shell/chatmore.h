// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Frontdesk {

class ChatHeader;
class Commands;

/// The menu behind "More about this chat": what is done with a chat now and then, so that it has a key
/// and no button of its own. What cannot be done now is off and says why. @p commands outlives the
/// header.
void bindMore(ChatHeader &header, Commands &commands);

} // namespace Frontdesk

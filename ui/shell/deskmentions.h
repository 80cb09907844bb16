// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Frontdesk {

class Commands;
class Desk;
class MentionPopup;

/// Shows over the desk who asks for me, to be answered where they are.
MentionPopup *bindMentions(Desk &desk, Commands &commands);

} // namespace Frontdesk

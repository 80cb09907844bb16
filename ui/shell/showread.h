// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Frontdesk {

class Commands;
class Desk;

/// Binds what shows customers that their messages were read, whatever the account waits for with that.
void bindShowRead(Desk &desk, Commands &commands);

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Frontdesk {

class Commands;
class Desk;

/// Binds what is done with one account, from the rail's menu too.
void bindAccounts(Desk &desk, Commands &commands);

} // namespace Frontdesk

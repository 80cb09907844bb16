// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Frontdesk {

class Commands;
class Desk;

/// Binds what can be done to the conversations that are selected, or to the open one.
void bindWork(Desk &desk, Commands &commands);

} // namespace Frontdesk

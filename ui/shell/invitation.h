// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Frontdesk {

class Commands;
class Desk;

/// Binds the way of a customer to another account: its link is put into the reply, and who comes by
/// it is known there.
void bindInvitation(Desk &desk, Commands &commands);

} // namespace Frontdesk

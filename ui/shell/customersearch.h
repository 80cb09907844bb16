// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Frontdesk {

class Commands;
class Desk;

/// Binds finding customers by tags and fields; who is chosen there is opened in @p desk.
void bindCustomers(Desk &desk, Commands &commands);

} // namespace Frontdesk

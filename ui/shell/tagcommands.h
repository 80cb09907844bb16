// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Frontdesk {

class Commands;
class Desk;

/// Binds what is done with tags to the selected conversations of @p desk, or to the open one.
void bindTags(Desk &desk, Commands &commands);

} // namespace Frontdesk

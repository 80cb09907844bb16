// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/fakesources.h"

namespace Frontdesk::Test {

/// Replaces the sample conversation by one with every kind of message, in a group chat.
void fillEveryKind(FakeDesk &desk);
/// Notes, events of work, pins, and where messages are new or missing.
void fillDeskWork(FakeDesk &desk);

} // namespace Frontdesk::Test

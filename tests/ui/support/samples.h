// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/fakesources.h"

namespace Frontdesk::Test {

/// A made-up company with nine accounts in three cities, as in the drawings of the design.
/// Wednesday, 20 May 2026, 10:09 UTC.
inline constexpr qint64 SampleNow = 1'779'271'740'000;

void fillSampleDesk(FakeDesk &desk);
/// What there is to be found, as in the drawing of the search.
void fillSampleHits(FakeDesk &desk);
/// The conversation at the top of the list, with a message of every kind and state.
ConversationId sampleConversation();

Message sampleText(const QString &id, const QString &text, Direction direction, qint64 at);

} // namespace Frontdesk::Test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Frontdesk::Bench {

/// Replays a history of made-up shops: before each answer the ranker is asked, then it learns it.
/// Prints how often what was used is among the first three, beside the three that were used most in
/// the account until then, and how long a question takes over a library of @p templates.
void measureRanking(quint32 seed, int templates);

} // namespace Frontdesk::Bench

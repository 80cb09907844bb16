// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/completion.h"

namespace Frontdesk {

struct DeskSources;

/// The names that a query may call somebody or something of this desk by.
Search::CompletionNames completionNames(const DeskSources &sources);

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/worknews.h"

namespace Frontdesk {

/// What a notice says of @p news; without @p preview nothing of what was written.
QString workNewsText(const WorkNews &news, bool preview);

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/validation/checkedobject.h"

namespace Frontdesk::Sandbox {

void checkFlex(const CheckedObject &message);

} // namespace Frontdesk::Sandbox

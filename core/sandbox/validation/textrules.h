// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/validation/checkedobject.h"

namespace Frontdesk::Sandbox {

void checkText(const CheckedObject &message);
void checkTextV2(const CheckedObject &message, bool canMention);

} // namespace Frontdesk::Sandbox

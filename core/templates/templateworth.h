// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/replytemplate.h"

namespace Frontdesk::Templates {

/// How near at hand a template should be: the more the oftener it was used, and the later. 0: never.
double worthOf(const TemplateUse &use, qint64 now);

} // namespace Frontdesk::Templates

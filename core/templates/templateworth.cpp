// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/templateworth.h"

#include <algorithm>
#include <cmath>

namespace Frontdesk::Templates {

namespace {

constexpr double MsPerDay = 24.0 * 60 * 60 * 1000;
constexpr double DaysUntilHalf = 14;

} // namespace

double worthOf(const TemplateUse &use, qint64 now)
{
    if (use.count <= 0)
        return 0;
    const double days = std::max(0.0, double(now - use.lastAt) / MsPerDay);
    return std::log2(1.0 + use.count) * std::exp2(-days / DaysUntilHalf);
}

} // namespace Frontdesk::Templates

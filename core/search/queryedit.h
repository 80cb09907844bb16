// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"

#include <functional>
#include <optional>

namespace Frontdesk::Search {

/// The typed query with @p wanted in the place of the first clause for which @p isOld holds, or at
/// its beginning; the others for which it holds go. Nothing wanted: they all go. What could not be
/// understood stays as it was typed.
QString replaced(const QString &typed,
                 const std::function<bool(const Clause &)> &isOld,
                 const std::optional<Clause> &wanted);

} // namespace Frontdesk::Search

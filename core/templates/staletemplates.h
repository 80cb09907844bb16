// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/replytemplate.h"

#include <chrono>

namespace Frontdesk {

/// Why a template should be looked at again.
enum class Staleness {
    Fresh,
    NeverUsed, ///< nobody has sent it since it was last changed, long ago
    NotUsed, ///< not for a long time
    NotChanged, ///< still sent, and as it was written long ago
};

/// From when on it is long. 0 days: never.
struct StaleLimits {
    std::chrono::days notUsed{90};
    std::chrono::days notChanged{365};
};

struct StaleTemplate {
    TemplateId id;
    Staleness why = Staleness::Fresh;
    qint64 since = 0; ///< ms UTC: its last use or change

    friend bool operator==(const StaleTemplate &, const StaleTemplate &) = default;
};

/// Retired templates are never stale; neither are those changed within StaleLimits::notUsed.
Staleness stalenessOf(const ReplyTemplate &one,
                      const TemplateUse &use,
                      const StaleLimits &limits,
                      qint64 nowMs);

/// Those of @p templates that are stale, the longest first.
QList<StaleTemplate> staleTemplates(const QList<ReplyTemplate> &templates,
                                    const QHash<TemplateId, TemplateUse> &uses,
                                    const StaleLimits &limits,
                                    qint64 nowMs);

} // namespace Frontdesk

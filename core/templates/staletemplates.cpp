// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/staletemplates.h"

#include <algorithm>

namespace Frontdesk {

namespace {

bool isLongAgo(qint64 at, std::chrono::days limit, qint64 nowMs)
{
    return limit.count() > 0 && nowMs - at > std::chrono::milliseconds(limit).count();
}

} // namespace

Staleness stalenessOf(const ReplyTemplate &one,
                      const TemplateUse &use,
                      const StaleLimits &limits,
                      qint64 nowMs)
{
    if (one.retired)
        return Staleness::Fresh;
    if (isLongAgo(one.changedAt, limits.notUsed, nowMs)
        && isLongAgo(use.lastAt, limits.notUsed, nowMs))
        return use.lastAt == 0 ? Staleness::NeverUsed : Staleness::NotUsed;
    return isLongAgo(one.changedAt, limits.notChanged, nowMs) ? Staleness::NotChanged
                                                              : Staleness::Fresh;
}

QList<StaleTemplate> staleTemplates(const QList<ReplyTemplate> &templates,
                                    const QHash<TemplateId, TemplateUse> &uses,
                                    const StaleLimits &limits,
                                    qint64 nowMs)
{
    QList<StaleTemplate> stale;
    for (const auto &one : templates) {
        const auto use = uses.value(one.id, TemplateUse{one.id});
        const auto why = stalenessOf(one, use, limits, nowMs);
        if (why == Staleness::Fresh)
            continue;
        stale.append({one.id, why, why == Staleness::NotUsed ? use.lastAt : one.changedAt});
    }
    std::stable_sort(
        stale.begin(), stale.end(), [](const auto &a, const auto &b) { return a.since < b.since; });
    return stale;
}

} // namespace Frontdesk

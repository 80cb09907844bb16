// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/http/router.h"
#include "core/relay/metrics/metrics.h"

#include <functional>

namespace Frontdesk::Relay {

/// What anybody may ask: /api/v1/hello and /healthz; and /metrics, which is for machines beside
/// this one and answers to loopback and private addresses only.
class PublicEndpoint
{
public:
    struct Parts {
        QString organisation;
        const Metrics &metrics; ///< outlives this
        /// Whether the relay can take messages now; the error says why not.
        std::function<Result<>()> health;
    };

    explicit PublicEndpoint(Parts parts);

    /// This outlives the router.
    void addTo(Router &router) const;

private:
    HttpResponse hello() const;
    HttpResponse health() const;

    Parts m_parts;
};

} // namespace Frontdesk::Relay

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/router.h"
#include "core/sandbox/api/apicall.h"

namespace Frontdesk::Sandbox {

/// Stands between the HTTP server and the endpoints: access token, JSON, faults on demand, request
/// ids and the log of requests.
class ApiServer
{
public:
    /// Calls back after so many milliseconds; the program gives a timer, a test calls at once.
    using Later = std::function<void(int ms, std::function<void()>)>;

    ApiServer(Platform &platform, Later later);

    void addRoutes(Router &router);

private:
    void serve(const ApiEndpoint &endpoint, const HttpRequest &request, const Responder &responder);
    std::optional<HttpResponse> prepare(const ApiEndpoint &endpoint, ApiCall &call);
    void finish(qint64 logNumber,
                const QString &requestId,
                const std::optional<Fault> &fault,
                const Responder &responder,
                HttpResponse response);

    Platform &m_platform;
    Later m_later;
    std::vector<ApiEndpoint> m_endpoints;
};

} // namespace Frontdesk::Sandbox

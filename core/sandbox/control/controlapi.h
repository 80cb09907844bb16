// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/router.h"
#include "core/sandbox/phone.h"
#include "core/sandbox/platform.h"

#include <functional>

namespace Frontdesk::Sandbox {

/// Starts and stops the scenario; given by the program.
struct ScenarioSwitch {
    std::function<Result<>(const QString &name, double rate, quint32 seed)> start;
    std::function<void()> stop;
};

/// The JSON control API under /_sandbox: everything the window can do and more, for tests and
/// scripts. app/sandbox/README.md is its manual.
class ControlApi
{
public:
    explicit ControlApi(Platform &platform, ScenarioSwitch scenario = {});

    void addRoutes(Router &router);

private:
    using Handle = std::function<HttpResponse(const HttpRequest &request, const QJsonObject &body)>;
    void route(Router &router, HttpMethod method, const char *pattern, Handle handle);
    void addChannelRoutes(Router &router);
    void addWebhookRoutes(Router &router);
    void addFaultRoutes(Router &router);

    HttpResponse channels() const;
    HttpResponse customers(const HttpRequest &request) const;
    HttpResponse addCustomer(const HttpRequest &request, const QJsonObject &body);
    HttpResponse addGroup(const HttpRequest &request, const QJsonObject &body);
    HttpResponse chat(const HttpRequest &request) const;
    HttpResponse act(const HttpRequest &request, const QJsonObject &body);
    HttpResponse publish(const HttpRequest &request, const QJsonObject &body);
    HttpResponse configure(const HttpRequest &request, const QJsonObject &body);
    HttpResponse scanText(const QJsonObject &body) const;
    HttpResponse startScenario(const QJsonObject &body) const;

    Platform &m_platform;
    Phone m_phone;
    ScenarioSwitch m_scenario;
};

} // namespace Frontdesk::Sandbox

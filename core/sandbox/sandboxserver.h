// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/http/httpserver.h"
#include "core/sandbox/api/apiserver.h"
#include "core/sandbox/control/controlapi.h"
#include "core/sandbox/platform.h"
#include "core/sandbox/scenario.h"
#include "core/sandbox/webhooksender.h"

#include <QObject>
#include <QTimer>

namespace Frontdesk::Sandbox {

struct SandboxSettings {
    HttpSettings http;
    QSslConfiguration webhookTls; ///< whom to trust when posting webhooks
    QString publicUrl; ///< for picture addresses; empty: localhost and the port
};

/// The stand-in platform on the network: API and control API on one port, webhooks going out, the
/// scenario when one plays.
class SandboxServer : public QObject
{
    Q_OBJECT

public:
    /// @p platform and @p clock outlive this.
    SandboxServer(Platform &platform,
                  SandboxSettings settings,
                  Clock &clock,
                  QObject *parent = nullptr);
    ~SandboxServer() override;

    /// The port, or the errors of HttpServer::listen().
    Result<quint16> listen();

    /// Errors: sandbox.unknown-scenario. @p perMinute messages a minute.
    Result<> startScenario(const QString &name, double perMinute, quint32 seed);
    void stopScenario();

private:
    void playOn();

    Platform &m_platform;
    SandboxSettings m_settings;
    WebhookSender m_sender;
    ApiServer m_api;
    ControlApi m_control;
    std::unique_ptr<BusyDay> m_day;
    QTimer m_dayTimer;
    HttpServer m_http;
};

} // namespace Frontdesk::Sandbox

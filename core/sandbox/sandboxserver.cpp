// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/sandboxserver.h"

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;

SandboxServer::SandboxServer(Platform &platform,
                             SandboxSettings settings,
                             Clock &clock,
                             QObject *parent)
    : QObject(parent)
    , m_platform(platform)
    , m_settings(std::move(settings))
    , m_sender(platform.webhooks, clock, m_settings.webhookTls)
    , m_api(platform,
            [this](int ms, std::function<void()> then) {
                QTimer::singleShot(ms, this, std::move(then));
            })
    , m_control(platform,
                {[this](const QString &name, double rate, quint32 seed) {
                     return startScenario(name, rate, seed);
                 },
                 [this] {
                     stopScenario();
                 }})
    , m_http(m_settings.http, clock)
{
    m_api.addRoutes(m_http.router());
    m_control.addRoutes(m_http.router());
    m_dayTimer.setSingleShot(true);
    connect(&m_dayTimer, &QTimer::timeout, this, &SandboxServer::playOn);
}

SandboxServer::~SandboxServer() = default;

Result<quint16> SandboxServer::listen()
{
    auto port = m_http.listen();
    if (!port)
        return port;
    m_platform.world.publicUrl = m_settings.publicUrl.isEmpty()
        ? u"%1://localhost:%2"_s.arg(m_settings.http.tls ? u"https"_s : u"http"_s).arg(*port)
        : m_settings.publicUrl;
    return port;
}

Result<> SandboxServer::startScenario(const QString &name, double perMinute, quint32 seed)
{
    if (name != "busy-day"_L1)
        return Error{ErrorKind::Rejected, u"sandbox.unknown-scenario"_s, name};
    m_day = std::make_unique<BusyDay>(m_platform, perMinute, seed);
    playOn();
    return {};
}

void SandboxServer::stopScenario()
{
    m_dayTimer.stop();
    m_day.reset();
}

void SandboxServer::playOn()
{
    m_day->play();
    const qint64 wait = m_day->nextDueMs() - m_platform.clock.monotonicMs();
    m_dayTimer.start(std::chrono::milliseconds(std::max<qint64>(1, wait)));
}

} // namespace Frontdesk::Sandbox

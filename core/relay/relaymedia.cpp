// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/relaymedia.h"

#include "core/channels/registry.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

/// Where LINE keeps the pictures of people and groups.
QStringList pictureHosts()
{
    return {u"profile.line-scdn.net"_s, u"obs.line-apps.com"_s};
}

/// The hosts that stand in for a platform: they may be in our own network.
QStringList standIns(const PlatformHosts &hosts)
{
    const PlatformHosts real;
    QStringList names;
    if (hosts.lineApi != real.lineApi)
        names.append(hosts.lineApi.authority());
    if (hosts.lineData != real.lineData)
        names.append(hosts.lineData.authority());
    return names;
}

GuardedWebDownload::Settings webSettings(const PlatformHosts &hosts, const QStringList &only)
{
    GuardedWebDownload::Settings settings;
    settings.rules.trusted = standIns(hosts);
    settings.rules.hosts = only;
    if (!hosts.caFile.isEmpty()) {
        auto tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificates(hosts.caFile, QSsl::Pem);
        settings.tls = tls;
    }
    return settings;
}

MediaFetcher::Settings fetcherSettings(const RelaySettings &settings)
{
    MediaFetcher::Settings fetcher;
    fetcher.maxBytes = settings.mediaLimit;
    fetcher.maxExternalBytes = std::min(fetcher.maxExternalBytes, settings.mediaLimit);
    return fetcher;
}

} // namespace

RelayMedia::RelayMedia(RelayCore &core, QObject *parent)
    : QObject(parent)
    , m_files(core.settings.mediaFolder)
    , m_web(webSettings(core.settings.platforms, {}))
    , m_pictureHosts(webSettings(core.settings.platforms, pictureHosts()))
    , m_fetcher({core.store, m_files, core.platform, m_web, channelAdapter},
                fetcherSettings(core.settings))
    , m_profiles({core.store, m_files, core.platform, m_pictureHosts, channelAdapter}, {})
    , m_sweep(core.store, m_files)
{
}

Async<> RelayMedia::open()
{
    return m_files.open();
}

void RelayMedia::start()
{
    m_fetcher.start();
    m_profiles.start();
}

} // namespace Frontdesk::Relay

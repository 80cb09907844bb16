// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/media/webdownload.h"

#include "core/relay/media/webfetch.h"

namespace Frontdesk::Relay {

GuardedWebDownload::GuardedWebDownload(Settings settings, QObject *parent)
    : QObject(parent)
    , m_guard(settings.rules)
    , m_settings(std::move(settings))
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setProxy(QNetworkProxy::NoProxy);
}

Async<Download> GuardedWebDownload::get(const QUrl &url, const DownloadTarget &target)
{
    auto *fetch = new WebFetch({m_guard, m_network, m_settings.tls}, target, this);
    return fetch->begin(url);
}

} // namespace Frontdesk::Relay

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/media/addressguard.h"
#include "core/relay/outbox/platform.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QObject>
#include <QSslConfiguration>

namespace Frontdesk::Relay {

/// Downloads from addresses that strangers wrote. A test can stand in for it.
class WebDownload
{
public:
    WebDownload() = default;
    virtual ~WebDownload() = default;
    Q_DISABLE_COPY_MOVE(WebDownload)

    /// No token goes along. Errors: Rejected "address.invalid" if the address, one it redirects to
    /// or what a name resolves to is not allowed; everything else is in the Download.
    virtual Async<Download> get(const QUrl &url, const DownloadTarget &target) = 0;
};

/// The real one: resolves the name itself, looks at every address, and connects to the very address
/// it looked at, so that the name cannot mean another by then. At most three redirects.
/// Lives in the main thread.
class GuardedWebDownload : public QObject, public WebDownload
{
    Q_OBJECT

public:
    struct Settings {
        AddressGuard::Rules rules = {};
        std::optional<QSslConfiguration> tls = {}; ///< unset: the system's authorities
    };

    explicit GuardedWebDownload(Settings settings, QObject *parent = nullptr);

    Async<Download> get(const QUrl &url, const DownloadTarget &target) override;

private:
    AddressGuard m_guard;
    Settings m_settings;
    QNetworkAccessManager m_network;
};

} // namespace Frontdesk::Relay

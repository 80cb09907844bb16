// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/media/webdownload.h"

#include <QFile>
#include <QHostInfo>
#include <QNetworkReply>
#include <QTimer>

namespace Frontdesk::Relay {

/// One download of GuardedWebDownload with its redirects. Deletes itself when it is over.
class WebFetch : public QObject
{
    Q_OBJECT

public:
    /// What it works with; outlives the fetch.
    struct Parts {
        const AddressGuard &guard;
        QNetworkAccessManager &network;
        const std::optional<QSslConfiguration> &tls;
    };

    WebFetch(Parts parts, const DownloadTarget &target, QObject *parent);

    Async<Download> begin(const QUrl &url);

private:
    void call(const QUrl &url);
    void connectTo(const QHostInfo &found);
    void request(const QHostAddress &address);
    void takeBytes();
    void finishReply();
    void end(PlatformAnswer::Transport transport);
    void refuse(const QString &why);
    void settle(Result<Download> result);

    Parts m_parts;
    DownloadTarget m_target;
    Promise<Download> m_promise;
    QUrl m_url;
    QFile m_file;
    QTimer m_limit;
    QNetworkReply *m_reply = nullptr; ///< a child of this
    int m_lookup = 0; ///< of QHostInfo, while it runs
    int m_redirects = 0;
    Download m_download;
    bool m_isSettled = false;
};

} // namespace Frontdesk::Relay

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/relay/config/relaysettings.h"
#include "core/relay/outbox/platform.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <chrono>

class QNetworkReply;
class QNetworkRequest;

namespace Frontdesk::Relay {

struct PlatformClientSettings {
    PlatformHosts hosts = {};
    std::chrono::milliseconds timeLimit = std::chrono::seconds(30); ///< of a request, in all
    qint64 answerLimit = 1024 * 1024; ///< bytes; a longer answer is Broken
};

/// Sends requests to the platforms' hosts and nowhere else: no redirect is followed, no cookie kept,
/// no certificate error overlooked, and a request leaves at most once. Main thread.
class PlatformClient : public QObject
{
    Q_OBJECT

public:
    explicit PlatformClient(PlatformClientSettings settings, QObject *parent = nullptr);
    ~PlatformClient() override; ///< what is on its way is broken off and never answers
    Q_DISABLE_COPY_MOVE(PlatformClient)

    /// Always answers, never with an error: a failure is a PlatformAnswer too.
    Async<PlatformAnswer> send(Platform platform, const OutboundRequest &request);

    /// The same with the body of a 200 written to a file.
    Async<Download>
    download(Platform platform, const OutboundRequest &request, const DownloadTarget &target);

private:
    QNetworkReply *start(Platform platform, const OutboundRequest &request);
    QUrl urlOf(Platform platform, const OutboundRequest &request) const;

    PlatformClientSettings m_settings;
    QSslConfiguration m_tls;
    /// Requests that must not be lost on a connection that is about to close get one of their own.
    QNetworkAccessManager m_sends;
    QNetworkAccessManager m_questions; ///< GET only; connections are kept and used again
};

} // namespace Frontdesk::Relay

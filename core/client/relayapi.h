// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QUrl>

class QIODevice;

namespace Frontdesk {

/// The relay's HTTPS side, /api/v1. No HTTP/2, no redirects, nothing that is not answered in time.
/// GUI thread.
///
/// Errors: those of certificateError() and connectionError(), "net.timeout", what the relay says in
/// its answer, and "relay.not-frontdesk" for an answer no relay would give.
class RelayApi : public QObject
{
    Q_OBJECT

public:
    enum class Verb { Get, Post, Patch, Delete };

    struct Request {
        Verb verb = Verb::Get;
        QUrl relay; ///< scheme, host and port
        QString path; ///< "/api/v1/…"
        QString token = {}; ///< empty: not signed in
        QJsonObject body = {}; ///< of Post and Patch
        std::chrono::milliseconds within = std::chrono::seconds(15); ///< without a byte
    };

    explicit RelayApi(const QSslConfiguration &tls, QObject *parent = nullptr);

    Async<QJsonObject> ask(const Request &request);
    /// Posts the bytes of @p source, which is taken over and open for reading.
    Async<QJsonObject>
    upload(const Request &request, const QByteArray &mime, std::unique_ptr<QIODevice> source);
    /// Hands out what arrives under @p request; the answer comes with the last of it.
    Async<> download(const Request &request, const std::function<void(const QByteArray &)> &take);

private:
    QNetworkRequest prepared(const Request &request) const;
    QNetworkReply *start(const Request &request);
    Async<QJsonObject> answerOf(QNetworkReply *reply);
    void watch(QNetworkReply *reply, std::function<void(const Error *)> done);

    QNetworkAccessManager m_network;
    QSslConfiguration m_tls;
};

} // namespace Frontdesk

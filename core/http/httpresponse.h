// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace Frontdesk {

/// One answer. Date, Content-Length, Connection and "nosniff" are added when it is written;
/// Cache-Control is "no-store" unless the answer brings its own.
struct HttpResponse {
    int status = 200;
    QByteArray contentType; ///< empty: no Content-Type
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< fields with a line break are left out
    /// Served instead of @c body, piece by piece, with Range. 404 when it cannot be opened.
    std::optional<QString> file;
    /// Drops the connection after so many bytes of @c body: for stand-ins of failing servers.
    std::optional<qsizetype> cutAfter;
    bool closes = false; ///< ends the connection after this answer

    static HttpResponse empty(int status);
    static HttpResponse text(int status, const QString &text);
    static HttpResponse json(int status, const QJsonObject &object);
    static HttpResponse bytes(int status, const QByteArray &contentType, const QByteArray &body);
    static HttpResponse fromFile(const QString &path, const QByteArray &contentType);

    HttpResponse &with(const QByteArray &name, const QByteArray &value) &;
    HttpResponse &&with(const QByteArray &name, const QByteArray &value) &&;
    /// The value of header @p name, empty when there is none.
    QByteArray header(QByteArrayView name) const;
};

/// "Not Found" for 404.
QByteArrayView reasonOf(int status);

/// What belongs to the connection, not to the answer.
struct ResponseFraming {
    qint64 contentLength = 0;
    bool keepAlive = true;
    bool sayKeepAlive = false; ///< an HTTP/1.0 client has to be told
    QByteArrayView date;
};

/// Status line and fields with the empty line; room is left for @p extra bytes behind.
QByteArray
responseHead(const HttpResponse &response, const ResponseFraming &framing, qsizetype extra);

/// "Sun, 06 Nov 1994 08:49:37 GMT"
QByteArray httpDate(qint64 nowMs);

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>

#include <optional>

namespace Frontdesk {

enum class HttpMethod { Get, Head, Post, Put, Patch, Delete, Options, Other };

/// The name as it stands in the request line; empty for Other.
QByteArrayView nameOf(HttpMethod method);

/// One request as a handler sees it. A plain value: copying it shares the bytes.
struct HttpRequest {
    HttpMethod method = HttpMethod::Other;
    QByteArray rawPath; ///< as sent, without the query
    QString path; ///< decoded, see decodePath()
    QByteArray query; ///< as sent, without the question mark
    QByteArray body;
    /// Where the body is, on a route that keeps it in a file (RouteOptions::bodyFile). The handler
    /// owns the file.
    QString bodyFile;
    QHostAddress peer; ///< the client, seen through trusted proxies
    bool tls = false; ///< the client's connection is encrypted
    QList<QString> params; ///< the decoded {…} segments of the route, in order

    /// The first value of header @p name (any case), empty when there is none.
    /// The view lives as long as this request.
    QByteArrayView header(QByteArrayView name) const;
    bool hasHeader(QByteArrayView name) const { return headerCount(name) > 0; }
    /// How often header @p name was sent; more than once is worth refusing where it decides.
    int headerCount(QByteArrayView name) const;
    /// The decoded value of the first @p name in the query.
    std::optional<QString> queryValue(const QString &name) const;
    /// The header fields as sent, in order.
    QList<std::pair<QByteArray, QByteArray>> headers() const;

    /// Where the fields stand in @c head. Filled by the parser.
    struct Field {
        qint32 name = 0;
        qint32 nameSize = 0;
        qint32 value = 0;
        qint32 valueSize = 0;
    };
    QByteArray head; ///< the bytes of request line and fields
    QList<Field> fields;

private:
    QByteArrayView nameOfField(const Field &field) const;
    QByteArrayView valueOfField(const Field &field) const;
};

} // namespace Frontdesk

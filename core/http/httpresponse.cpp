// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpresponse.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>

namespace Frontdesk {

namespace {

bool isSafe(const QByteArray &text)
{
    return std::none_of(
        text.cbegin(), text.cend(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

void appendField(QByteArray &head, QByteArrayView name, QByteArrayView value)
{
    head.append(name.data(), name.size());
    head.append(": ", 2);
    head.append(value.data(), value.size());
    head.append("\r\n", 2);
}

} // namespace

HttpResponse HttpResponse::empty(int status)
{
    HttpResponse response;
    response.status = status;
    return response;
}

HttpResponse HttpResponse::text(int status, const QString &text)
{
    return bytes(status, QByteArrayLiteral("text/plain; charset=utf-8"), text.toUtf8());
}

HttpResponse HttpResponse::json(int status, const QJsonObject &object)
{
    return bytes(status,
                 QByteArrayLiteral("application/json"),
                 QJsonDocument(object).toJson(QJsonDocument::Compact));
}

HttpResponse HttpResponse::bytes(int status, const QByteArray &contentType, const QByteArray &body)
{
    HttpResponse response;
    response.status = status;
    response.contentType = contentType;
    response.body = body;
    return response;
}

HttpResponse HttpResponse::fromFile(const QString &path, const QByteArray &contentType)
{
    HttpResponse response;
    response.contentType = contentType;
    response.file = path;
    return response;
}

HttpResponse &HttpResponse::with(const QByteArray &name, const QByteArray &value) &
{
    headers.emplace_back(name, value);
    return *this;
}

HttpResponse &&HttpResponse::with(const QByteArray &name, const QByteArray &value) &&
{
    headers.emplace_back(name, value);
    return std::move(*this);
}

QByteArray HttpResponse::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArrayView reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 206:
        return "Partial Content";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 416:
        return "Range Not Satisfiable";
    case 417:
        return "Expectation Failed";
    case 426:
        return "Upgrade Required";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Status";
    }
}

QByteArray
responseHead(const HttpResponse &response, const ResponseFraming &framing, qsizetype extra)
{
    QByteArray head;
    head.reserve(320 + extra);
    head.append("HTTP/1.1 ");
    head.append(QByteArray::number(response.status));
    head.append(' ');
    const QByteArrayView reason = reasonOf(response.status);
    head.append(reason.data(), reason.size());
    head.append("\r\n", 2);
    appendField(head, "Date", framing.date);
    if (!response.contentType.isEmpty() && isSafe(response.contentType)) {
        appendField(head, "Content-Type", response.contentType);
        appendField(head, "X-Content-Type-Options", "nosniff");
    }
    if (response.status != 204 && response.status != 304)
        appendField(head, "Content-Length", QByteArray::number(framing.contentLength));
    if (response.header("Cache-Control").isNull())
        appendField(head, "Cache-Control", "no-store");
    for (const auto &[name, value] : response.headers) {
        if (isSafe(name) && isSafe(value))
            appendField(head, name, value);
    }
    if (!framing.keepAlive)
        appendField(head, "Connection", "close");
    else if (framing.sayKeepAlive)
        appendField(head, "Connection", "keep-alive");
    head.append("\r\n", 2);
    return head;
}

QByteArray httpDate(qint64 nowMs)
{
    return QLocale::c()
        .toString(QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC),
                  QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
        .toLatin1();
}

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/line/linerequests.h"

#include "core/base/uuid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace Frontdesk::Line {

namespace {

/// @p text as a JSON string with its quotes.
QByteArray quoted(const QString &text)
{
    const auto list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

HeaderFields typed(const char *type)
{
    return {{"Content-Type", type}};
}

/// The list of messages was made and stored before: its bytes are taken over as they are.
QByteArray sendBody(const char *field, const QString &value, const QByteArray &messages)
{
    return QByteArray("{\"") + field + "\":" + quoted(value) + ",\"messages\":" + messages + '}';
}

} // namespace

OutboundRequest replyRequest(const QString &replyToken, const QByteArray &messages)
{
    return {.method = "POST",
            .path = "/v2/bot/message/reply",
            .headers = typed("application/json"),
            .body = sendBody("replyToken", replyToken, messages)};
}

OutboundRequest pushRequest(const QString &to, const QByteArray &messages, const QString &retryKey)
{
    // Without a key, or with one LINE does not know as such, a lost answer could not be asked for again.
    Q_ASSERT(isUuid(retryKey));
    auto headers = typed("application/json");
    headers.append({"X-Line-Retry-Key", retryKey.toLatin1()});
    return {.method = "POST",
            .path = "/v2/bot/message/push",
            .headers = std::move(headers),
            .body = sendBody("to", to, messages)};
}

OutboundRequest getRequest(const QByteArray &path)
{
    return {.method = "GET", .path = path};
}

OutboundRequest getDataRequest(const QByteArray &path)
{
    return {.method = "GET", .path = path, .dataHost = true};
}

OutboundRequest
jsonRequest(const QByteArray &method, const QByteArray &path, const QJsonObject &body)
{
    return {.method = method,
            .path = path,
            .headers = typed("application/json"),
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

OutboundRequest formRequest(const QByteArray &path, const HeaderFields &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += name + '=' + value.toPercentEncoding();
    }
    return {.method = "POST",
            .path = path,
            .headers = typed("application/x-www-form-urlencoded"),
            .body = body};
}

QByteArray pathOf(const char *prefix, const QString &id, const char *suffix)
{
    return prefix + QUrl::toPercentEncoding(id) + suffix;
}

void authorize(OutboundRequest &request, const QByteArray &accessToken)
{
    request.headers.append({"Authorization", "Bearer " + accessToken});
}

} // namespace Frontdesk::Line

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/outbound.h"

#include <QJsonObject>

namespace Frontdesk::Line {

OutboundRequest replyRequest(const QString &replyToken, const QByteArray &messages);
OutboundRequest pushRequest(const QString &to, const QByteArray &messages, const QString &retryKey);

OutboundRequest getRequest(const QByteArray &path);
OutboundRequest getDataRequest(const QByteArray &path);
OutboundRequest
jsonRequest(const QByteArray &method, const QByteArray &path, const QJsonObject &body);
OutboundRequest formRequest(const QByteArray &path, const HeaderFields &fields);

/// @p prefix, the percent-encoded @p id, @p suffix.
QByteArray pathOf(const char *prefix, const QString &id, const char *suffix = "");

/// Adds the access token.
void authorize(OutboundRequest &request, const QByteArray &accessToken);

} // namespace Frontdesk::Line

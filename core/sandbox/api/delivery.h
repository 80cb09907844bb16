// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/platform.h"

namespace Frontdesk::Sandbox {

/// Puts what an official account sends into chats, as the platform does: silently nowhere where
/// the person has blocked the account, and never billed for that.

/// Whether @p id has the shape of a user, group or room.
bool isChatId(const QString &id);
/// Whether the platform has heard of @p chatId in connection with @p channel.
bool isKnown(const Platform &platform, const Channel &channel, const QString &chatId);
/// Whether a push reaches @p chatId: a friend, somebody who wrote within a week, or a group.
bool isReachable(const Platform &platform, const Channel &channel, const QString &chatId);
/// What a push there costs: a message for each person.
qint64 priceOf(const Platform &platform, const Channel &channel, const QString &chatId);
/// Whether @p token belongs to a message of @p chatId.
bool isQuotable(const Channel &channel, const QString &chatId, const QString &token);

/// Adds @p messages to the chat and returns {"sentMessages": […]}. Where nothing is delivered
/// (@p delivers is false) the answer looks the same.
struct Sending {
    QString chatId;
    QString via;
    bool delivers = true;
};
QJsonObject
send(Platform &platform, Channel &channel, const Sending &sending, const QJsonArray &messages);

} // namespace Frontdesk::Sandbox

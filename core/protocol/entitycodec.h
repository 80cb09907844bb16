// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/content.h"
#include "core/protocol/frames.h"
#include "core/protocol/jsonwriter.h"

namespace Frontdesk::Protocol {

// Contents and entities as JSON: on the wire and, for contents, in databases.

void write(JsonWriter &json, const Content &content);
Content contentFrom(const QJsonObject &json);

QByteArray contentBytes(const Content &content);
/// Unreadable bytes become an Unknown content, never nothing.
Content contentFromBytes(const QByteArray &bytes);

void write(JsonWriter &json, const Entity &entity);
/// @p kind as kindOf() gives it.
Entity entityFrom(const QString &kind, const QString &id, qint64 ver, const QJsonObject &json);

void write(JsonWriter &json, const MessageOrder &order);
MessageOrder orderFrom(const QJsonValue &value);

} // namespace Frontdesk::Protocol

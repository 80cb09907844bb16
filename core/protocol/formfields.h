// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QLatin1String>

#include <optional>
#include <span>

namespace Frontdesk::Protocol {

using Fits = bool (*)(const QJsonValue &);

struct Field {
    QLatin1String name;
    Fits fits = nullptr;
    bool needed = false;
};

using Form = std::span<const Field>;

/// The first field of @p object that is not in @p form, does not fit it, or is missing; at most 40
/// characters of its name.
std::optional<QString> wrongFieldIn(const QJsonObject &object, Form form);

// What a value of a command has to be.
bool isText(const QJsonValue &value);
bool isFlag(const QJsonValue &value);
bool isWhole(const QJsonValue &value);
bool isOrder(const QJsonValue &value);
bool isTexts(const QJsonValue &value);
bool isBubbles(const QJsonValue &value);
bool isContent(const QJsonValue &value);
bool isContents(const QJsonValue &value);
bool isOverrides(const QJsonValue &value);
bool isTemplateScope(const QJsonValue &value);
bool isDecision(const QJsonValue &value);
bool isState(const QJsonValue &value);
bool isPriority(const QJsonValue &value);
bool isAttributeType(const QJsonValue &value);
bool isIdentity(const QJsonValue &value);
bool isRole(const QJsonValue &value);
bool isRepeat(const QJsonValue &value);
bool isTags(const QJsonValue &value);
bool isTagChanges(const QJsonValue &value);
bool isReasons(const QJsonValue &value);
bool isChoices(const QJsonValue &value);

} // namespace Frontdesk::Protocol

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/content.h"

#include <QJsonObject>

namespace Frontdesk::Line {

/// LINE has no message with a file, so a document goes as a card with its name, size and a button
/// that opens @p url. The button speaks the language of @p locale ("zh-TW"), else English.
QJsonObject fileCard(const Media &file, const QString &url, const QString &locale);

} // namespace Frontdesk::Line

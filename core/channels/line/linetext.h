// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/content.h"

#include <QJsonObject>

namespace Frontdesk::Line {

/// The LINE emoji and mentions of a text message: in order, inside the text, apart from each other.
/// Ranges that reach beyond the text are cut, those that make no sense are dropped.
QList<TextMark> marksOf(const QJsonObject &message, const QString &text);

} // namespace Frontdesk::Line

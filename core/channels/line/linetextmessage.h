// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/content.h"

#include <QJsonObject>

namespace Frontdesk::Line {

/// The message object of a Text whose marks are well-formed (checkOutbound): plain `text`, with LINE
/// emoji as `$` and a list, or `textV2` if somebody is mentioned.
QJsonObject textMessage(const Content &content);

} // namespace Frontdesk::Line

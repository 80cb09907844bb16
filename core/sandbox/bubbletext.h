// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace Frontdesk::Sandbox {

/// What a phone without pictures would show of a message: its text, or what stands for it. Flex and
/// templates show their texts and buttons, line by line.
QString bubbleText(const QJsonObject &message);

/// Where the picture of a message from the account is; empty when it has none.
QString pictureAddress(const QJsonObject &message);

} // namespace Frontdesk::Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace Frontdesk::Sandbox {

// What customers write. A line "[image]", "[location]" or "[sticker] package id keyword" stands
// for such a message. Languages other than zh-TW, th and ja get English.

const std::vector<std::vector<QString>> &talksIn(const QString &language);
const std::vector<QString> &thanksIn(const QString &language);

} // namespace Frontdesk::Sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>

namespace Frontdesk {
class Clock;
}

namespace Frontdesk::Test {

using Shoot = std::function<void(QWidget &window, const QString &name, QSize size)>;

/// The settings, and a question.
void shootDialogs(Theme &theme, const Clock &clock, const Shoot &shoot);

} // namespace Frontdesk::Test

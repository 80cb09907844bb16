// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

#include <functional>

class QWidget;

namespace Frontdesk {
class Clock;
class ProgramLanguage;
class Theme;
} // namespace Frontdesk

namespace Frontdesk::Test {

using Shoot = std::function<void(QWidget &window, const QString &name, QSize size)>;

/// Before the first page has come, when it cannot be had, and at five to six.
void shootStates(Theme &theme, const Clock &clock, const QString &pictures, const Shoot &shoot);
/// The desk in each language but English, and then back to @p own.
void shootLanguages(Theme &theme,
                    const Clock &clock,
                    ProgramLanguage &words,
                    const QString &own,
                    const QString &pictures,
                    const Shoot &shoot);

} // namespace Frontdesk::Test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/noticerules.h"

class QSettings;

namespace Frontdesk {

/// What is not there, or makes no sense, is as in a new NoticeSettings.
NoticeSettings loadNotices(const QSettings &settings);
void saveNotices(const NoticeSettings &notices, QSettings &settings);

} // namespace Frontdesk

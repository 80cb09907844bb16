// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/relay/config/relaysettings.h"
#include "core/relay/doctor/finding.h"

namespace Frontdesk::Relay {

/// What can be said without opening the database: files and who can read them, disk, certificate,
/// addresses. Also while the relay runs.
Findings checkInstallation(const RelaySettings &settings, const Clock &clock);

/// What is known about this version of SQLite.
Finding sqliteFinding(const QString &version);

/// How far this machine's clock is from @p theirs, the Date field of an answer that arrived at
/// @p nowMs.
Finding clockFinding(const QByteArray &theirs, qint64 nowMs);

} // namespace Frontdesk::Relay

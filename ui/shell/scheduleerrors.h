// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QVariantMap>

#include <optional>

namespace Frontdesk::ScheduleErrors {

// The words of ErrorText for the codes of replies with a time.

/// Of codes whose words have no gaps.
QHash<QString, QString> plain();
/// Of @p code, if its words have gaps.
std::optional<QString> filled(const QString &code, const QVariantMap &args);

} // namespace Frontdesk::ScheduleErrors

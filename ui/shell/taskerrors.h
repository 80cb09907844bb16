// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>

#include <optional>

namespace Frontdesk::TaskErrors {

/// The words of ErrorText for the codes of to-dos; nothing for others.
std::optional<QString> words(const QString &code, const QVariantMap &args);

} // namespace Frontdesk::TaskErrors

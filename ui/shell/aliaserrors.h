// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>

#include <optional>

namespace Frontdesk::AliasErrors {

/// The words of ErrorText for the codes of names that customers see; nothing for other codes.
std::optional<QString> words(const QString &code, const QVariantMap &args);

} // namespace Frontdesk::AliasErrors

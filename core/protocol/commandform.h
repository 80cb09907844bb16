// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace Frontdesk::Protocol {

/// The first field that a command of @p type does not have, has in another form or cannot do
/// without; none if @p args are of the form that PROTOCOL.md says, or if the type is not known.
std::optional<QString> wrongFieldOf(const QString &type, const QJsonObject &args);

} // namespace Frontdesk::Protocol

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/http/httpresponse.h"
#include "core/sandbox/world.h"

namespace Frontdesk::Sandbox {

// The state of the sandbox as the control API shows it.

QJsonObject describe(const Channel &channel);
QJsonObject describe(const World &world, const Channel &channel, const QString &userId);
QJsonObject describe(const ChatEntry &entry);
/// {"error": code, "detail": …} with 404 or 400.
HttpResponse controlError(const Error &error);

} // namespace Frontdesk::Sandbox

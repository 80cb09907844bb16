// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/domain/replytemplate.h"
#include "core/http/responder.h"
#include "core/http/router.h"

namespace Frontdesk::Relay {

// What the answers under /api/v1/ have in common.

/// {"code", "args", "detail"} with the status that fits.
HttpResponse apiError(const Error &error);

/// JSON as the entity codec writes it, with id and ver.
QJsonObject apiJson(const User &user);
QJsonObject apiJson(const Account &account);
QJsonObject apiJson(const ReplyTemplate &one);

/// Routes of the API: small bodies, and TLS 1.3 where there is TLS.
RouteOptions apiRoute();

} // namespace Frontdesk::Relay

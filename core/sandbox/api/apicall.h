// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httpresponse.h"
#include "core/http/router.h"
#include "core/sandbox/platform.h"

#include <functional>
#include <vector>

namespace Frontdesk::Sandbox {

/// One request to the platform, checked so far that its endpoint can answer it.
struct ApiCall {
    const HttpRequest &request;
    QString requestId;
    Channel *channel = nullptr; ///< of the access token; none where no token is needed
    QJsonObject json; ///< the body, where it has to be JSON

    QString param(qsizetype index) const { return request.params.value(index); }
};

using ApiAnswer = std::function<void(HttpResponse)>;

enum class ApiAccess { Token, Open };
enum class ApiBody { None, Json, Form };

/// A method and path of the platform and what it does.
struct ApiEndpoint {
    HttpMethod method = HttpMethod::Get;
    QByteArray pattern;
    ApiAccess access = ApiAccess::Token;
    ApiBody body = ApiBody::None;
    std::function<void(const ApiCall &call, const ApiAnswer &answer)> handle;
};

using ApiHandler = std::function<HttpResponse(const ApiCall &call)>;

ApiEndpoint get(const QByteArray &pattern, ApiHandler handler);
ApiEndpoint post(const QByteArray &pattern, ApiHandler handler);
/// Without an access token, with a form as body.
ApiEndpoint openForm(const QByteArray &pattern, ApiHandler handler);

/// {"message": …} in the platform's shape.
HttpResponse apiError(int status, const QString &message);
HttpResponse invalidProperty(const QString &property);

} // namespace Frontdesk::Sandbox

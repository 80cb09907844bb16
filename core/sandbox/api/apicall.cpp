// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/api/apicall.h"

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;

namespace {

ApiEndpoint endpoint(HttpMethod method, const QByteArray &pattern, ApiHandler handler)
{
    ApiEndpoint made;
    made.method = method;
    made.pattern = pattern;
    made.handle = [handler = std::move(handler)](const ApiCall &call, const ApiAnswer &answer) {
        answer(handler(call));
    };
    return made;
}

} // namespace

ApiEndpoint get(const QByteArray &pattern, ApiHandler handler)
{
    return endpoint(HttpMethod::Get, pattern, std::move(handler));
}

ApiEndpoint post(const QByteArray &pattern, ApiHandler handler)
{
    ApiEndpoint made = endpoint(HttpMethod::Post, pattern, std::move(handler));
    made.body = ApiBody::Json;
    return made;
}

ApiEndpoint openForm(const QByteArray &pattern, ApiHandler handler)
{
    ApiEndpoint made = endpoint(HttpMethod::Post, pattern, std::move(handler));
    made.access = ApiAccess::Open;
    made.body = ApiBody::Form;
    return made;
}

HttpResponse apiError(int status, const QString &message)
{
    return HttpResponse::json(status, {{u"message"_s, message}});
}

HttpResponse invalidProperty(const QString &property)
{
    return apiError(
        400,
        u"The property, '%1', in the request body is invalid (line: -, column: -)"_s.arg(property));
}

} // namespace Frontdesk::Sandbox

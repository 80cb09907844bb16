// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/api/authenticator.h"

#include "core/base/logging.h"
#include "core/relay/api/apianswer.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView Scheme("Bearer ");
constexpr qsizetype LongestToken = 200;

HttpResponse unauthorized(const QString &code)
{
    return apiError({ErrorKind::Unauthorized, code}).with("WWW-Authenticate", "Bearer");
}

} // namespace

Authenticator::Authenticator(Sessions &sessions, QObject *parent)
    : QObject(parent)
    , m_sessions(sessions)
{
}

RequestHandler Authenticator::forUsers(Handler handler)
{
    return forRole(User::Role::Agent, std::move(handler));
}

RequestHandler Authenticator::forRole(User::Role role, Handler handler)
{
    return [this, role, handler = std::move(handler)](const HttpRequest &request,
                                                      const Responder &responder) {
        authenticate(role, request, responder, handler);
    };
}

QByteArray Authenticator::tokenOf(const HttpRequest &request)
{
    const auto field = request.header("authorization");
    if (request.headerCount("authorization") != 1 || !field.startsWith(Scheme)
        || field.size() > Scheme.size() + LongestToken)
        return {};
    return field.sliced(Scheme.size()).toByteArray();
}

void Authenticator::authenticate(User::Role role,
                                 const HttpRequest &request,
                                 const Responder &responder,
                                 const Handler &handler)
{
    const auto token = tokenOf(request);
    if (token.isEmpty())
        return responder.respond(unauthorized(u"auth.none"_s));
    const auto found = m_sessions.byToken(token);
    // The request ends with this call: the copy shares its bytes.
    whenDone(found,
             this,
             [role, request, responder, handler](const Result<std::optional<SessionUser>> &who) {
                 if (!who)
                     return responder.respond(apiError(who.error()));
                 const auto &user = *who;
                 if (!user)
                     return responder.respond(unauthorized(u"auth.revoked"_s));
                 if (user->user.role < role) {
                     qCWarning(LogAuth)
                         << "refused" << request.path << "to" << user->user.id.value();
                     return responder.respond(apiError({ErrorKind::Rejected, u"auth.forbidden"_s}));
                 }
                 handler(*user, request, responder);
             });
}

} // namespace Frontdesk::Relay

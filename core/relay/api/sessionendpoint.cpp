// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/api/sessionendpoint.h"

#include "core/relay/api/apianswer.h"
#include "core/relay/api/authenticator.h"
#include "core/relay/api/jsonbody.h"
#include "core/relay/auth/users.h"

#include <QJsonArray>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const SessionListing &listing, const QString &current)
{
    return {{u"id"_s, listing.session},
            {u"device"_s, listing.device},
            {u"created_at"_s, listing.createdAt},
            {u"seen_at"_s, listing.seenAt},
            {u"current"_s, listing.session == current}};
}

} // namespace

SessionEndpoint::SessionEndpoint(PasswordSignIn &door,
                                 Sessions &sessions,
                                 Authenticator &authenticator,
                                 QObject *parent)
    : QObject(parent)
    , m_door(door)
    , m_sessions(sessions)
    , m_authenticator(authenticator)
{
}

void SessionEndpoint::addTo(Router &router)
{
    router.add(
        HttpMethod::Post,
        "/api/v1/sessions",
        [this](const HttpRequest &request, const Responder &responder) {
            open(request, responder);
        },
        apiRoute());
    router.add(HttpMethod::Get,
               "/api/v1/sessions",
               m_authenticator.forUsers(
                   [this](const SessionUser &who, const HttpRequest &, const Responder &responder) {
                       list(who, responder);
                   }),
               apiRoute());
    router.add(HttpMethod::Delete,
               "/api/v1/sessions/current",
               m_authenticator.forUsers(
                   [this](const SessionUser &who, const HttpRequest &, const Responder &responder) {
                       end(who, who.session, responder);
                   }),
               apiRoute());
    router.add(
        HttpMethod::Delete,
        "/api/v1/sessions/{id}",
        m_authenticator.forUsers(
            [this](const SessionUser &who, const HttpRequest &request, const Responder &responder) {
                end(who, request.params.value(0), responder);
            }),
        apiRoute());
}

void SessionEndpoint::open(const HttpRequest &request, const Responder &responder)
{
    JsonBody body(request.body);
    const Credentials credentials{body.text(u"email"_s, 254),
                                  body.text(u"password"_s, Users::LongestPassword),
                                  body.maybeText(u"device"_s, 200),
                                  request.peer};
    if (auto fits = body.finish(); !fits)
        return responder.respond(apiError(fits.error()));
    const auto opened = m_door.signIn(credentials);
    whenDone(opened, this, [this, responder](const Result<OpenedSession> &session) {
        if (!session) {
            ++m_refused;
            return responder.respond(apiError(session.error()));
        }
        ++m_signedIn;
        responder.respond(HttpResponse::json(201,
                                             {{u"token"_s, QLatin1String(session->token)},
                                              {u"session"_s, session->session},
                                              {u"user"_s, apiJson(session->user)}}));
    });
}

void SessionEndpoint::list(const SessionUser &who, const Responder &responder)
{
    const auto listed = m_sessions.list(who.user.id);
    whenDone(listed,
             this,
             [responder, current = who.session](const Result<QList<SessionListing>> &sessions) {
                 if (!sessions)
                     return responder.respond(apiError(sessions.error()));
                 QJsonArray items;
                 for (const auto &session : *sessions)
                     items.append(json(session, current));
                 responder.respond(HttpResponse::json(200, {{u"sessions"_s, items}}));
             });
}

void SessionEndpoint::end(const SessionUser &who,
                          const QString &session,
                          const Responder &responder)
{
    // An administrator ends anybody's; for others only their own exist.
    const auto owner = who.user.role == User::Role::Administrator ? std::optional<UserId>()
                                                                  : std::optional(who.user.id);
    whenDone(m_sessions.revoke(session, owner), this, [responder](const Result<> &ended) {
        responder.respond(ended ? HttpResponse::empty(204) : apiError(ended.error()));
    });
}

} // namespace Frontdesk::Relay

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/signinservice.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/client/relayapi.h"
#include "core/client/tokenkeeper.h"
#include "core/protocol/entitycodec.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QSysInfo>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

Result<RelayGreeting> greetingFrom(const QUrl &relay, const QJsonObject &json)
{
    if (json["product"_L1].toString() != "frontdesk"_L1)
        return Error{ErrorKind::Rejected, u"relay.not-frontdesk"_s};
    const auto versions = json["proto"_L1].toArray();
    RelayGreeting greeting{
        relay, json["organisation"_L1].toString(), versions.at(0).toInt(), versions.at(1).toInt()};
    if (greeting.oldestProtocol > Protocol::NewestVersion
        || greeting.newestProtocol < Protocol::OldestVersion) {
        return Error{ErrorKind::Rejected,
                     u"protocol.version"_s,
                     {},
                     {{u"relay"_s, greeting.newestProtocol}, {u"ours"_s, Protocol::NewestVersion}}};
    }
    return greeting;
}

bool isThisComputer(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

} // namespace

SignInService::SignInService(Parts parts, QObject *parent)
    : SignIn(parent)
    , m_parts(std::move(parts))
{
}

QUrl SignInService::completed(const QString &address)
{
    const auto text = address.trimmed();
    QUrl url(text.contains("://"_L1) ? text : u"https://"_s + text, QUrl::StrictMode);
    const bool isKnown =
        url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isThisComputer(url));
    if (!url.isValid() || url.host().isEmpty() || !isKnown || !url.userInfo().isEmpty())
        return {};
    url.setPath({});
    url.setQuery(QString());
    url.setFragment({});
    return url;
}

Async<RelayGreeting> SignInService::probe(const QString &address)
{
    const auto relay = completed(address);
    if (relay.isEmpty())
        return ready<RelayGreeting>(Error{ErrorKind::Rejected, u"address.invalid"_s});
    const auto asked = m_parts.api.ask({.relay = relay, .path = u"/api/v1/hello"_s});
    return whenDone(asked, this, [relay](const Result<QJsonObject> &json) -> Result<RelayGreeting> {
        if (json)
            return greetingFrom(relay, *json);
        // Another server at this address: it answers, but not as a relay does.
        if (json.error().kind == ErrorKind::NotFound
            || json.error().kind == ErrorKind::Unauthorized)
            return Error{ErrorKind::Rejected, u"relay.not-frontdesk"_s, json.error().detail};
        return json.error();
    });
}

Async<SignedIn> SignInService::signIn(const QUrl &relay,
                                      const QString &email,
                                      const QString &password,
                                      bool remember)
{
    const Promise<SignedIn> promise;
    whenDone(probe(relay.toString()),
             this,
             [this, promise, email, password, remember](const Result<RelayGreeting> &greeting) {
                 if (!greeting)
                     return promise.give(greeting.error());
                 whenDone(enter(*greeting, email, password, remember),
                          this,
                          [promise](const Result<SignedIn> &session) { promise.give(session); });
             });
    return promise.future();
}

Async<SignedIn> SignInService::restore()
{
    const Promise<SignedIn> promise;
    auto last = m_parts.file.last();
    if (!last)
        return ready<SignedIn>(Error{ErrorKind::Unauthorized, u"auth.none"_s});
    whenDone(m_parts.keeper.find(SessionFile::keyOf(*last)),
             this,
             [this, promise, session = *last](const Result<QString> &token) mutable {
                 if (!token)
                     return promise.give(
                         Error{ErrorKind::Unauthorized, u"auth.none"_s, token.error().detail});
                 session.token = *token;
                 session.remembered = true;
                 m_current = session;
                 promise.give(session);
             });
    return promise.future();
}

Async<> SignInService::signOut()
{
    const auto session = std::exchange(m_current, std::nullopt);
    m_parts.file.forget();
    if (!session)
        return ready<>({});
    // Signed out here whether or not the relay hears of it.
    m_parts.api
        .ask({.verb = RelayApi::Verb::Delete,
              .relay = session->relay,
              .path = u"/api/v1/sessions/current"_s,
              .token = session->token})
        .ignore();
    return m_parts.keeper.forget(SessionFile::keyOf(*session));
}

Async<SignedIn> SignInService::enter(const RelayGreeting &greeting,
                                     const QString &email,
                                     const QString &password,
                                     bool remember)
{
    const Promise<SignedIn> promise;
    RelayApi::Request request;
    request.verb = RelayApi::Verb::Post;
    request.relay = greeting.address;
    request.path = u"/api/v1/sessions"_s;
    request.body = {{u"email"_s, email.trimmed()},
                    {u"password"_s, password},
                    {u"device"_s, QSysInfo::machineHostName()}};
    whenDone(m_parts.api.ask(request),
             this,
             [this, promise, greeting, remember](const Result<QJsonObject> &json) {
                 if (!json)
                     return promise.give(json.error());
                 const auto user = (*json)["user"_L1].toObject();
                 SignedIn session;
                 session.relay = greeting.address;
                 session.organisation = greeting.organisation;
                 session.token = (*json)["token"_L1].toString();
                 session.user = std::get<User>(Protocol::entityFrom(
                     u"user"_s, user["id"_L1].toString(), user["ver"_L1].toInteger(), user));
                 if (session.token.isEmpty() || session.user.id.isNull())
                     return promise.give(Error{ErrorKind::Rejected, u"relay.not-frontdesk"_s});
                 finish(session, remember, promise);
             });
    return promise.future();
}

void SignInService::finish(SignedIn session, bool remember, const Promise<SignedIn> &promise)
{
    if (auto kept = m_parts.file.keep(session); !kept)
        qCWarning(LogClient) << "the session is not remembered:" << kept.error().detail;
    m_current = session;
    if (!remember)
        return promise.give(session);
    whenDone(m_parts.keeper.keep(SessionFile::keyOf(session), session.token),
             this,
             [this, session, promise](const Result<> &kept) mutable {
                 session.remembered = kept.hasValue();
                 m_current = session;
                 promise.give(session);
             });
}

} // namespace Frontdesk

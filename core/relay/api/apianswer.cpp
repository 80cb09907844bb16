// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/api/apianswer.h"

#include "core/protocol/entitycodec.h"

#include <QJsonDocument>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 BodyLimit = 64 * 1024;

int statusOf(const Error &error)
{
    if (error.code == u"auth.forbidden")
        return 403;
    if (error.code == u"relay.busy")
        return 503;
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Storage:
        return 503;
    case ErrorKind::Timeout:
        return 504;
    case ErrorKind::RateLimited:
        return 429;
    case ErrorKind::Unauthorized:
        return 401;
    case ErrorKind::Rejected:
        return 400;
    case ErrorKind::NotFound:
        return 404;
    case ErrorKind::Conflict:
        return 409;
    case ErrorKind::Corrupt:
        return 500;
    }
    return 500;
}

QJsonObject entityJson(const Protocol::Entity &entity, const QString &id, qint64 ver)
{
    Protocol::JsonWriter json;
    Protocol::write(json, entity);
    auto object = QJsonDocument::fromJson(json.take()).object();
    object.insert(u"id"_s, id);
    object.insert(u"ver"_s, ver);
    return object;
}

} // namespace

HttpResponse apiError(const Error &error)
{
    // What the database says about itself is for the log, not for strangers.
    const bool internal = error.kind == ErrorKind::Storage || error.kind == ErrorKind::Corrupt;
    auto response = HttpResponse::json(statusOf(error),
                                       {{u"code"_s, error.code},
                                        {u"args"_s, QJsonObject::fromVariantMap(error.args)},
                                        {u"detail"_s, internal ? QString() : error.detail}});
    if (error.retryAfter) {
        const auto seconds = (error.retryAfter->count() + 999) / 1000;
        response.with("Retry-After", QByteArray::number(qint64(seconds)));
    }
    return response;
}

QJsonObject apiJson(const User &user)
{
    return entityJson(user, user.id.value(), user.ver);
}

QJsonObject apiJson(const Account &account)
{
    return entityJson(account, account.id.value(), account.ver);
}

QJsonObject apiJson(const ReplyTemplate &one)
{
    return entityJson(one, one.id.value(), one.ver);
}

RouteOptions apiRoute()
{
    RouteOptions options;
    options.bodyLimit = BodyLimit;
    options.needsTls13 = true;
    return options;
}

} // namespace Frontdesk::Relay

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httprequest.h"
#include "core/http/responder.h"

#include <QHash>
#include <QList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Frontdesk {

/// The request lives until the handler returns; copy what is needed later (copies share bytes).
using RequestHandler = std::function<void(const HttpRequest &request, Responder responder)>;

/// Decides on the head alone, before a byte of the body is taken: calls @p decide once, now or later,
/// with nothing to let the request in or with the answer that refuses it.
using Admission = std::function<void(
    const HttpRequest &head, const std::function<void(std::optional<HttpResponse>)> &decide)>;

struct RouteOptions {
    std::optional<qint64> bodyLimit = {}; ///< bytes; else HttpSettings::bodyLimit
    /// From the end of the head to the answer; else HttpSettings::requestTimeout.
    std::optional<std::chrono::milliseconds> timeLimit = {};
    bool needsTls13 = false; ///< an encrypted client below TLS 1.3 gets 426
    Admission admit = {}; ///< empty: everybody
    /// Gives a name for a new file that takes the body piece by piece, so that no upload stands in
    /// memory. Such a body needs a Content-Length.
    std::function<QString()> bodyFile = {};
};

struct Route {
    HttpMethod method = HttpMethod::Get;
    QByteArray pattern;
    RouteOptions options;
    RequestHandler handler;
};

/// Finds the route of a path. Strict: a literal segment matches its own bytes and nothing else (no
/// other case, no escapes, no trailing slash), a {name} segment matches any one decoded segment.
/// A literal wins over a {name}. A GET route answers HEAD too.
class Router
{
public:
    struct Match {
        const Route *route = nullptr; ///< none: not found, or not with this method
        QList<QString> params = {};
        QByteArray allow = {}; ///< the methods of the path, when only the method is wrong
    };

    /// @p pattern is like "/v2/bot/profile/{userId}". Each pair of method and pattern once.
    void add(HttpMethod method,
             const QByteArray &pattern,
             RequestHandler handler,
             RouteOptions options = {});

    Match find(HttpMethod method, const QByteArray &rawPath) const;

private:
    struct Place {
        std::vector<std::unique_ptr<Route>> routes; ///< one for each method
        QList<QByteArray> segments;
    };
    static const Route *routeFor(const Place &place, HttpMethod method);
    static QByteArray allowed(const Place &place);
    const Place *placeOf(const QByteArray &rawPath, QList<QString> &params) const;
    static bool
    matches(const Place &place, const QList<QByteArrayView> &segments, QList<QString> &params);

    std::vector<std::unique_ptr<Place>> m_places;
    QHash<QByteArray, const Place *> m_exact; ///< patterns without {…}
    std::vector<const Place *> m_patterns; ///< those with, more literal ones first
};

} // namespace Frontdesk

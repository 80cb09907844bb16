// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/router.h"

#include "core/http/requesttarget.h"

namespace Frontdesk {

namespace {

bool isParameter(const QByteArray &segment)
{
    return segment.startsWith('{') && segment.endsWith('}');
}

QList<QByteArrayView> segmentsOf(const QByteArray &path)
{
    QList<QByteArrayView> segments;
    qsizetype begin = 1;
    while (begin <= path.size()) {
        qsizetype end = path.indexOf('/', begin);
        if (end < 0)
            end = path.size();
        segments.append(QByteArrayView(path).sliced(begin, end - begin));
        begin = end + 1;
    }
    return segments;
}

} // namespace

void Router::add(HttpMethod method,
                 const QByteArray &pattern,
                 RequestHandler handler,
                 RouteOptions options)
{
    const auto existing = std::find_if(m_places.begin(), m_places.end(), [&](const auto &place) {
        return place->routes.front()->pattern == pattern;
    });
    Place *place = existing == m_places.end() ? nullptr : existing->get();
    if (place == nullptr) {
        place = m_places.emplace_back(std::make_unique<Place>()).get();
        const auto segments = segmentsOf(pattern);
        for (const QByteArrayView segment : segments)
            place->segments.append(segment.toByteArray());
        const auto parameters =
            std::count_if(place->segments.cbegin(), place->segments.cend(), isParameter);
        if (parameters == 0) {
            m_exact.insert(pattern, place);
        } else {
            const auto less = [&](const Place *other) {
                return std::count_if(other->segments.cbegin(), other->segments.cend(), isParameter)
                    > parameters;
            };
            m_patterns.insert(std::find_if(m_patterns.begin(), m_patterns.end(), less), place);
        }
    }
    Q_ASSERT(routeFor(*place, method) == nullptr || method == HttpMethod::Head);
    place->routes.push_back(
        std::make_unique<Route>(Route{method, pattern, std::move(options), std::move(handler)}));
}

const Route *Router::routeFor(const Place &place, HttpMethod method)
{
    for (const auto &route : place.routes) {
        if (route->method == method)
            return route.get();
    }
    return method == HttpMethod::Head ? routeFor(place, HttpMethod::Get) : nullptr;
}

QByteArray Router::allowed(const Place &place)
{
    QByteArrayList names;
    for (const auto &route : place.routes) {
        names.append(nameOf(route->method).toByteArray());
        if (route->method == HttpMethod::Get)
            names.append(QByteArrayLiteral("HEAD"));
    }
    return names.join(", ");
}

bool Router::matches(const Place &place,
                     const QList<QByteArrayView> &segments,
                     QList<QString> &params)
{
    if (place.segments.size() != segments.size())
        return false;
    params.clear();
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const QByteArray &wanted = place.segments.at(i);
        if (isParameter(wanted)) {
            auto value = decodeSegment(segments.at(i));
            if (!value || value->isEmpty())
                return false;
            params.append(std::move(*value));
        } else if (segments.at(i) != wanted) {
            return false;
        }
    }
    return true;
}

const Router::Place *Router::placeOf(const QByteArray &rawPath, QList<QString> &params) const
{
    if (const Place *place = m_exact.value(rawPath))
        return place;
    const auto segments = segmentsOf(rawPath);
    for (const Place *place : m_patterns) {
        if (matches(*place, segments, params))
            return place;
    }
    return nullptr;
}

Router::Match Router::find(HttpMethod method, const QByteArray &rawPath) const
{
    Match match;
    const Place *place = placeOf(rawPath, match.params);
    if (place == nullptr)
        return match;
    match.route = routeFor(*place, method);
    if (match.route == nullptr)
        match.allow = allowed(*place);
    return match;
}

} // namespace Frontdesk

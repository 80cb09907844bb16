// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/api/templateendpoint.h"

#include "core/relay/api/apianswer.h"
#include "core/relay/api/authenticator.h"
#include "core/relay/journal/templaterows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

QJsonObject versionJson(const TemplateVersion &version)
{
    return {{u"ver"_s, version.was.ver},
            {u"was"_s, apiJson(version.was)},
            {u"changed_by"_s, version.changedBy.value()},
            {u"changed_at"_s, version.changedAt}};
}

Result<QJsonArray> readVersions(Sql::Database &database, const UserId &who, const TemplateId &id)
{
    const auto one = templateById(database, id);
    if (!one)
        return one.error();
    if (!*one || ((*one)->scope == TemplateScope::Mine && (*one)->owner != who))
        return Error{ErrorKind::NotFound, u"template.not-found"_s};
    const auto versions = versionsOf(database, id);
    if (!versions)
        return versions.error();
    QJsonArray array;
    qint64 bytes = 0;
    for (const auto &version : *versions) {
        const auto json = versionJson(version);
        bytes += QJsonDocument(json).toJson(QJsonDocument::Compact).size();
        if (bytes > TemplateEndpoint::LargestAnswer)
            break;
        array.append(json);
    }
    return array;
}

} // namespace

TemplateEndpoint::TemplateEndpoint(Store &store, Authenticator &authenticator, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_authenticator(authenticator)
{
}

void TemplateEndpoint::addTo(Router &router)
{
    router.add(
        HttpMethod::Get,
        "/api/v1/templates/{id}/versions",
        m_authenticator.forUsers(
            [this](const SessionUser &who, const HttpRequest &request, const Responder &responder) {
                versions(who.user.id, TemplateId(request.params.value(0)), responder);
            }),
        apiRoute());
}

void TemplateEndpoint::versions(const UserId &who, const TemplateId &id, const Responder &responder)
{
    const auto read = m_store.read(
        [who, id](Sql::Database &database) { return readVersions(database, who, id); });
    whenDone(read, this, [responder](const Result<QJsonArray> &found) {
        responder.respond(found ? HttpResponse::json(200, {{u"versions"_s, *found}})
                                : apiError(found.error()));
    });
}

} // namespace Frontdesk::Relay

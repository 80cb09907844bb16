// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/api/personendpoint.h"

#include "core/protocol/personcodec.h"
#include "core/relay/api/apianswer.h"
#include "core/relay/api/authenticator.h"
#include "core/relay/journal/personrows.h"
#include "core/relay/journal/rows.h"
#include "core/relay/persons/identityindex.h"

#include <algorithm>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostSuggestions = 5;
constexpr int MostSteps = 100;

Result<bool>
mayReadContact(Sql::Database &database, const ContactId &id, const QStringList &readable)
{
    const auto contact = contactById(database, id);
    if (!contact)
        return contact.error();
    return *contact && readable.contains(deskScope((*contact)->account));
}

/// Of everybody who is the same human now; each once.
Result<QList<PersonStep>> stepsOfPerson(Sql::Database &database, const ContactId &contact)
{
    const auto linked = linkedWith(database, contact);
    if (!linked)
        return linked.error();
    QList<PersonStep> all;
    for (const auto &one : linked->contacts) {
        const auto steps = stepsOf(database, one, MostSteps);
        if (!steps)
            return steps.error();
        for (const auto &step : *steps) {
            if (step.contact == one || !linked->contacts.contains(step.contact))
                all.append(step);
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const PersonStep &a, const PersonStep &b) {
        return a.at > b.at;
    });
    return all;
}

} // namespace

Result<QJsonObject>
suggestionsFor(Sql::Database &database, const ContactId &contact, const QStringList &readable)
{
    const auto hints = personHints(database, contact, readable, MostSuggestions);
    if (!hints)
        return hints.error();
    QJsonArray array;
    for (const auto &hint : *hints)
        array.append(Protocol::jsonOf(hint));
    return QJsonObject{{u"suggestions"_s, array}};
}

Result<QJsonObject>
linkStepsOf(Sql::Database &database, const ContactId &contact, const QStringList &readable)
{
    const auto steps = stepsOfPerson(database, contact);
    if (!steps)
        return steps.error();
    QJsonArray array;
    for (const auto &step : *steps) {
        if (array.size() == MostSteps)
            break;
        const auto one = mayReadContact(database, step.contact, readable);
        const auto other = mayReadContact(database, step.other, readable);
        if (!one || !other)
            return one ? other.error() : one.error();
        if (*one && *other)
            array.append(Protocol::jsonOf(step));
    }
    return QJsonObject{{u"steps"_s, array}};
}

PersonEndpoint::PersonEndpoint(Store &store,
                               Authenticator &authenticator,
                               ScopesOf readable,
                               QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_authenticator(authenticator)
    , m_readable(std::move(readable))
{
}

void PersonEndpoint::addTo(Router &router)
{
    add(router, "/api/v1/contacts/{id}/suggestions", suggestionsFor);
    add(router, "/api/v1/contacts/{id}/links", linkStepsOf);
}

void PersonEndpoint::add(Router &router, const char *path, Read read)
{
    const auto answer = [this, read](const SessionUser &who,
                                     const HttpRequest &request,
                                     const Responder &responder) {
        const auto found = m_store.read([readable = m_readable,
                                         read,
                                         user = who.user.id,
                                         id = ContactId(request.params.value(0))](
                                            Sql::Database &database) -> Result<QJsonObject> {
            const auto scopes = readable(database, user);
            if (!scopes)
                return scopes.error();
            const auto may = mayReadContact(database, id, *scopes);
            if (!may)
                return may.error();
            if (!*may)
                return Error{ErrorKind::NotFound, u"contact.not-found"_s};
            return read(database, id, *scopes);
        });
        whenDone(found, this, [responder](const Result<QJsonObject> &json) {
            responder.respond(json ? HttpResponse::json(200, *json) : apiError(json.error()));
        });
    };
    router.add(HttpMethod::Get, path, m_authenticator.forUsers(answer), apiRoute());
}

} // namespace Frontdesk::Relay

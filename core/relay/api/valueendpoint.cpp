// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/api/valueendpoint.h"

#include "core/base/uuid.h"
#include "core/domain/permissions.h"
#include "core/relay/api/apianswer.h"
#include "core/relay/api/authenticator.h"
#include "core/relay/journal/attributerows.h"
#include "core/relay/journal/rows.h"
#include "core/rules/attributerules.h"

#include <QJsonArray>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

QJsonObject valueJson(const ContactValue &value)
{
    return {{u"value"_s, value.value},
            {u"source"_s, value.source},
            {u"by"_s, value.by.value()},
            {u"at"_s, value.at}};
}

Result<> noteReveal(WriteContext &context,
                    const UserId &who,
                    const ContactId &contact,
                    const AttributeId &what)
{
    auto noted =
        context.database.execute("INSERT INTO audit (workspace, id, at, app_user, action, subject) "
                                 "VALUES (:workspace, :id, :at, :user, 'contact.reveal', :subject)",
                                 {{":workspace", Workspace},
                                  {":id", newUuid(context.now)},
                                  {":at", context.now},
                                  {":user", who.value()},
                                  {":subject", contact.value() + u' ' + what.value()}});
    return noted ? Result<>() : Result<>(noted.error());
}

} // namespace

ValueEndpoint::ValueEndpoint(Store &store,
                             Authenticator &authenticator,
                             ScopesOf readable,
                             QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_authenticator(authenticator)
    , m_readable(std::move(readable))
{
}

void ValueEndpoint::addTo(Router &router)
{
    add(router,
        HttpMethod::Post,
        "/api/v1/contacts/{id}/values/{attribute}/reveal",
        &ValueEndpoint::reveal);
    add(router,
        HttpMethod::Get,
        "/api/v1/contacts/{id}/values/{attribute}/history",
        &ValueEndpoint::history);
}

void ValueEndpoint::add(Router &router, HttpMethod method, const char *path, Work work)
{
    router.add(method,
               path,
               m_authenticator.forUsers([this, work](const SessionUser &who,
                                                     const HttpRequest &request,
                                                     const Responder &responder) {
                   (this->*work)({who.user,
                                  ContactId(request.params.value(0)),
                                  AttributeId(request.params.value(1))},
                                 responder);
               }),
               apiRoute());
}

Result<Attribute> ValueEndpoint::readableAttribute(Sql::Database &database,
                                                   const Asked &asked) const
{
    const auto contact = contactById(database, asked.contact);
    if (!contact)
        return contact.error();
    const auto allowed = m_readable(database, asked.who.id);
    if (!allowed)
        return allowed.error();
    if (!*contact || !allowed->contains(deskScope((*contact)->account)))
        return Error{ErrorKind::NotFound, u"contact.not-found"_s};
    const auto attribute = attributeById(database, asked.attribute);
    if (!attribute)
        return attribute.error();
    if (!*attribute)
        return Error{ErrorKind::NotFound, u"attribute.not-found"_s};
    return **attribute;
}

void ValueEndpoint::reveal(const Asked &asked, const Responder &responder)
{
    const auto done = m_store.write([this, asked](WriteContext &context) -> Result<QString> {
        const auto attribute = readableAttribute(context.database, asked);
        if (!attribute)
            return attribute.error();
        if (!mayReveal(asked.who, *attribute))
            return Error{ErrorKind::Unauthorized, u"auth.forbidden"_s};
        const auto value = wholeValue(context.database, asked.contact, asked.attribute);
        if (!value)
            return value.error();
        if (auto noted = noteReveal(context, asked.who.id, asked.contact, asked.attribute); !noted)
            return noted.error();
        return *value ? (*value)->value : QString();
    });
    whenDone(done, this, [responder](const Result<QString> &value) {
        responder.respond(value ? HttpResponse::json(200, {{u"value"_s, *value}})
                                : apiError(value.error()));
    });
}

void ValueEndpoint::history(const Asked &asked, const Responder &responder)
{
    const auto read = m_store.read([this, asked](Sql::Database &database) -> Result<QJsonArray> {
        const auto attribute = readableAttribute(database, asked);
        if (!attribute)
            return attribute.error();
        const auto all = valueHistory(database, asked.contact, asked.attribute);
        if (!all)
            return all.error();
        QJsonArray array;
        for (auto value : *all) {
            if (attribute->sensitive)
                value.value = masked(value.value);
            array.append(valueJson(value));
        }
        return array;
    });
    whenDone(read, this, [responder](const Result<QJsonArray> &found) {
        responder.respond(found ? HttpResponse::json(200, {{u"history"_s, *found}})
                                : apiError(found.error()));
    });
}

} // namespace Frontdesk::Relay

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/router.h"
#include "core/relay/journal/store.h"
#include "core/relay/readablescopes.h"

namespace Frontdesk::Relay {

class Authenticator;

/// The answers to GET …/suggestions and GET …/links about @p contact, for somebody who may read
/// @p readable: nobody of another scope is in them.
Result<QJsonObject>
suggestionsFor(Sql::Database &database, const ContactId &contact, const QStringList &readable);
Result<QJsonObject>
linkStepsOf(Sql::Database &database, const ContactId &contact, const QStringList &readable);

/// Who may be the same human as a customer, and how it came that they are linked, below
/// /api/v1/contacts/<id>: GET …/suggestions and GET …/links. Neither says that there is a contact
/// in an account whose scope the asker may not read. Main thread; the database is read in its own.
class PersonEndpoint : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the endpoint.
    PersonEndpoint(Store &store,
                   Authenticator &authenticator,
                   ScopesOf readable = readableScopes,
                   QObject *parent = nullptr);

    void addTo(Router &router);

private:
    using Read = Result<QJsonObject> (*)(Sql::Database &database,
                                         const ContactId &contact,
                                         const QStringList &readable);

    void add(Router &router, const char *path, Read read);

    Store &m_store;
    Authenticator &m_authenticator;
    ScopesOf m_readable;
};

} // namespace Frontdesk::Relay

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/router.h"
#include "core/relay/journal/store.h"
#include "core/relay/readablescopes.h"

namespace Frontdesk::Relay {

class Authenticator;
struct SessionUser;

/// What stands in one attribute of one customer, below /api/v1/contacts/<id>/values/<attribute>:
/// POST …/reveal gives a sensitive one whole to who may see it, and a line in the audit is kept in
/// the same transaction, or nothing is given; GET …/history says what stood there before, sensitive
/// ones masked. Main thread.
class ValueEndpoint : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the endpoint.
    ValueEndpoint(Store &store,
                  Authenticator &authenticator,
                  ScopesOf readable = readableScopes,
                  QObject *parent = nullptr);

    void addTo(Router &router);

private:
    struct Asked {
        User who;
        ContactId contact;
        AttributeId attribute;
    };
    using Work = void (ValueEndpoint::*)(const Asked &asked, const Responder &responder);

    void add(Router &router, HttpMethod method, const char *path, Work work);
    Result<Attribute> readableAttribute(Sql::Database &database, const Asked &asked) const;
    void reveal(const Asked &asked, const Responder &responder);
    void history(const Asked &asked, const Responder &responder);

    Store &m_store;
    Authenticator &m_authenticator;
    ScopesOf m_readable;
};

} // namespace Frontdesk::Relay

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/router.h"
#include "core/relay/journal/store.h"

namespace Frontdesk::Relay {

class Authenticator;

/// What templates said before: /api/v1/templates/<id>/versions. Main thread.
class TemplateEndpoint : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 LargestAnswer =
        768 * 1024; ///< of the versions, older ones are left out

    /// Both outlive the endpoint.
    TemplateEndpoint(Store &store, Authenticator &authenticator, QObject *parent = nullptr);

    void addTo(Router &router);

private:
    void versions(const UserId &who, const TemplateId &id, const Responder &responder);

    Store &m_store;
    Authenticator &m_authenticator;
};

} // namespace Frontdesk::Relay

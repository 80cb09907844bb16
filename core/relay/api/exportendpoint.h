// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/router.h"
#include "core/relay/journal/store.h"

namespace Frontdesk::Relay {

class Authenticator;

/// POST /api/v1/exports: somebody is about to write customers into a file. A line in the audit says
/// who, how many and by which question, or it is refused; a client that gets no answer writes nothing.
/// Main thread.
class ExportEndpoint : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the endpoint.
    ExportEndpoint(Store &store, Authenticator &authenticator, QObject *parent = nullptr);

    void addTo(Router &router);

private:
    Store &m_store;
    Authenticator &m_authenticator;
};

} // namespace Frontdesk::Relay

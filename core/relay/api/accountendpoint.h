// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/router.h"
#include "core/relay/accounts/accountsetup.h"

namespace Frontdesk::Relay {

class Authenticator;
class JsonBody;

/// Connecting and looking after accounts: /api/v1/accounts, for administrators. Secrets go in and
/// are in no answer. Main thread.
class AccountEndpoint : public QObject
{
    Q_OBJECT

public:
    /// All of these outlive the endpoint.
    AccountEndpoint(Accounts &accounts,
                    AccountSetup &setup,
                    AccountCheckup &checkup,
                    Authenticator &authenticator,
                    QObject *parent = nullptr);

    void addTo(Router &router);

private:
    void connectAccount(const HttpRequest &request, const Responder &responder);
    void health(const HttpRequest &request, const Responder &responder);
    void check(const HttpRequest &request, const Responder &responder);
    void change(const HttpRequest &request, const Responder &responder);
    void setReplyFirst(const Account &account,
                       std::optional<bool> replyFirst,
                       const Responder &responder);
    void update(const Account &account, const Responder &responder);
    void answer(const Async<AccountHealth> &health, int status, const Responder &responder);

    Accounts &m_accounts;
    AccountSetup &m_setup;
    AccountCheckup &m_checkup;
    Authenticator &m_authenticator;
};

} // namespace Frontdesk::Relay

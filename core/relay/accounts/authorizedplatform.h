// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/accounts/tokensource.h"
#include "core/relay/outbox/platform.h"

namespace Frontdesk::Relay {

/// The platforms as outbox and fetchers see them: an account's requests, with its token added.
/// Main thread.
class AuthorizedPlatform : public QObject, public PlatformAccess
{
    Q_OBJECT

public:
    /// All of these outlive this.
    AuthorizedPlatform(Accounts &accounts,
                       TokenSource &tokens,
                       PlatformClient &client,
                       QObject *parent = nullptr);

    /// Without a token nothing is sent; the answer is then NotSent, or 401 if the platform refuses
    /// to issue one.
    Async<PlatformAnswer> send(const AccountId &account, const OutboundRequest &request) override;
    Async<Download> download(const AccountId &account,
                             const OutboundRequest &request,
                             const DownloadTarget &target) override;
    void invalidateToken(const AccountId &account) override;

private:
    template <typename T, typename Send>
    Async<T> withToken(const AccountId &account, OutboundRequest request, Send send);

    Accounts &m_accounts;
    TokenSource &m_tokens;
    PlatformClient &m_client;
};

} // namespace Frontdesk::Relay

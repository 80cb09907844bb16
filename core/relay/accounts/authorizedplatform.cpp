// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/accounts/authorizedplatform.h"

#include "core/channels/channeladapter.h"
#include "core/relay/accounts/platformclient.h"

namespace Frontdesk::Relay {

namespace {

/// What a request gets that could not be sent for want of a token.
PlatformAnswer answerWithout(const Error &error)
{
    PlatformAnswer answer;
    if (error.kind == ErrorKind::Unauthorized)
        answer.status = 401;
    else
        answer.transport = PlatformAnswer::Transport::NotSent;
    return answer;
}

PlatformAnswer wrap(const PlatformAnswer &answer, const PlatformAnswer *)
{
    return answer;
}

Download wrap(const PlatformAnswer &answer, const Download *)
{
    return {answer, 0, false};
}

} // namespace

AuthorizedPlatform::AuthorizedPlatform(Accounts &accounts,
                                       TokenSource &tokens,
                                       PlatformClient &client,
                                       QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_tokens(tokens)
    , m_client(client)
{
}

template <typename T, typename Send>
Async<T> AuthorizedPlatform::withToken(const AccountId &account, OutboundRequest request, Send send)
{
    const Promise<T> promise;
    const auto go = [this, promise, account, request = std::move(request), send = std::move(send)](
                        const Result<QByteArray> &token) mutable {
        const auto known = m_accounts.byId(account);
        if (!token || !known) {
            const Error error = token ? Error{ErrorKind::NotFound, {}} : token.error();
            return promise.give(wrap(answerWithout(error), static_cast<const T *>(nullptr)));
        }
        known->adapter->authorize(request, *token);
        whenDone(send(known->account.platform, request), this, [promise](const Result<T> &answer) {
            promise.give(answer);
        });
    };
    whenDone(m_tokens.token(account), this, go);
    return promise.future();
}

Async<PlatformAnswer> AuthorizedPlatform::send(const AccountId &account,
                                               const OutboundRequest &request)
{
    return withToken<PlatformAnswer>(
        account, request, [this](Platform platform, const OutboundRequest &authorized) {
            return m_client.send(platform, authorized);
        });
}

Async<Download> AuthorizedPlatform::download(const AccountId &account,
                                             const OutboundRequest &request,
                                             const DownloadTarget &target)
{
    return withToken<Download>(
        account, request, [this, target](Platform platform, const OutboundRequest &authorized) {
            return m_client.download(platform, authorized, target);
        });
}

void AuthorizedPlatform::invalidateToken(const AccountId &account)
{
    m_tokens.invalidate(account);
}

} // namespace Frontdesk::Relay

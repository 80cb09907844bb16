// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/accounts/accountsetup.h"

#include "core/channels/registry.h"
#include "core/relay/accounts/platformquestion.h"

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

/// The platform's no to an id, secret or token is a mistake of the person who typed it in, and no
/// reason to sign in again.
Error asTyped(const Error &error)
{
    if (error.kind != ErrorKind::Unauthorized)
        return error;
    return {ErrorKind::Rejected, u"account.credentials"_s, error.detail, error.args};
}

} // namespace

AccountSetup::AccountSetup(Accounts &accounts,
                           PlatformClient &client,
                           AccountCheckup &checkup,
                           const Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_client(client)
    , m_checkup(checkup)
    , m_clock(clock)
{
}

Async<AccountHealth> AccountSetup::connectAccount(const NewAccount &wanted)
{
    if (auto fits = checkNewAccount(wanted); !fits)
        return ready<AccountHealth>(fits.error());
    Account probe;
    probe.platform = wanted.platform;
    if (m_checkup.webhookUrl(probe).isEmpty()) {
        return ready<AccountHealth>(Error{ErrorKind::Rejected,
                                          u"relay.public-url"_s,
                                          u"public_url is not set in the configuration"_s});
    }
    const Attempt attempt{wanted, channelAdapter(wanted.platform), {}};
    // Also with a long-lived token: nothing else proves the secret, and with a wrong one every
    // webhook would be refused.
    const auto issued = ask(m_client,
                            *attempt.adapter,
                            attempt.adapter->calls().issueToken(wanted.channelId.toUtf8(),
                                                                wanted.channelSecret.toUtf8()),
                            {});
    whenDone(issued, this, [this, attempt](const Result<AccessToken> &token) {
        if (!token)
            return attempt.promise.give(asTyped(token.error()));
        const auto &given = attempt.wanted.accessToken;
        askInfo(attempt, given.isEmpty() ? token->token : given.toUtf8());
    });
    return attempt.promise.future();
}

void AccountSetup::askInfo(const Attempt &attempt, const QByteArray &token)
{
    const auto asked =
        ask(m_client, *attempt.adapter, attempt.adapter->calls().accountInfo(), token);
    whenDone(asked, this, [this, attempt](const Result<AccountInfo> &info) {
        if (!info)
            return attempt.promise.give(asTyped(info.error()));
        store(attempt, *info);
    });
}

void AccountSetup::store(const Attempt &attempt, const AccountInfo &info)
{
    const auto account = completed(attempt.wanted, info, m_accounts.all(), m_clock.nowMs());
    whenDone(m_accounts.add(account), this, [this, attempt](const Result<Account> &stored) {
        if (!stored)
            return attempt.promise.give(stored.error());
        whenDone(m_checkup.check(stored->id), this, [attempt](const Result<AccountHealth> &health) {
            attempt.promise.give(health);
        });
    });
}

} // namespace Frontdesk::Relay

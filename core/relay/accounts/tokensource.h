// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/base/clock.h"
#include "core/relay/accounts/accounts.h"

namespace Frontdesk::Relay {

class PlatformClient;

/// The right to call a platform for an account: its long-lived token until the platform refuses that
/// one, or a short-lived one that is issued with id and secret, kept until shortly before it ends, and asked for once however many
/// wait for it. After a failure nobody asks again for a moment. Main thread.
class TokenSource : public QObject
{
    Q_OBJECT

public:
    /// All of these outlive the source.
    TokenSource(Accounts &accounts,
                PlatformClient &client,
                const Clock &clock,
                QObject *parent = nullptr);

    /// Errors: NotFound "account.not-found"; those of ChannelCalls::issueToken().
    Async<QByteArray> token(const AccountId &account);

    /// The platform refused the token. Ignored for one that was issued a moment ago: several
    /// requests meet the same refusal, and the answer to the first has helped the others already.
    void invalidate(const AccountId &account);

    /// When the token in hand ends, ms UTC; 0 for a long-lived one or none.
    qint64 endsAt(const AccountId &account) const;

Q_SIGNALS:
    /// The platform refused id and secret, or the long-lived token: a person has to look at the
    /// account unless issued() follows.
    void refused(const Frontdesk::AccountId &account);
    void issued(const Frontdesk::AccountId &account);

private:
    struct Entry {
        QByteArray token;
        QByteArray secret; ///< what it was issued with
        QByteArray refused; ///< the long-lived token that the platform does not take any more
        qint64 issuedAt = 0; ///< monotonic ms
        qint64 goodUntil = 0; ///< monotonic ms
        qint64 endsAt = 0; ///< ms UTC
        std::optional<Error> failure; ///< of the last attempt
        qint64 failedUntil = 0; ///< monotonic ms; till then the failure is the answer
        QList<Promise<QByteArray>> waiting; ///< not empty: being issued
    };
    void issue(const Accounts::Pointer &account);
    void settle(const AccountId &account, const Result<QByteArray> &token);

    Accounts &m_accounts;
    PlatformClient &m_client;
    const Clock &m_clock;
    QHash<AccountId, Entry> m_entries;
};

} // namespace Frontdesk::Relay

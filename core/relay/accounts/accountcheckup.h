// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/channelcalls.h"
#include "core/relay/accounts/accountattention.h"
#include "core/relay/accounts/accounthealth.h"
#include "core/relay/accounts/accounts.h"
#include "core/relay/accounts/platformclient.h"
#include "core/relay/accounts/tokensource.h"

#include <QUrl>

namespace Frontdesk::Relay {

/// Asks the platform how an account stands: token, webhook address, a test webhook, chat setting,
/// quota, and whether a customer ever wrote. Notes what needs a person on the account. Main thread.
class AccountCheckup : public QObject
{
    Q_OBJECT

public:
    /// The parts, which outlive this.
    struct Parts {
        Store &store;
        Accounts &accounts;
        AccountAttention &attention;
        TokenSource &tokens;
        PlatformClient &client;
        QUrl publicUrl; ///< where the platform reaches us
        bool serving = true; ///< false: we would not hear a test webhook, so none is asked for
        bool notes = true; ///< false: what is found changes nothing here
    };

    explicit AccountCheckup(Parts parts, QObject *parent = nullptr);

    enum class Webhook { SetOurs, LeaveAsItIs };

    /// Checks everything. With SetOurs our address becomes the account's webhook address first.
    /// Answers with problems as checks, not as errors. Errors: NotFound "account.not-found",
    /// Rejected "relay.public-url", those of the store.
    Async<AccountHealth> check(const AccountId &id, Webhook webhook = Webhook::SetOurs);

    /// The answer of the last check in this run; without one, what can be said without asking.
    AccountHealth last(const Accounts::Pointer &account) const;

    QString webhookUrl(const Account &account) const;

private:
    struct Run;
    using RunPointer = std::shared_ptr<Run>;
    template <typename T, typename Next>
    void question(const RunPointer &run, PlatformCall<T> call, Next next);

    void useToken(const RunPointer &run, const Result<QByteArray> &token);
    void readInfo(const RunPointer &run, const Result<AccountInfo> &info);
    void askWebhook(const RunPointer &run);
    void readWebhook(const RunPointer &run, const Result<WebhookEndpoint> &endpoint);
    void moveWebhook(const RunPointer &run);
    void noteWebhook(const RunPointer &run, bool active);
    void askTest(const RunPointer &run);
    void readTest(const RunPointer &run, const Result<WebhookTest> &test, qint64 took);
    void askQuota(const RunPointer &run);
    void readQuota(const RunPointer &run, const Result<MessageQuota> &quota);
    void askFirstMessage(const RunPointer &run);
    void finish(const RunPointer &run);
    void noteAttention(const RunPointer &run);
    AccountHealth blank(const Accounts::Pointer &account) const;

    Parts m_parts;
    QHash<AccountId, QList<HealthCheck>> m_last;
};

} // namespace Frontdesk::Relay

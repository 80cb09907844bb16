// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/channelcalls.h"
#include "core/relay/accounts/accounts.h"
#include "core/relay/accounts/platformclient.h"
#include "core/relay/accounts/tokensource.h"

#include <QSet>
#include <QTimer>

namespace Frontdesk::Relay {

/// Keeps on each account what the platform says about the month's paid messages, for those who see
/// what a reply costs. Asks at the start, from time to time, and soon after a push was taken. What
/// the platform does not say stays as it was, with its age; nothing is counted here. Main thread.
class PushQuotas : public QObject
{
    Q_OBJECT

public:
    /// The parts, which outlive this.
    struct Parts {
        Accounts &accounts;
        TokenSource &tokens;
        PlatformClient &client;
        const Clock &clock;
    };
    struct Pace {
        std::chrono::milliseconds first = std::chrono::seconds(20); ///< after the start
        std::chrono::milliseconds again = std::chrono::minutes(15);
        std::chrono::milliseconds afterPush = std::chrono::seconds(5);
    };
    /// An answer that says nothing new is written all the same when the last one is as old as this.
    static constexpr qint64 StaleMs = 60LL * 60 * 1000;

    explicit PushQuotas(Parts parts, QObject *parent = nullptr);

    void start(Pace pace);
    /// A push of @p account was taken.
    void pushed(const AccountId &account);
    /// Asks now. Answers when what was said is kept; errors of the platform are in the log only.
    Async<> look(const AccountId &account);

private:
    void lookAtAll();
    void lookAtPushed();
    Async<> keep(const AccountId &account, const PushQuota &quota);

    Parts m_parts;
    QTimer m_again;
    QTimer m_afterPush;
    std::chrono::milliseconds m_pace{0};
    QSet<AccountId> m_pushed;
};

} // namespace Frontdesk::Relay

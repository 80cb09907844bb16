// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/backoff.h"
#include "core/relay/outbox/platform.h"
#include "core/relay/outbox/sendsteps.h"
#include "core/relay/outbox/tokenbucket.h"
#include "core/relay/receipts/receiptrows.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <unordered_map>

namespace Frontdesk::Relay {

/// Shows customers that their messages were read, as receiptrows.h says: each place once, again only
/// if nobody knows whether it arrived, which does no harm. Main thread.
class ReceiptSender : public QObject
{
    Q_OBJECT

public:
    /// What it works with; outlives it.
    struct Parts {
        Store &store;
        PlatformAccess &platform;
        AdapterOf adapterOf;
    };
    struct Settings {
        int parallel = 8; ///< requests in flight
        double perSecond = 50; ///< of one account; LINE takes 2000
        std::chrono::milliseconds tick =
            std::chrono::seconds(5); ///< looks for retries that are due
        std::chrono::milliseconds firstRetry = std::chrono::seconds(2);
        std::chrono::milliseconds longestRetry = std::chrono::minutes(10);
        int tries = 20;
    };

    ReceiptSender(Parts parts, Settings settings, QObject *parent = nullptr);

    /// Begins with what earlier runs left.
    void start();

    quint64 told() const noexcept { return m_told; }

private:
    void notice(const Changes &changes);
    void look();
    void begin(const QList<ReceiptJob> &jobs);
    void send(const ReceiptJob &job, bool tokenIsFresh);
    void failed(const ReceiptJob &job, const Error &error, bool tokenIsFresh);
    template <typename Write>
    void conclude(const ReceiptJob &job, Write write);
    TokenBucket &bucketOf(const AccountId &account);

    Parts m_parts;
    Settings m_settings;
    Backoff m_backoff;
    QTimer m_tick;
    QSet<ConversationId> m_active;
    std::unordered_map<QString, TokenBucket> m_buckets;
    bool m_isLooking = false;
    bool m_lookAgain = false;
    quint64 m_told = 0;
};

} // namespace Frontdesk::Relay

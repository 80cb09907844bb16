// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/presencesource.h"
#include "core/protocol/frames.h"

#include <QHash>
#include <QTimer>

namespace Frontdesk {

class AccountSource;
class Clock;
class SyncClient;

/// Presence over the link to the relay: what I do is a lease that this renews, what others do ends
/// when they do not. Whom I only pass by on the way through a list is not told of it.
class DeskPresence : public PresenceSource
{
    Q_OBJECT

public:
    /// All of them outlive this. Durations are @p clock's monotonic ones.
    DeskPresence(SyncClient &sync,
                 const AccountSource &accounts,
                 const Clock &clock,
                 UserId me,
                 QObject *parent = nullptr);

    QList<Colleague> colleagues(const ConversationId &conversation) const override;
    void enter(const ConversationId &conversation) override;
    void leave(const ConversationId &conversation) override;
    void typed(const ConversationId &conversation) override;
    void stoppedTyping(const ConversationId &conversation) override;

    /// Ends what has had its time and says again what goes on. About once a second.
    void tick();

private:
    struct Mine {
        int windows = 0;
        qint64 since = 0;
        qint64 typedAt = 0; ///< 0: not writing
        Presence told = Presence::Away;
        qint64 toldAt = 0;
    };
    struct Theirs {
        Presence presence = Presence::Away;
        qint64 until = 0;
    };

    void take(const Protocol::Live &live);
    void take(const Protocol::Attendance &said);
    void tellAnew();
    void forgetAll();
    void expire(qint64 now);
    void tell(qint64 now);
    static Presence wanted(const Mine &mine, qint64 now);
    void keepTicking();

    SyncClient &m_sync;
    const AccountSource &m_accounts;
    const Clock &m_clock;
    const UserId m_me;
    QHash<ConversationId, Mine> m_mine;
    QHash<ConversationId, QHash<UserId, Theirs>> m_theirs;
    QTimer m_ticks;
};

} // namespace Frontdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/viewtallies.h"

#include <QDate>
#include <QObject>
#include <QTimer>

namespace Frontdesk {

class Cache;
class ChangeFeed;
class Clock;
class Outbox;
struct ChangeSet;

/// How many conversations the queries of views take, with what was done here. Counted once, in the
/// thread of searches; from then on a change costs a look at the conversations that changed. GUI
/// thread.
class ViewCounter : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        Cache &cache;
        Outbox &outbox;
        ChangeFeed &feed;
        const Clock &clock;
        UserId me;
    };

    explicit ViewCounter(Parts parts, QObject *parent = nullptr);

    /// Counts these, and no others.
    void follow(const QStringList &queries);
    /// Of one account; null: of all. Nothing while it is being counted.
    std::optional<ViewCount> count(const QString &query, const AccountId &account) const;
    /// These are to be judged anew: nothing in the cache says that they changed.
    void refresh(const QSet<ConversationId> &conversations);
    /// How often the clock is looked at.
    void setTick(std::chrono::milliseconds tick) { m_clockwork.setInterval(tick); }
    /// Rows looked at so far: tests hold it to what changed.
    qint64 looked() const { return m_answer.looked; }

Q_SIGNALS:
    void changed();

private:
    void take(const ChangeSet &changes);
    void takeEntry(const OutboxEntry &entry);
    void again();
    void lookAtTheClock();
    void askSoon();
    void ask();
    void set(const Result<ViewTallies::Answer> &answer);

    Parts m_parts;
    std::shared_ptr<ViewTallies> m_tallies; ///< used by the thread of searches alone
    ViewTallies::Answer m_answer;
    QStringList m_queries;
    QSet<ConversationId> m_touched;
    QSet<ContactId> m_contacts;
    QSet<ConversationId> m_removed;
    bool m_again = false;
    bool m_overAgain = false;
    bool m_asking = false;
    bool m_askAgain = false;
    int m_ticks = 0;
    QDate m_day;
    QTimer m_soon;
    QTimer m_clockwork;
};

} // namespace Frontdesk

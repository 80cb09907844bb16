// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/draft.h"
#include "core/storage/changeset.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace Frontdesk {

class Cache;
class ChangeFeed;
class Clock;
class CommandQueue;
class Outbox;

/// Shares drafts with my other computers: what rests for a moment is told to the relay, and what they
/// wrote comes into the drafts here, where nothing else was written meanwhile. Text that was typed
/// here is never replaced by an older one. GUI thread.
class DraftSync : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        Cache &cache;
        Outbox &outbox;
        CommandQueue &commands;
        ChangeFeed &feed;
        const Clock &clock;
        UserId me;
        QString device;
    };

    explicit DraftSync(Parts parts, QObject *parent = nullptr);
    /// What rests is told, by the outbox, which outlives this.
    ~DraftSync() override;

    /// How long a draft has to rest before it is told.
    void setRest(std::chrono::milliseconds rest) { m_rest.setInterval(rest); }
    /// What rests no longer is told at once.
    void tellNow();

Q_SIGNALS:
    /// The draft is another one now, from another computer; @p was stood there before.
    void taken(const Frontdesk::Draft &draft, const QString &was);

private:
    void read();
    void take(const ChangeSet &changes);
    void takeOver(const Draft &draft);
    void tell(const ConversationId &conversation);
    void noteWaiting();

    /// What my computers agree about, as far as it is known here.
    struct Agreed {
        QString text;
        qint64 writtenAt = 0; ///< ms UTC
        qint64 ver = 0; ///< of the relay's; 0: it has not answered
    };

    Parts m_parts;
    QHash<ConversationId, Agreed> m_agreed;
    QSet<ConversationId> m_resting;
    QTimer m_rest;
    bool m_isRead = false; ///< m_agreed has what the cache has
};

} // namespace Frontdesk

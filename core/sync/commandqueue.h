// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/base/clock.h"
#include "core/storage/outboxentry.h"

#include <QMap>
#include <QMultiHash>
#include <QMultiMap>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace Frontdesk {

class Outbox;

/// Delivers what the outbox holds: in each conversation in the order in which it was made, again
/// after every reconnect, until there is a result; and keeps it until the cache shows the effect.
/// What a command costs does not depend on how many wait, but on how many bring files. GUI thread.
///
/// A command that is held (OutboxEntry::notBefore) lets those of other conversations pass; what
/// stands behind it in its own conversation waits with it. Until it leaves it can be recalled. It was
/// sent by a person, so nothing but a recall takes it back: when the program ends in between, in
/// whatever way, it leaves at the next start as soon as its time is over, and cannot be recalled then,
/// because nobody could prove any more that it never left.
class CommandQueue : public QObject
{
    Q_OBJECT

public:
    /// What has to happen before a command can go, such as bringing its pictures to the relay. Until
    /// it answers, what is behind it in its conversation waits (behind a template: templates).
    /// Rejected: the command is refused with that error. Any other error: again later.
    using Prepare = std::function<Async<>(const OutboxEntry &)>;

    static constexpr int InFlight = 32;
    static constexpr qint64 TooOldMs = 24LL * 60 * 60 * 1000; ///< a person confirms older replies
    static constexpr qint64 PrepareAgainMs = 5'000;
    static constexpr qint64 LongestHoldMs = 10'000; ///< also where a clock was set back

    CommandQueue(Outbox &outbox, const Clock &clock, Prepare prepare, QObject *parent = nullptr);

    // What SyncClient tells.
    void connected();
    void disconnected();
    void tick();
    /// @p at: how far the scope of the result is applied.
    void take(const Protocol::CommandResult &result, qint64 at);
    void cursorMoved(const QString &scope, qint64 at);
    /// @p conversations may not be read any more: what waits for them has failed.
    void scopeGone(const QString &scope, const QList<ConversationId> &conversations);
    /// The relay has these: a refusal of theirs was overtaken.
    void seen(const QList<Message> &messages);

    /// True if the relay cannot have seen the command: it can be taken back here.
    bool neverLeft(const CommandId &id) const;
    /// Takes those of @p ids out of the outbox that never left, and sends none of them meanwhile.
    /// Answers with what was taken out.
    Async<QSet<CommandId>> takeBack(const QList<CommandId> &ids);
    /// How long it is still held and can be recalled; 0: it cannot.
    qint64 heldFor(const CommandId &id) const;
    /// Takes a reply that is held out of the outbox; its text is in the draft in the same step.
    /// Error: NotFound "command.left" where it is not held any more.
    Async<> recall(const CommandId &id);
    /// It is held no longer.
    void letGo(const CommandId &id);
    /// Sent on this connection, and without a result so far.
    bool isOnItsWay(const CommandId &id) const;
    /// Commands without a result; read marks and drafts do not count.
    int waiting() const { return static_cast<int>(m_waiting.size()); }

Q_SIGNALS:
    /// To be sent now. Emitted while connected, in order.
    void ready(const Frontdesk::Protocol::Command &command);
    /// A colleague answered first; @p text is in the draft now.
    void returned(const Frontdesk::ConversationId &conversation, const QString &text);
    /// Something that leaves no bubble was refused. @p kept: it stays in the outbox until somebody
    /// decides.
    void
    refused(const Frontdesk::ConversationId &conversation, const Frontdesk::Error &why, bool kept);
    /// The relay has said for good what became of the command, or nobody will ask it any more.
    void answered(const Frontdesk::CommandId &id, const Frontdesk::Protocol::CommandResult &result);
    /// They were taken back, and the relay will never hear of them.
    void withdrawn(const QSet<Frontdesk::CommandId> &ids);

private:
    void begin();
    void follow(const OutboxEntry &entry);
    void forget(const OutboxEntry &entry);
    void giveBack(const OutboxEntry &entry);
    void line(const CommandId &id);
    void pump();
    std::optional<OutboxEntry> nextToGo();
    bool mayGo(const OutboxEntry &entry) const;
    bool prepare(const OutboxEntry &entry);
    void prepared(const OutboxEntry &entry, const Result<> &done);
    bool isTooOld(const OutboxEntry &entry) const;
    qint64 holdOf(const OutboxEntry &entry) const;
    void dropTakenBack(const OutboxEntry &decision);
    void settleConflict(const OutboxEntry &entry, const Protocol::CommandResult &result);
    void settleRejected(const OutboxEntry &entry, const Protocol::CommandResult &result);
    void keep(OutboxEntry entry, OutboxEntry::Stage stage, const Protocol::CommandResult &result);
    void drop(const CommandId &id, const QString &returned = {});

    Outbox &m_outbox;
    const Clock &m_clock;
    Prepare m_prepare;
    bool m_online = false;
    // What follows from the outbox's entries, kept with each change of one.
    QMap<qint64, CommandId> m_line; ///< by place: all that may go, and some that may not any more
    QSet<CommandId> m_waiting; ///< without a result; not read marks, not drafts
    QMultiHash<MessageId, CommandId> m_takenBack; ///< by which commands that wait
    QHash<QString, QMultiMap<qint64, CommandId>> m_taken; ///< by scope and number of the result
    QMultiHash<MessageId, CommandId> m_ended; ///< refused or unknown, by what would show

    QSet<CommandId> m_inFlight; ///< sent on this connection
    QSet<CommandId> m_settling; ///< its result is being written down: whatever the line does
    QSet<CommandId> m_mayBeKnown; ///< sent once, or from an earlier run
    QSet<CommandId> m_prepared;
    QSet<CommandId> m_preparing;
    QHash<CommandId, qint64> m_prepareAt; ///< not before, monotonic ms; of what failed
    QTimer m_holdOver; ///< of the one that is held for the shortest time
};

} // namespace Frontdesk

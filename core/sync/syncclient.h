// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/base/clock.h"
#include "core/protocol/commands.h"
#include "core/storage/changeset.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Frontdesk {

class Cache;
class CommandQueue;
class EventsBatch;
class RelayWire;

/// The client's side of protocol 1, without sockets or timers: says hello with what the cache
/// holds, applies what comes, acknowledges after the commit, asks where something is missing. One
/// connection at a time. GUI thread.
class SyncClient : public QObject
{
    Q_OBJECT

public:
    enum class State { Offline, Greeting, Online };

    struct Settings {
        QString device; ///< stable per installation
        QString program; ///< "frontdesk/0.1.0"
    };

    static constexpr qint64 PingEveryMs = 20'000;
    static constexpr qint64 SilentAfterMs = 45'000;
    static constexpr qint64 DoubtMs = 3'000; ///< for a sign of life, once there is a doubt
    static constexpr qint64 GapMs = 10'000; ///< between ticks: the computer slept
    static constexpr qint64 AnswerWithinMs = 30'000; ///< of a history request
    static constexpr qint64 NoteHeardEveryMs = 60'000;
    static constexpr qint64 CompareEveryMs = 10 * 60'000;

    SyncClient(Cache &cache,
               CommandQueue &commands,
               const Clock &clock,
               Settings settings,
               QObject *parent = nullptr);
    ~SyncClient() override;

    // What the adapter of the socket tells.
    void connected(RelayWire &wire, const QString &token);
    /// Bytes of any kind arrived.
    void heard();
    void received(const Result<Protocol::Frame> &frame);
    void disconnected();
    /// About once a second.
    void tick();
    /// The network is not what it was: whether the relay is still there is asked now. Where it is not
    /// heard within DoubtMs the connection is given up.
    void doubt();

    State state() const noexcept { return m_state; }
    /// No snapshot is under way.
    bool isCaughtUp() const;
    /// The relay's clock minus ours, ms; until a relay is heard as the last run knew it.
    qint64 clockOffset() const noexcept { return m_clockOffset; }
    /// When the cache last was level with the relay, ms UTC; 0: never, or not known.
    qint64 levelAt() const noexcept { return m_levelAt; }
    /// Reads what the last run knew of the two above.
    Async<> recall();

    /// Says what I do where, or nothing if the relay has no use for it. Not kept and not repeated.
    void attend(const QList<Protocol::Attendance> &said);

    /// Brings messages older than @p before into the cache. Errors: Offline "net.offline", Timeout
    /// "net.timeout", or what the relay says.
    Async<> history(const ConversationId &conversation, const MessageOrder &before, int limit);

    /// Asks the relay to search; Find::request is filled here. Errors: Offline "net.offline",
    /// Timeout "net.timeout", Rejected "command.unknown" by an older relay, or what the relay says.
    Async<Protocol::Found> find(Protocol::Find find);

Q_SIGNALS:
    void welcomed(const Frontdesk::Protocol::Welcome &welcome);
    /// A commit changed the cache.
    void changed(const Frontdesk::ChangeSet &changes);
    /// The last snapshot that was under way is whole.
    void caughtUp();
    /// The relay said goodbye, or we cannot go on with it; the connection ends.
    void ended(const Frontdesk::Error &why);
    void noticed(const Frontdesk::Protocol::Notice &notice);
    /// What colleagues do, and I with this and other clients.
    void attended(const Frontdesk::Protocol::Live &live);
    /// The connection is over.
    void wentOffline();

private:
    struct Scope {
        qint64 at = 0; ///< posted to the cache; what is committed follows
        bool whole = false;
        bool snapshot = false; ///< parts of a snapshot are on their way
        qint64 head = 0; ///< where the relay was last said to stand
        qint64 atPing = -1; ///< what at was when the last ping went
    };
    struct Wanted {
        Promise<> promise;
        MessageOrder before;
        qint64 askedAt = 0;
    };

    struct Finding {
        Promise<Protocol::Found> promise;
        qint64 askedAt = 0;
    };

    void greet(const QString &token);
    void send(const Protocol::Frame &frame);
    void take(const Protocol::Welcome &welcome);
    void take(const Protocol::Events &events);
    void take(const Protocol::Snapshot &snapshot);
    void take(const Protocol::History &history);
    void take(const Protocol::Found &found);
    void dropFindings(qint64 askedBefore, const Error &why);
    void take(const Protocol::CommandResult &result);
    void take(const Protocol::Permissions &permissions);
    void take(const Protocol::Gone &gone);
    void take(const Protocol::Notice &notice);
    void take(const Protocol::Live &live);
    void take(const Protocol::Bye &bye);
    void take(const Protocol::Ping &ping);
    void take(const Protocol::Pong &pong);
    void begin(const Protocol::ScopeStart &start);
    void sendPing(const QHash<QString, Protocol::Cursor> &cursors = {});
    void reach(const QString &name, qint64 head);
    bool isLevel() const;
    bool isSilent(qint64 now);
    void noteHeard();
    void compare();
    void forget(const QString &scope);
    void applied(int connection, const QString &scope, qint64 to, const Result<ChangeSet> &done);
    void publish(const ChangeSet &changes);
    bool understands(const QList<Protocol::Item> &items);
    void end(const Error &why);
    void giveUp(const Error &why);

    Cache &m_cache;
    CommandQueue &m_commands;
    const Clock &m_clock;
    const Settings m_settings;
    RelayWire *m_wire = nullptr;
    State m_state = State::Offline;
    bool m_isLive = false; ///< the relay has the capability of that name
    int m_connection = 0; ///< answers for an earlier one are not acknowledged
    QHash<QString, Scope> m_scopes;
    std::shared_ptr<EventsBatch> m_batch; ///< written last of all, if nothing came after it
    QHash<QString, Wanted> m_wanted; ///< by request
    QHash<QString, Finding> m_findings; ///< by request
    bool m_relayFinds = false; ///< this one can be asked to search
    qint64 m_requests = 0;
    qint64 m_heardAt = 0;
    qint64 m_pingedAt = 0;
    std::optional<qint64> m_doubtedAt; ///< monotonic: not heard since
    std::optional<qint64> m_tickedAt; ///< ms UTC, which goes on while the computer sleeps
    qint64 m_comparedAt = 0; ///< monotonic
    qint64 m_clockOffset = 0;
    qint64 m_levelAt = 0;
    qint64 m_notedAt = 0; ///< monotonic: when that was written down
};

} // namespace Frontdesk

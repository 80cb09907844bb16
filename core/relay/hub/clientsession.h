// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/protocol/commands.h"
#include "core/relay/hub/wire.h"
#include "core/relay/outbox/tokenbucket.h"

#include <QHash>
#include <QQueue>

#include <memory>
#include <optional>

namespace Frontdesk::Relay {

/// What the hub knows of one connected client: who it is, what it was sent, what it has applied.
/// Holds no queue of content: what a slow client has not been sent is read from the journal when
/// it catches up. Plain values and rules, no sockets and no SQL.
class ClientSession : public std::enable_shared_from_this<ClientSession>
{
public:
    /// Much, so that who was away can write many frames in one commit. Nothing of it is held here:
    /// what the socket has not taken is bounded by WaitingLimit.
    static constexpr qint64 UnackedLimit = 16 * 1024 * 1024;
    static constexpr qint64 WaitingLimit = 1024 * 1024;
    /// Answers wait beyond WaitingLimit; who asks for so many and reads none is dropped.
    static constexpr qint64 PatienceLimit = 8 * 1024 * 1024;

    enum class Need { Nothing, Tail, Snapshot };

    struct Scope {
        qint64 sentTo = 0;
        qint64 since = 0; ///< the client's cursor before a snapshot
        bool snapshot = false; ///< a snapshot is under way
        int round = 0; ///< which one; parts of an earlier one mean nothing
    };

    explicit ClientSession(Wire &wire)
        : m_wire(wire)
    {
    }

    // Who it is, once hello was accepted.
    bool isSignedIn() const noexcept { return !m_user.id.isNull(); }
    void signIn(User user, QString session);
    /// The same person, with another name or role.
    void setUser(const User &user) { m_user = user; }
    const User &user() const noexcept { return m_user; }
    const QString &session() const noexcept { return m_session; }

    /// It was told to go: nothing is taken from it any more.
    bool isLeaving() const noexcept { return m_leaving; }
    void leave()
    {
        m_leaving = true;
        m_scopes.clear();
    }

    void follow(const QString &scope, const Scope &start) { m_scopes.insert(scope, start); }
    /// Nothing of the scope is sent from here on, and nothing of it has to be acknowledged.
    void unfollow(const QString &scope);
    bool follows(const QString &scope) const { return m_scopes.contains(scope); }
    QStringList scopes() const { return m_scopes.keys(); }
    Scope *scope(const QString &name);

    /// Room for more: what was sent and not acknowledged, and what the socket holds, are in bounds.
    bool hasRoom() const;
    /// Sends a frame of content and notes that it has to be acknowledged.
    void sendContent(const QString &scope, qint64 to, const WireFrame &frame, qint64 now);
    void send(const QByteArray &frame) { m_wire.send(WireFrame(frame)); }
    void acknowledge(const QString &scope, qint64 applied);
    /// Sends @p frame if the client stands at @p from and has room; else it catches up later.
    bool offer(const QString &scope, qint64 from, qint64 to, const WireFrame &frame, qint64 now);

    /// Content of @p scope was sent that is not acknowledged.
    bool owes(const QString &scope) const { return m_unacked.contains(scope); }
    /// When the oldest content was sent that is not acknowledged, monotonic ms; none if all is.
    std::optional<qint64> waitingSince() const;
    /// When anything last came from the client, monotonic ms.
    qint64 heardAt() const noexcept { return m_heardAt; }
    void heard(qint64 now) noexcept { m_heardAt = now; }

    Wire &wire() noexcept { return m_wire; }

    /// How it speaks of who is where, once hello was accepted.
    struct Attending {
        bool understands = false; ///< it has the capability
        TokenBucket allowance;
        QHash<ConversationId, Presence> asked = {}; ///< said; where they belong is being read
    };
    std::optional<Attending> attending;

    int commandsInFlight = 0;
    bool reading = false; ///< a read for this client is under way
    bool finding = false; ///< so is a search

private:
    struct Sent {
        qint64 to = 0;
        qint64 bytes = 0;
        qint64 at = 0;
    };

    Wire &m_wire;
    User m_user;
    QString m_session;
    bool m_leaving = false;
    QHash<QString, Scope> m_scopes;
    QHash<QString, QQueue<Sent>> m_unacked;
    qint64 m_unackedBytes = 0;
    qint64 m_heardAt = 0;
};

} // namespace Frontdesk::Relay

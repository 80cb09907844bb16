// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/account.h"

#include <QObject>
#include <QSet>

#include <chrono>

namespace Frontdesk::Relay {

class Store;

/// Somebody whose password was checked. Only PasswordSignIn makes one and only Sessions takes one,
/// so no other path can hand out a token.
class ProvenUser
{
public:
    const User &user() const noexcept { return m_user; }

private:
    friend class PasswordSignIn;
    explicit ProvenUser(User user)
        : m_user(std::move(user))
    {
    }

    User m_user;
};

/// Who a request or a socket acts for.
struct SessionUser {
    QString session; ///< id; names the session in lists, proves nothing
    User user;
    qint64 permissionRevision = 0;
};

/// A session just opened. The token is told once and kept nowhere.
struct OpenedSession {
    QString session;
    QByteArray token;
    User user;
};

struct SessionListing {
    QString session;
    UserId user;
    QString device; ///< as the client named it
    qint64 createdAt = 0; ///< ms UTC
    qint64 seenAt = 0; ///< ms UTC, to about five minutes
};

struct SessionLimits {
    std::chrono::hours idle{30 * 24};
    std::chrono::hours longest{180 * 24}; ///< since signing in
};

/// The signed-in devices. A token is 256 random bits; the database holds its SHA-256 only.
/// Main thread.
class Sessions : public QObject
{
    Q_OBJECT

public:
    /// @p store outlives the sessions.
    explicit Sessions(Store &store, SessionLimits limits = {}, QObject *parent = nullptr);

    Async<OpenedSession> open(const ProvenUser &who, const QString &device);

    /// Nothing for a token that is unknown, revoked or too old, or whose user is disabled.
    Async<std::optional<SessionUser>> byToken(const QByteArray &token);

    /// The open sessions of @p user, or of everybody. Newest first.
    Async<QList<SessionListing>> list(const std::optional<UserId> &user);

    /// Ends a session; with @p owner only if it is theirs. Errors: NotFound "auth.none".
    Async<> revoke(const QString &session, const std::optional<UserId> &owner);
    /// Ends every session of @p user, as when they are disabled or their role changes.
    Async<> revokeAllOf(const UserId &user);

Q_SIGNALS:
    /// The session has ended: close its sockets now.
    void revoked(const QString &session);

private:
    void announce(const QStringList &sessions);
    void touch(const QString &session);

    Store &m_store;
    SessionLimits m_limits;
    QSet<QString> m_revoked; ///< in this run; a read that began earlier may still see them open
};

} // namespace Frontdesk::Relay

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/account.h"

#include <QObject>

namespace Frontdesk::Relay {

class Passwords;
class Sessions;
class Store;

struct NewUser {
    QString email;
    QString name;
    User::Role role = User::Role::Agent;
    QString password;
};

/// What signing in needs to know. The hash is empty for an address nobody has.
struct PasswordRecord {
    User user;
    QString hash;
};

/// The colleagues and their passwords. Main thread.
class Users : public QObject
{
    Q_OBJECT

public:
    static constexpr int ShortestPassword = 8; ///< characters
    static constexpr int LongestPassword = 256;

    /// All of these outlive the users.
    Users(Store &store, Passwords &passwords, Sessions &sessions, QObject *parent = nullptr);

    /// E-mail addresses are compared in this form.
    static QString normalizedEmail(const QString &email);

    /// Errors: Rejected "user.email", "user.name", "user.password" (args: least, most);
    /// Conflict "user.exists".
    Async<User> add(const NewUser &user);

    /// Everybody who can sign in, by name.
    Async<QList<User>> list();

    /// Errors: NotFound "user.not-found"; Rejected "user.password". Ends all sessions of the user.
    Async<> setPassword(const QString &email, const QString &password);

    /// From now on they cannot sign in, and their sessions end. Errors: NotFound "user.not-found".
    Async<> disable(const QString &email);

    /// Disabled people look like people who were never there.
    Async<PasswordRecord> recordOf(const QString &email);

    /// Replaces the hash of a password that was just right, at today's cost.
    void rehash(const User &user, const QString &password);

private:
    Async<> endSessions(const Async<UserId> &changed);

    Store &m_store;
    Passwords &m_passwords;
    Sessions &m_sessions;
};

} // namespace Frontdesk::Relay

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/account.h"

#include <QObject>

namespace Frontdesk {

/// What an administrator types in to connect a LINE Official Account. Write-only: the relay never
/// gives any of it back.
struct NewAccount {
    QString slug; ///< empty: the relay makes one
    QString channelId;
    QString channelSecret;
    QString accessToken; ///< long-lived; empty: stateless tokens from id and secret
    QString name; ///< empty: as the platform says
    QString group;
    QString locale;
    QString letter;
    int color = 0; ///< 0: the next free one
};

/// One line of an account's health.
struct HealthCheck {
    enum class State { Good, Problem, Waiting };

    QString id; ///< "token", "webhook", "test", "chat-mode", "quota", "first-message"
    State state = State::Waiting;
    QString code; ///< an error code for Problem
    QVariantMap args; ///< for the sentence: url, ms, left, until, …
};

struct AccountHealth {
    Account account;
    QString webhookUrl;
    QString addFriendUrl; ///< what the QR code of the last check says
    QList<HealthCheck> checks;
};

/// Connecting accounts. Online only, for administrators. GUI thread.
class AccountSetup : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Errors: "account.credentials" (LINE refused them), "account.exists", "auth.forbidden".
    virtual Async<AccountHealth> connectAccount(const NewAccount &account) = 0;
    virtual Async<AccountHealth> check(const AccountId &account) = 0;
    virtual Async<AccountHealth> rename(const Account &account) = 0;
    /// When customers of the account are shown that they were read; tells every desk.
    virtual Async<AccountHealth> setReadReceipts(const AccountId &account, ReadReceipts when) = 0;
};

} // namespace Frontdesk

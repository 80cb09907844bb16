// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/channels/channelcalls.h"
#include "core/relay/accounts/accounts.h"

namespace Frontdesk::Relay {

/// What an administrator enters to connect an account.
struct NewAccount {
    Platform platform = Platform::Line;
    QString slug; ///< empty: made from the account's id at the platform
    QString channelId;
    QString channelSecret;
    QString accessToken; ///< long-lived; empty: tokens are issued with id and secret
    QString name; ///< empty: as the platform says
    QString group;
    QString locale;
    QString letter; ///< empty: the first of the name that is free
    int color = 0; ///< 1 to 12; 0: the next that is free in the group
    bool replyFirst = true;
};

inline constexpr int AccountColors = 12;

/// Errors: Rejected "command.invalid" (args: field).
Result<> checkNewAccount(const NewAccount &account);
/// The same for the fields that can be changed later.
Result<> checkAccountFields(const Account &account);
Result<> checkChannelSecret(const QString &secret);
Result<> checkAccessToken(const QString &token);

/// @p wanted with what the platform says about it and, for what was left open, what fits beside
/// @p others. @p now is for the id, ms UTC.
ConnectedAccount completed(const NewAccount &wanted,
                           const AccountInfo &info,
                           const QList<Accounts::Pointer> &others,
                           qint64 now);

} // namespace Frontdesk::Relay

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/accounts/connectedaccount.h"
#include "core/relay/accounts/secretbox.h"
#include "core/relay/journal/store.h"

namespace Frontdesk::Relay {

// Accounts with what is secret about them, as rows. Secrets are sealed for their row: one that was
// copied to another account does not open.

/// Every account, its secrets opened. Errors: those of SecretBox::open().
Result<QList<ConnectedAccount>> loadAccounts(Sql::Database &database, const SecretBox &box);

/// Stores a new account with its secrets and puts it into the log.
/// Errors: Conflict "account.exists": the channel, the bot or the slug is there already.
Result<>
insertAccount(WriteContext &context, const SecretBox &box, const ConnectedAccount &account);

/// Runs @p edit on the account as it is now, keeps what of it may change, raises ver, puts it into
/// the log. Errors: NotFound "account.not-found".
Result<Account> changeAccount(WriteContext &context,
                              const AccountId &id,
                              const std::function<void(Account &)> &edit);

Result<> setReplyFirst(WriteContext &context, const AccountId &id, bool replyFirst);

/// Adds @p secret as the newest and drops all but the one before: both count while the console
/// and the relay are changed over.
Result<> rotateSecret(WriteContext &context,
                      const SecretBox &box,
                      const AccountId &account,
                      const QByteArray &secret);

/// Replaces the long-lived access token; an empty one removes it.
Result<> replaceToken(WriteContext &context,
                      const SecretBox &box,
                      const AccountId &account,
                      const QByteArray &token);

} // namespace Frontdesk::Relay
